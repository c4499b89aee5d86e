package io.gongkai.core.document;

/**
 * One cell of a published table, as printed.
 *
 * @param text the text, stripped; lines of a cell that was printed over several are separated by line breaks
 * @param at where the cell begins
 * @param column the place of the cell in its row, from 1
 * @param span the columns of the grid that it covers; its place where the source draws no grid
 * @param stated what a page of this SDK states of the figure beside its visible text, as JSON, because the text alone
 *     cannot tell; empty in all other documents. It is no figure before it has been held against the text
 */
public record SourceCell(String text, Position at, int column, Span span, String stated) {
    /**
     * A cell of a source that draws no grid, beside whose text nothing is stated.
     *
     * @param text the text, stripped
     * @param at where the cell begins
     * @param column the place of the cell in its row, from 1
     */
    public SourceCell(String text, Position at, int column) {
        this(text, at, column, Span.of(column), "");
    }

    /**
     * A cell of a source that draws no grid, beside whose text nothing is stated.
     *
     * @param text the text, stripped
     * @param line the line of the source on which the cell begins, from 1
     * @param column the place of the cell in its row, from 1
     */
    public SourceCell(String text, int line, int column) {
        this(text, Position.line(line), column);
    }

    /**
     * The line on which the cell begins.
     *
     * @return the line, from 1; 0 in a source without lines
     */
    public int line() {
        return at.line();
    }

    /**
     * Whether nothing is printed in the cell.
     *
     * @return whether it is blank
     */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * The text if it may be a label: a cell of which a figure is stated has none, whatever its text looks like.
     *
     * @return the text; empty for a cell of a figure
     */
    public String label() {
        return stated.isEmpty() ? text : "";
    }
}
