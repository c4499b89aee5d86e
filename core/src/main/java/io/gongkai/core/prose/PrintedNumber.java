package io.gongkai.core.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence.
 *
 * @param kind what the text around it makes of it
 * @param value the value; of a number that is not exact what is printed
 * @param isExact whether it is neither rounded nor a range
 * @param measure the measure word behind it, such as 件; empty for none
 * @param printed the number with its measure word, as printed
 */
record PrintedNumber(Kind kind, BigDecimal value, boolean isExact, String measure, String printed) {
    /** What a number is. */
    enum Kind {
        /** It counts something, or is an amount. */
        COUNT,
        /** A percentage. */
        PERCENT,
        /** A year. */
        YEAR,
        /** The first or last day of a year, or any other day or month. */
        DATE,
        /** Anything else: ordinals, numbers of articles, of documents, of telephones. */
        OTHER
    }

    /** As many fit into a count. */
    private static final int MOST_DIGITS = 18;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    /** Whether it has no more digits than a figure may have. */
    boolean isShort() {
        return value.precision() <= MOST_DIGITS;
    }

    /** Whether it can be how many there are. */
    boolean isCount() {
        return isShort() && value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The whole number below 10,000 that Chinese numerals write, such as 五千八百 or 一百零五; null if they write none. Short
     * forms that leave out the last unit, such as 一百二, are none: they may mean 102 to those who write so.
     */
    static @Nullable Long belowMyriad(CharSequence numerals) {
        long number = 0;
        int digit = -1;
        int lastUnit = UNITS.length();
        boolean zero = false;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int unit = UNITS.indexOf(c);
            int value = DIGITS.indexOf(c == '两' ? '二' : c == '〇' ? '零' : c);
            if (unit >= 0) {
                if (unit >= lastUnit || digit == 0 || (digit < 0 && (unit > 0 || i > 0))) {
                    return null;
                }
                number += Math.max(digit, 1) * power(unit + 1);
                lastUnit = unit;
                digit = -1;
                zero = false;
            } else if (value == 0 && digit < 0 && !zero) {
                zero = true;
                digit = numerals.length() == 1 ? 0 : -1;
            } else if (value > 0 && digit < 0) {
                digit = value;
            } else {
                return null;
            }
        }
        boolean shortForm = digit > 0 && lastUnit > 0 && lastUnit < UNITS.length() && !zero;
        return shortForm || (zero && digit < 0) ? null : Long.valueOf(number + Math.max(digit, 0));
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
