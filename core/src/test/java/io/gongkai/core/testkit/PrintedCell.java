package io.gongkai.core.testkit;

/**
 * A cell of a table that a test prints into a file.
 *
 * @param text the text
 * @param across how many columns it covers
 * @param down how many rows it covers
 */
public record PrintedCell(String text, int across, int down) {
    /**
     * A cell of one row and column.
     *
     * @param text the text
     * @return the cell
     */
    public static PrintedCell of(String text) {
        return new PrintedCell(text, 1, 1);
    }

    boolean isMerged() {
        return across > 1 || down > 1;
    }
}
