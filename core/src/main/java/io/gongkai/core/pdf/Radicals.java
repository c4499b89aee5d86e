package io.gongkai.core.pdf;

import java.text.Normalizer;

/**
 * Characters for the radicals that stand in their place: browsers that print pages as PDF files name a glyph that a radical and a
 * character share by the radical, so that 人民 comes out as 人⺠. Only radicals that are whole characters are listed.
 */
final class Radicals {
    private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private static final String CHARACTERS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    private static final char FIRST = '\u2E80';
    /** Behind it come those that Unicode itself has as forms of the characters. */
    private static final char LAST_LISTED = '\u2EFF';

    private static final char LAST = '\u2FD5';
    /** Forms of characters that Unicode keeps for compatibility alone. */
    private static final char FIRST_FORM = '\uF900';

    private static final char LAST_FORM = '\uFAFF';

    private Radicals() {}

    /** A text with characters where radicals stand. */
    static String characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= FIRST && c <= LAST) || isForm(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int listed = RADICALS.indexOf(c);
            if (listed >= 0) {
                characters.append(CHARACTERS.charAt(listed));
            } else if ((c > LAST_LISTED && c <= LAST) || isForm(c)) {
                characters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                characters.append(c);
            }
        }
        return characters.toString();
    }

    private static boolean isForm(char c) {
        return c >= FIRST_FORM && c <= LAST_FORM;
    }
}
