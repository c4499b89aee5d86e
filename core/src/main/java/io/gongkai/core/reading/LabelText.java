package io.gongkai.core.reading;

import java.text.Normalizer;

/**
 * Brings a printed label to the form in which labels are compared: without width, spaces, numbering and punctuation.
 *
 * <p>Example: {@code normalise("（一） 收到申请数")} and {@code normalise("1、收到申请数")} are both {@code "收到申请数"}.
 */
public final class LabelText {
    private static final int LONGEST = 200;

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
        String text = ordinary(label);
        int from = 0;
        while (true) {
            int end = numberingEnd(text, from);
            if (end == from) {
                break;
            }
            from = end;
        }
        StringBuilder letters = new StringBuilder(text.length() - from);
        boolean traditional = false;
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                char simplified = c <= Character.MAX_VALUE ? Traditional.simplified((char) c) : 0;
                traditional |= simplified != c && simplified != 0;
                letters.appendCodePoint(simplified == 0 ? c : simplified);
            }
            i += Character.charCount(c);
        }
        return traditional ? Traditional.words(letters.toString()) : letters.toString();
    }

    /** Without spaces, and every character in its ordinary form. Most characters of a page are in it already. */
    static String ordinary(String label) {
        StringBuilder text = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                text.append((char) (c - '\uFF01' + '!'));
            } else if (c < 0x80 || (c >= '\u4E00' && c <= '\u9FFF') || c == '、' || c == '“' || c == '”') {
                if (c != ' ' && !Character.isWhitespace(c)) {
                    text.append(c);
                }
            } else if (c != '\u3000' && c != '\u00A0') {
                return withoutSpaces(Normalizer.normalize(label, Normalizer.Form.NFKC));
            }
        }
        return text.toString();
    }

    /** Where a number such as (一), () with the glyph lost, 一、 1. 1、 or the word 其中: ends; the beginning if none is there. */
    private static int numberingEnd(String text, int from) {
        if (text.startsWith("其中:", from)) {
            return from + 3;
        }
        boolean bracket = from < text.length() && text.charAt(from) == '(';
        int digits = bracket ? from + 1 : from;
        int end = digits;
        while (end < text.length() && end - digits < 3 && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            return from;
        }
        char closing = text.charAt(end);
        boolean numbering =
                bracket ? closing == ')' : end > digits && (closing == '、' || closing == '.' || closing == ',');
        return numbering ? end + 1 : from;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
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
