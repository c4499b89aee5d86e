package io.gongkai.core.document;

/**
 * A place in a source. What a kind of source does not have is 0.
 *
 * <p>Of a page in HTML the lines are counted when they are asked for: that takes half as long as reading the page, and few ask.
 */
public final class Position {
    private final int page;
    private final int line;
    private final int character;
    private final LineCount count;

    private Position(int page, int line, int character, LineCount count) {
        this.page = page;
        this.line = line;
        this.character = character;
        this.count = count;
    }

    /**
     * A place.
     *
     * @param page the page of a PDF file or the sheet of a workbook, from 1
     * @param line the line of a text or of markup, the row of a sheet, the paragraph of a word processor's file, from 1
     * @param character the place in the line of a text whose columns are told by spaces, from 1
     */
    public Position(int page, int line, int character) {
        this(page, line, character, number -> number);
    }

    /**
     * A place in a source of which only lines are counted.
     *
     * @param line the line, from 1
     * @return the place
     */
    public static Position line(int line) {
        return new Position(0, line, 0);
    }

    /** A place whose line is counted when it is asked for. */
    static Position counted(int number, LineCount count) {
        return new Position(0, number, 0, count);
    }

    /**
     * A place in the same line.
     *
     * @param other the character of the line, from 1
     * @return the place
     */
    public Position character(int other) {
        return new Position(page, line, other, count);
    }

    /**
     * The page of a PDF file or the sheet of a workbook.
     *
     * @return the page, from 1; 0 in sources without pages
     */
    public int page() {
        return page;
    }

    /**
     * The line of a text or of markup, the row of a sheet, the paragraph of a word processor's file.
     *
     * @return the line, from 1; 0 in sources without lines
     */
    public int line() {
        return count.line(line);
    }

    /**
     * The place in the line of a text whose columns are told by spaces.
     *
     * @return the character, from 1; 0 in other sources
     */
    public int character() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that
                && page == that.page
                && character == that.character
                && line() == that.line();
    }

    /** Leaves the line out, which would have to be counted. */
    @Override
    public int hashCode() {
        return 31 * page + character;
    }

    @Override
    public String toString() {
        return "page " + page + ", line " + line() + ", character " + character;
    }

    /** Tells the line of a part by its number. */
    interface LineCount {
        /** The line of the part with a number. */
        int line(int number);
    }
}
