package io.gongkai.core.period;

/** The digits with which published documents print a year: {@code 2019}, {@code ２０１９}, {@code 二〇一九}. */
public final class YearDigits {
    private static final int DIGITS = 4;

    private YearDigits() {}

    /**
     * The value of a digit of any script that counts in tens.
     *
     * @param c the character
     * @return the value; -1 for anything else, Chinese numerals included
     */
    public static int arabic(char c) {
        // The first test spares the other for nearly all of what titles consist of.
        return c >= '0' && c <= '9' ? c - '0' : c < '\u4E00' || c > '\u9FFF' ? Character.digit(c, 10) : -1;
    }

    /**
     * The value of a Chinese numeral in a year.
     *
     * @param c the character
     * @return the value; -1 for anything else
     */
    public static int chinese(char c) {
        return switch (c) {
            // Signs that are printed for the zero of a Chinese year.
            case '零', '〇', '○', '◯', '０', '0', 'O', 'o', 'Ｏ' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /**
     * A text with ASCII digits: for those of full width, and for four Chinese numerals in front of 年. The text keeps its
     * length, so that what is found in it stands at the same place in the one that is printed.
     *
     * @param text the text
     * @return the text with ASCII digits
     */
    public static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder(text);
        int numerals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int arabic = arabic(c);
            if (arabic >= 0) {
                ascii.setCharAt(i, (char) ('0' + arabic));
            }
            if (c == '年' && numerals == DIGITS) {
                for (int k = i - DIGITS; k < i; k++) {
                    ascii.setCharAt(k, (char) ('0' + chinese(text.charAt(k))));
                }
            }
            numerals = chinese(c) >= 0 ? numerals + 1 : 0;
        }
        return ascii.toString();
    }
}
