package io.gongkai.core.table;

import io.gongkai.core.figure.FigureKind;

/**
 * A cell of a grid, in which every row meets every column.
 *
 * @param <R> the rows
 * @param <C> the columns
 * @param table the name of the table in addresses
 * @param row the row
 * @param column the column
 * @param unit the unit printed on the form; empty when none is
 */
public record GridCell<R extends Enum<R> & FormLine, C extends Enum<C> & FormLine>(
        String table, R row, C column, String unit) implements CrossCell {
    @Override
    public FigureKind kind() {
        return FigureKind.COUNT;
    }

    @Override
    public String toString() {
        return address();
    }
}
