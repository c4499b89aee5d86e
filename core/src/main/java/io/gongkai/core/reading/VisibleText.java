package io.gongkai.core.reading;

import io.gongkai.core.document.SourceItem;
import io.gongkai.core.json.JsonCheck;
import java.util.Optional;

/**
 * Any text as a page can show it. What cannot be seen in a page (control characters, runs of spaces, line breaks) is stated
 * beside it, as JSON; what is stated counts only where it shows as the text that is seen.
 */
public final class VisibleText {
    /** Where Unicode has pictures of the control characters. */
    private static final int CONTROL_PICTURES = 0x2400;

    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /**
     * A text as it can be shown: control characters as their pictures, invisible ones left out.
     *
     * @param text the text
     * @return what a page shows
     */
    public static String show(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < ' ' && !isBreak(c)) {
                shown.append((char) (CONTROL_PICTURES + c));
            } else if ((Character.isISOControl(c) && !isBreak(c))
                    || Character.getType(c) == Character.SURROGATE
                    || isNoCharacter(c)) {
                shown.append(REPLACEMENT);
            } else if (Character.getType(c) != Character.FORMAT) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /**
     * What has to be stated beside a text.
     *
     * @param text the text
     * @return the text as JSON; empty if a page shows it as it is
     */
    public static String state(String text) {
        return isPlain(text) ? "" : json(text);
    }

    /**
     * A text as it is stated.
     *
     * @param text the text
     * @return the text as JSON
     */
    public static String json(String text) {
        return StatedJson.write(generator -> generator.writeString(text));
    }

    /**
     * The text of a part of a page.
     *
     * @param item the part
     * @return the stated text if it shows as the visible one, else the visible one
     */
    public static String read(SourceItem item) {
        Optional<String> stated = StatedJson.read(item.stated(), JsonCheck::text);
        return stated.filter(text -> looksAlike(show(text), item.text())).orElse(item.text());
    }

    /** Whether a page shows a text as it is, so that nothing needs to be stated. */
    static boolean isPlain(String text) {
        boolean spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (isBreak(c) || (space && spaceBefore)) {
                return false;
            }
            spaceBefore = space;
        }
        return (text.isEmpty() || !spaceBefore) && show(text).equals(text);
    }

    /** Whether two texts differ in white space at most, in which pages are free. */
    static boolean looksAlike(String one, String other) {
        return LabelText.withoutSpaces(one).equals(LabelText.withoutSpaces(other));
    }

    /** Whether two figures look alike: pages are free in how much white space they show, but not in where there is some. */
    static boolean showsTheSame(String one, String other) {
        return LabelText.singleSpaced(one).equals(LabelText.singleSpaced(other));
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
