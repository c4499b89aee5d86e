package io.gongkai.core.document;

/**
 * One line of text outside the tables.
 *
 * @param number the line of the source, from 1
 * @param text the text, stripped; empty for a blank line
 * @param printed the line as it stands in a source in which spaces tell columns, with those at its ends; elsewhere the text
 * @param page the page, from 1; 0 in documents without pages
 */
public record SourceLine(int number, String text, String printed, int page) implements SourceBlock {
    /**
     * A line of a document in which spaces tell nothing and that has no pages.
     *
     * @param number the line of the source, from 1
     * @param text the text, stripped
     */
    public SourceLine(int number, String text) {
        this(number, text, text, 0);
    }

    /**
     * A line of plain text.
     *
     * @param number the line of the source, from 1
     * @param printed the line as it stands there
     * @return the line
     */
    public static SourceLine printed(int number, String printed) {
        return new SourceLine(number, Spaces.strip(printed), printed, 0);
    }
}
