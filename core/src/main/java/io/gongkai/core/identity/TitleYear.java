package io.gongkai.core.identity;

import io.gongkai.core.period.ReportYear;
import java.util.Optional;
import java.util.OptionalInt;

/** The year that a title names: {@code 2019}, {@code ２０１９}, {@code 二〇一九}, {@code 二○一九}, {@code 二零一九}. */
final class TitleYear {
    private static final int DIGITS = 4;

    private TitleYear() {}

    /** The year; empty when the title names none, or several. */
    static OptionalInt in(Optional<String> title) {
        if (title.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = title.get();
        int year = 0;
        for (int i = 0; i < text.length(); ) {
            boolean isArabic = arabic(text.charAt(i)) >= 0;
            int end = i;
            int number = 0;
            for (int digit = digit(text, end, isArabic); digit >= 0; digit = digit(text, end, isArabic)) {
                number = end - i < DIGITS ? number * 10 + digit : number;
                end++;
            }
            if (end - i == DIGITS && ReportYear.isValid(number)) {
                if (year != 0 && year != number) {
                    return OptionalInt.empty();
                }
                year = number;
            }
            i = Math.max(end, i + 1);
        }
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static int digit(String text, int at, boolean isArabic) {
        if (at == text.length()) {
            return -1;
        }
        return isArabic ? arabic(text.charAt(at)) : chinese(text.charAt(at));
    }

    private static int arabic(char c) {
        // The first test spares the other for nearly all of what titles consist of.
        return c >= '0' && c <= '9' ? c - '0' : c < '\u4E00' || c > '\u9FFF' ? Character.digit(c, 10) : -1;
    }

    private static int chinese(char c) {
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
}
