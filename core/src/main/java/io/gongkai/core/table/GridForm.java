package io.gongkai.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A form in which every row meets every column.
 *
 * @param <R> the rows
 * @param <C> the columns
 */
public final class GridForm<R extends Enum<R> & FormLine, C extends Enum<C> & FormLine>
        extends TableForm<GridCell<R, C>> {
    private final List<R> rows;
    private final List<C> columns;
    private final int[] rowPlaces;
    private final int[] columnPlaces;

    private GridForm(String name, String revision, String unit, List<R> rows, List<C> columns) {
        super(name, revision, cells(name, unit, rows, columns));
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowPlaces = places(rows);
        this.columnPlaces = places(columns);
    }

    /**
     * A form.
     *
     * @param <R> the rows
     * @param <C> the columns
     * @param name the name of the table
     * @param revision the revision; empty when there is only one
     * @param unit the unit printed on the form; empty when none is
     * @param rows the rows that carry figures, in the order of the form; not empty
     * @param columns the columns in the order of the form; not empty
     * @return the form
     */
    public static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> GridForm<R, C> of(
            String name, String revision, String unit, List<R> rows, List<C> columns) {
        return new GridForm<>(name, revision, unit, rows, columns);
    }

    private static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> List<GridCell<R, C>> cells(
            String name, String unit, List<R> rows, List<C> columns) {
        List<GridCell<R, C>> cells = new ArrayList<>(rows.size() * columns.size());
        for (R row : rows) {
            for (C column : columns) {
                cells.add(new GridCell<>(name, row, column, unit));
            }
        }
        return cells;
    }

    private static <E extends Enum<E>> int[] places(List<E> lines) {
        int[] places = new int[lines.get(0).getDeclaringClass().getEnumConstants().length];
        Arrays.fill(places, -1);
        for (int i = 0; i < lines.size(); i++) {
            places[lines.get(i).ordinal()] = i;
        }
        return places;
    }

    /**
     * The rows in the order of the form.
     *
     * @return the rows
     */
    public List<R> rows() {
        return rows;
    }

    /**
     * The columns in the order of the form.
     *
     * @return the columns
     */
    public List<C> columns() {
        return columns;
    }

    /**
     * The cell where a row and a column meet.
     *
     * @param row the row
     * @param column the column
     * @return the cell
     * @throws IllegalArgumentException if the form lacks the row or the column
     */
    public GridCell<R, C> cell(R row, C column) {
        int rowPlace = rowPlaces[row.ordinal()];
        int columnPlace = columnPlaces[column.ordinal()];
        if (rowPlace < 0 || columnPlace < 0) {
            throw new IllegalArgumentException(
                    this + " has no cell " + name() + "/" + row.code() + "/" + column.code());
        }
        return cells().get(rowPlace * columns.size() + columnPlace);
    }

    @Override
    int place(Cell cell) {
        if (!(cell instanceof GridCell<?, ?> grid) || !grid.table().equals(name())) {
            return -1;
        }
        int row = grid.row().getDeclaringClass() == rows.get(0).getDeclaringClass()
                ? rowPlaces[grid.row().ordinal()]
                : -1;
        int column = grid.column().getDeclaringClass() == columns.get(0).getDeclaringClass()
                ? columnPlaces[grid.column().ordinal()]
                : -1;
        return row < 0 || column < 0 ? -1 : row * columns.size() + column;
    }
}
