package io.gongkai.core.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines and tables that a test prints into a file: {@link DocxFile}, {@link XlsxFile}, {@link PdfFile}. */
public final class PrintedDocument {
    private final List<Object> parts = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param text the text
     * @return this
     */
    public PrintedDocument line(String text) {
        parts.add(text);
        return this;
    }

    /**
     * Adds a table.
     *
     * @param rows the cells that begin in each row, as a page has them
     * @return this
     */
    public PrintedDocument table(List<List<PrintedCell>> rows) {
        parts.add(new Grid(rows));
        return this;
    }

    /**
     * Adds a table without merged cells.
     *
     * @param rows the texts
     * @return this
     */
    public PrintedDocument table(String[]... rows) {
        return table(Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(PrintedCell::of).toList())
                .toList());
    }

    /**
     * The parts in their order.
     *
     * @return the lines, as texts, and the tables, as grids
     */
    public List<Object> parts() {
        return parts;
    }

    /**
     * A cell at its place.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @param cell the cell
     */
    public record Placed(int row, int column, PrintedCell cell) {}

    /** A table whose cells are at their places. */
    public static final class Grid {
        private final List<Placed> cells = new ArrayList<>();
        private final int height;
        private int width;

        /**
         * A table.
         *
         * @param rows the cells that begin in each row, as a page has them
         */
        public Grid(List<List<PrintedCell>> rows) {
            height = rows.size();
            boolean[][] taken = new boolean[height][1000];
            for (int row = 0; row < height; row++) {
                int column = 0;
                for (PrintedCell cell : rows.get(row)) {
                    while (taken[row][column]) {
                        column++;
                    }
                    cells.add(new Placed(row, column, cell));
                    for (int r = row; r < Math.min(height, row + cell.down()); r++) {
                        Arrays.fill(taken[r], column, column + cell.across(), true);
                    }
                    column += cell.across();
                    width = Math.max(width, column);
                }
            }
        }

        /**
         * The cells at their places.
         *
         * @return the cells, row by row
         */
        public List<Placed> cells() {
            return cells;
        }

        /**
         * How many rows there are.
         *
         * @return the number
         */
        public int height() {
            return height;
        }

        /**
         * How many columns there are.
         *
         * @return the number
         */
        public int width() {
            return width;
        }

        /**
         * The cell at a place, whether it begins there or not.
         *
         * @param row the row, from 0
         * @param column the column, from 0
         * @return the cell; a blank one where there is none
         */
        public Placed at(int row, int column) {
            return cells.stream()
                    .filter(placed -> placed.row <= row
                            && row < placed.row + placed.cell.down()
                            && placed.column <= column
                            && column < placed.column + placed.cell.across())
                    .findFirst()
                    .orElse(new Placed(row, column, PrintedCell.of("")));
        }
    }
}
