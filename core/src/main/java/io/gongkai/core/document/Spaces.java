package io.gongkai.core.document;

/** White space as published documents have it, no-break and zero-width characters included. */
public final class Spaces {
    private Spaces() {}

    /**
     * Strips what {@code String.strip} strips, and the characters that it leaves.
     *
     * @param text the text
     * @return the text without them at its ends
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
