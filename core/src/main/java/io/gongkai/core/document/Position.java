package io.gongkai.core.document;

/**
 * A place in a source. What a kind of source does not have is 0.
 *
 * @param page the page of a PDF file or the sheet of a workbook, from 1
 * @param line the line of a text or of markup, the row of a sheet, the paragraph of a word processor's file, from 1
 * @param character the place in the line of a text whose columns are told by spaces, from 1
 */
public record Position(int page, int line, int character) {
    /**
     * A place in a source of which only lines are counted.
     *
     * @param line the line, from 1
     * @return the place
     */
    public static Position line(int line) {
        return new Position(0, line, 0);
    }
}
