package io.gongkai.core.prose;

/**
 * A text as it is compared: full-width forms as ordinary ones, without spaces and quotation marks; and where each character
 * stood. Between digits a space stays for whatever was left out, because it may have parted two numbers or broken one.
 */
final class NormalText {
    private static final String DROPPED = "“”‘’\"'「」『』*\u200b\ufeff";

    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";
    private static final String REGULATION = "《条例》";

    private final String printed;
    private final char[] chars;
    private final int[] at;
    private final int length;

    NormalText(String printed) {
        this.printed = printed;
        this.chars = new char[printed.length()];
        this.at = new int[printed.length() + 1];
        int n = 0;
        int behind = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = normal(printed.charAt(i));
            if (isDropped(c) || isMarkOfRegulation(printed, i)) {
                continue;
            }
            if (behind < i && n > 0 && isDigit(chars[n - 1]) && isDigit(c)) {
                at[n] = behind;
                chars[n++] = ' ';
            }
            at[n] = i;
            chars[n++] = c;
            behind = i + 1;
        }
        at[n] = printed.length();
        length = n;
    }

    /** Whether it is a title mark around the short name of the Regulation, which the forms print and many leave out. */
    private static boolean isMarkOfRegulation(String text, int i) {
        return (text.charAt(i) == '《' && text.startsWith(REGULATION, i))
                || (text.charAt(i) == '》' && i >= 3 && text.startsWith(REGULATION, i - REGULATION.length() + 1));
    }

    private static boolean isDropped(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || DROPPED.indexOf(c) >= 0;
    }

    private static char normal(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E' && c != '，') {
            return (char) (c - '\uFF01' + '!');
        }
        return c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    char[] chars() {
        return chars;
    }

    /** Whether nothing stands behind a place. */
    boolean isEnd(int i) {
        return i >= length;
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return i >= 0 && i < length ? chars[i] : 0;
    }

    /** The text as printed between two places. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        int first = at[from];
        int last = at[to - 1] + 1;
        while (first > 0 && OPENING.indexOf(printed.charAt(first - 1)) >= 0) {
            first--;
        }
        while (last < printed.length() && CLOSING.indexOf(printed.charAt(last)) >= 0) {
            last++;
        }
        return printed.substring(first, last);
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }
}
