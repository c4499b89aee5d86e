package io.gongkai.core.reading;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a printed label to the form in which labels are compared: without width, spaces, numbering and punctuation.
 *
 * <p>Example: {@code normalise("（一） 收到申请数")} and {@code normalise("1、收到申请数")} are both {@code "收到申请数"}.
 */
public final class LabelText {
    private static final int LONGEST = 200;
    /** Such as (一), () with the glyph lost, 一、 1. 1、 and 其中: after the width is normalised. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?:\\([一二三四五六七八九十0-9]{0,3}\\)|[一二三四五六七八九十0-9]{1,3}[、.,]|其中:)");

    private LabelText() {}

    /**
     * Normalises a label.
     *
     * @param label the label as printed
     * @return the normalised label; empty when nothing is left or the text is too long to be a label
     */
    public static String normalise(String label) {
        if (label.length() > LONGEST) {
            return "";
        }
        String text = withoutSpaces(Normalizer.normalize(label, Normalizer.Form.NFKC));
        int from = 0;
        // Plain loops: this is done to every cell of every page.
        for (Matcher numbering = NUMBERING.matcher(text);
                numbering.region(from, text.length()).lookingAt() && numbering.end() > from; ) {
            from = numbering.end();
        }
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    /**
     * Removes all white space, line breaks and no-break spaces included.
     *
     * @param text the text
     * @return the text without spaces
     */
    public static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(c);
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** A text with every run of white space as one space, and none at its ends. */
    static String singleSpaced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                kept.append(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }
}
