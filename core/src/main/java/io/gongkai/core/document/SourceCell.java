package io.gongkai.core.document;

/**
 * One cell of a published table, as printed.
 *
 * @param text the text, stripped; lines of a cell that was printed over several are separated by line breaks
 * @param line the line of the source on which the cell begins, from 1
 * @param column the place of the cell in its row, from 1
 */
public record SourceCell(String text, int line, int column) {
    /**
     * Whether nothing is printed in the cell.
     *
     * @return whether it is blank
     */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
