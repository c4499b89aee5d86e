package io.gongkai.core.document;

/**
 * One line of text outside the tables.
 *
 * @param at where it stands
 * @param text the text, stripped; empty for a blank line
 * @param printed the line as it stands in a source in which spaces tell columns, with those at its ends; elsewhere the text
 */
public record SourceLine(Position at, String text, String printed) implements SourceBlock {
    /**
     * A line of a document in which spaces tell nothing and that has no pages.
     *
     * @param number the line of the source, from 1
     * @param text the text, stripped
     */
    public SourceLine(int number, String text) {
        this(Position.line(number), text, text);
    }

    /**
     * A line of a page.
     *
     * @param number the line of the source, from 1
     * @param text the text, stripped; empty for a blank line
     * @param printed the line as it stands in a source in which spaces tell columns
     * @param page the page, from 1
     */
    public SourceLine(int number, String text, String printed, int page) {
        this(new Position(page, number, 0), text, printed);
    }

    /**
     * A line of plain text.
     *
     * @param number the line of the source, from 1
     * @param printed the line as it stands there
     * @return the line
     */
    public static SourceLine printed(int number, String printed) {
        return new SourceLine(Position.line(number), Spaces.strip(printed), printed);
    }

    /**
     * The line of the source.
     *
     * @return the line, from 1
     */
    public int number() {
        return at.line();
    }

    /**
     * The page.
     *
     * @return the page, from 1; 0 in documents without pages
     */
    public int page() {
        return at.page();
    }
}
