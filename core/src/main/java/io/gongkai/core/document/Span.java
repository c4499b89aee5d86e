package io.gongkai.core.document;

/**
 * The columns of the grid that a cell covers, where the source draws one. A cell may cover several, and the heads of a table
 * other ones than its rows.
 *
 * @param first the first column, from 1
 * @param last the last column
 */
public record Span(int first, int last) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the columns are not in order, or the first is below 1
     */
    public Span {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no columns " + first + " to " + last);
        }
    }

    /**
     * One column.
     *
     * @param column the column, from 1
     * @return the span
     */
    public static Span of(int column) {
        return new Span(column, column);
    }

    /**
     * Whether another span lies within this one.
     *
     * @param other the other span
     * @return whether it does
     */
    public boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }
}
