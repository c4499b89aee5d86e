package io.gongkai.core.identity;

import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.YearDigits;
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
            boolean isArabic = YearDigits.arabic(text.charAt(i)) >= 0;
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
        return isArabic ? YearDigits.arabic(text.charAt(at)) : YearDigits.chinese(text.charAt(at));
    }
}
