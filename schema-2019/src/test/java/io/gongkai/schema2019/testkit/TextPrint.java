package io.gongkai.schema2019.testkit;

import io.gongkai.core.testkit.PrintedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Prints documents as plain text in the ways of tools and people. */
final class TextPrint {
    private final StringBuilder out = new StringBuilder();

    private TextPrint() {}

    private static String print(
            PrintedDocument document, java.util.function.BiConsumer<TextPrint, PrintedDocument.Grid> table) {
        TextPrint print = new TextPrint();
        for (Object part : document.parts()) {
            if (part instanceof PrintedDocument.Grid grid) {
                table.accept(print, grid);
            } else {
                print.out.append(part).append('\n');
            }
        }
        return print.out.toString();
    }

    /** Cells with bars between them, those that reach down not again in the rows below, and the places that they cover behind. */
    static String pipes(PrintedDocument document, Random random) {
        return print(document, (print, grid) -> {
            for (int row = 0; row < grid.height(); row++) {
                List<String> cells = print.beginningIn(grid, row);
                print.out.append(String.join(" | ", cells)).append(" |");
                print.out.append("|".repeat(grid.width() - cells.size())).append('\n');
            }
        });
    }

    /** Markdown: every row has all places; what reaches down is repeated or blank below, the same in the whole document. */
    static String markdown(PrintedDocument document, Random random) {
        boolean repeated = random.nextBoolean();
        return print(document, (print, grid) -> {
            print.out.append('\n');
            for (int row = 0; row < grid.height(); row++) {
                print.out.append('|');
                for (int column = 0; column < grid.width(); column++) {
                    String text = print.at(grid, row, column, repeated);
                    print.out.append(' ').append(text).append(" |");
                }
                print.out.append('\n');
                if (row == 0) {
                    print.out.append("|---".repeat(grid.width())).append("|\n");
                }
            }
            print.out.append('\n');
        });
    }

    /** Tabs, as a spreadsheet gives its cells: what reaches down or across is blank beside its first place. */
    static String tabs(PrintedDocument document, Random random) {
        boolean stripped = random.nextBoolean();
        return print(document, (print, grid) -> {
            for (int row = 0; row < grid.height(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < grid.width(); column++) {
                    cells.add(print.at(grid, row, column, false));
                }
                String line = String.join("\t", cells);
                print.out.append(stripped ? line.stripTrailing() : line).append('\n');
            }
        });
    }

    /** Every cell on a line of its own; a blank cell is a blank line. */
    static String cellLines(PrintedDocument document, Random random, boolean blankLineBehind) {
        boolean cut = random.nextBoolean();
        boolean spaceInBlank = random.nextBoolean();
        return print(document, (print, grid) -> {
            for (int row = 0; row < grid.height(); row++) {
                for (String text : print.beginningIn(grid, row)) {
                    boolean inTwo = cut && text.matches(".*\\p{IsHan}{5}.*") && random.nextInt(3) == 0;
                    print.out.append(inTwo ? text.substring(0, 4) + "\n" + text.substring(4) : text);
                    print.out.append(text.isEmpty() && spaceInBlank ? " \n" : "\n");
                    print.out.append(blankLineBehind ? "\n" : "");
                }
            }
        });
    }

    /** Columns by spaces, labels wrapped, pages broken. A wide character takes one place or two. */
    static String columns(PrintedDocument document, Random random, boolean wide) {
        int alignment = random.nextInt(3);
        int gap = 2 + random.nextInt(4);
        int widest = 6 + random.nextInt(14);
        boolean pages = random.nextBoolean();
        return print(document, (print, grid) -> {
            ToIntFunction<String> length = wide ? TextPrint::displayed : String::length;
            new Canvas(grid, length, widest, gap, alignment).print(print.out, pages ? random : null);
        });
    }

    private static int displayed(String text) {
        return text.chars().map(c -> c < 0x2e80 ? 1 : 2).sum();
    }

    private List<String> beginningIn(PrintedDocument.Grid grid, int row) {
        return grid.cells().stream()
                .filter(placed -> placed.row() == row)
                .map(placed -> placed.cell().text())
                .toList();
    }

    /** What stands at a place: the text of the cell where it begins, and below if it is to be repeated there. */
    private String at(PrintedDocument.Grid grid, int row, int column, boolean repeated) {
        PrintedDocument.Placed placed = grid.at(row, column);
        boolean begins = placed.column() == column && (placed.row() == row || repeated);
        return begins ? placed.cell().text() : "";
    }

    /** A table laid out on a page of characters. */
    private static final class Canvas {
        private final PrintedDocument.Grid grid;
        private final ToIntFunction<String> length;
        private final int gap;
        private final int alignment;
        private final int[] widths;
        private final int[] tops;
        private final List<List<Piece>> lines = new ArrayList<>();

        Canvas(PrintedDocument.Grid grid, ToIntFunction<String> length, int widest, int gap, int alignment) {
            this.grid = grid;
            this.length = length;
            this.gap = gap;
            this.alignment = alignment;
            widths = new int[grid.width()];
            tops = new int[grid.height() + 1];
            for (PrintedDocument.Placed placed : grid.cells()) {
                String text = placed.cell().text();
                // A figure is never wrapped, a label is.
                boolean figure = text.chars().anyMatch(Character::isDigit) && text.length() < 16;
                int needed = figure ? length.applyAsInt(text) : Math.min(length.applyAsInt(text), widest);
                int each = (needed + placed.cell().across() - 1) / placed.cell().across();
                for (int i = 0; i < placed.cell().across(); i++) {
                    widths[placed.column() + i] = Math.max(widths[placed.column() + i], Math.max(4, each));
                }
            }
            lay();
        }

        private int left(int column) {
            int left = 0;
            for (int i = 0; i < column; i++) {
                left += widths[i] + gap;
            }
            return left;
        }

        private int room(PrintedDocument.Placed placed) {
            return left(placed.column() + placed.cell().across()) - left(placed.column()) - gap;
        }

        private List<String> wrapped(PrintedDocument.Placed placed) {
            List<String> wrapped = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            for (char c : placed.cell().text().toCharArray()) {
                if (length.applyAsInt(open.toString() + c) > room(placed)) {
                    wrapped.add(open.toString());
                    open.setLength(0);
                }
                open.append(c);
            }
            wrapped.add(open.toString());
            return wrapped;
        }

        private void lay() {
            int[] heights = new int[grid.height()];
            for (PrintedDocument.Placed placed : grid.cells()) {
                if (placed.cell().down() == 1) {
                    heights[placed.row()] =
                            Math.max(heights[placed.row()], wrapped(placed).size());
                }
            }
            for (PrintedDocument.Placed placed : grid.cells()) {
                int end = Math.min(grid.height(), placed.row() + placed.cell().down());
                int has = 0;
                for (int row = placed.row(); row < end; row++) {
                    heights[row] = Math.max(1, heights[row]);
                    has += heights[row];
                }
                heights[end - 1] += Math.max(0, wrapped(placed).size() - has);
            }
            for (int row = 0; row < grid.height(); row++) {
                tops[row + 1] = tops[row] + heights[row];
            }
            for (int i = 0; i < tops[grid.height()]; i++) {
                lines.add(new ArrayList<>());
            }
            for (PrintedDocument.Placed placed : grid.cells()) {
                List<String> wrapped = wrapped(placed);
                int end = Math.min(grid.height(), placed.row() + placed.cell().down());
                int y = tops[placed.row()] + (tops[end] - tops[placed.row()] - wrapped.size()) / 2;
                for (String text : wrapped) {
                    int free = room(placed) - length.applyAsInt(text);
                    int x = left(placed.column()) + (alignment == 0 ? 0 : alignment == 1 ? free / 2 : free);
                    if (!text.isBlank()) {
                        lines.get(y).add(new Piece(x, text));
                    }
                    y++;
                }
            }
        }

        void print(StringBuilder out, Random pages) {
            for (int row = 0; row < grid.height(); row++) {
                lines.subList(tops[row], tops[row + 1]).forEach(line -> line(out, line));
                if (pages != null && row > 3 && pages.nextInt(12) == 0) {
                    out.append("\n").append(" ".repeat(30)).append("- 3 -\n\n");
                    if (pages.nextBoolean()) {
                        int head = grid.width() == 3 ? 1 : grid.width() < 6 ? 0 : 3;
                        lines.subList(0, tops[head]).forEach(line -> line(out, line));
                    }
                }
            }
        }

        private void line(StringBuilder out, List<Piece> pieces) {
            List<Piece> ordered = new ArrayList<>(pieces);
            Collections.sort(ordered);
            StringBuilder line = new StringBuilder();
            for (Piece piece : ordered) {
                int spaces = piece.x - length.applyAsInt(line.toString());
                line.append(" ".repeat(Math.max(line.isEmpty() ? 0 : 1, spaces)))
                        .append(piece.text);
            }
            out.append(line).append('\n');
        }
    }

    /** A text at its place in a line. */
    private record Piece(int x, String text) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            return Integer.compare(x, other.x);
        }
    }
}
