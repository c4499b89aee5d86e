package io.gongkai.core.parts;

import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.period.YearDigits;
import io.gongkai.core.reading.LabelText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents print them. What names no day of the calendar keeps its text. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");
    private static final Pattern TIME = Pattern.compile("(?:T?[0-9]{1,2}[:：时][0-9].*)?");
    /** Anything that looks like a date, with glyphs lost or not. */
    private static final String DATE = "20[0-9]{2}(?:年[0-9]{0,4}月?[0-9]{0,4}日?|[./-][0-9]{1,2}[./-][0-9]{1,2})";

    private static final String LAST =
            "(?:20[0-9]{2}(?:年[0-9]{0,4}月?[0-9]{0,4}日?|[./-][0-9]{1,2}[./-][0-9]{1,2})" + "|[0-9]{1,2}月[0-9]{1,2}日)";
    private static final String TO = "起?[,，]?[至到止—－–~～-]{1,3}";
    private static final Pattern NAMED_PERIOD = Pattern.compile(
            "(?:统计期限|统计周期|统计时间|统计时限|统计区间|期限|时限)[^0-9。]{0,10}(" + DATE + ")(?:" + TO + "(" + LAST + "))?");
    /** Without the name of a period only a whole one is taken for it. */
    private static final Pattern PERIOD =
            Pattern.compile("(?:数据|统计|时间)[^0-9。]{0,15}(" + DATE + ")" + TO + "(" + LAST + ")");

    private Dates() {}

    /** A date, behind which a time of the day may stand. */
    static StatedDate withoutTime(String printed) {
        String text = YearDigits.toAscii(printed);
        Matcher day = DAY.matcher(text);
        boolean spaced = !day.lookingAt();
        if (spaced) {
            text = LabelText.withoutSpaces(text);
            day = DAY.matcher(text);
        }
        if (day.lookingAt()) {
            String time = text.substring(day.end()).strip();
            // 2019-01-021 is no day, and 2019年1月2日 of a text goes on where a space was.
            if (TIME.matcher(time).matches() && (spaced || !continues(text, day.end()))) {
                return date(text.substring(0, day.end()), printed);
            }
        }
        return StatedDate.unreadable(printed);
    }

    private static boolean continues(String text, int end) {
        return end < text.length() && Character.isDigit(text.charAt(end)) && Character.isDigit(text.charAt(end - 1));
    }

    /** The covered period that a text without spaces and with ASCII digits states. */
    static Optional<CoveredPeriod> period(String ascii) {
        Matcher period = NAMED_PERIOD.matcher(ascii);
        if (!period.find()) {
            period = PERIOD.matcher(ascii);
            if (!period.find()) {
                return Optional.empty();
            }
        }
        String from = period.group(1);
        String to = period.group(2);
        if (to == null && !isFirstDay(from)) {
            // 期限 of something else.
            return Optional.empty();
        }
        Optional<StatedDate> last = Optional.ofNullable(to)
                .map(text -> text.startsWith("20") ? date(text, text) : date(from.substring(0, 5) + text, text));
        return Optional.of(new CoveredPeriod(Optional.of(date(from, from)), last));
    }

    private static boolean isFirstDay(String text) {
        return date(text, text).date().filter(day -> day.getDayOfYear() == 1).isPresent();
    }

    private static StatedDate date(String text, String printed) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return StatedDate.of(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
            } catch (DateTimeException e) {
                return StatedDate.unreadable(printed);
            }
        }
        return StatedDate.unreadable(printed);
    }

    /** The year that a period covers, if it begins with its first day or ends with its last. */
    static Optional<String> year(CoveredPeriod period) {
        Optional<LocalDate> from = period.from().flatMap(StatedDate::date);
        Optional<LocalDate> to = period.to().flatMap(StatedDate::date);
        return from.filter(day -> day.getDayOfYear() == 1)
                .or(() -> to.filter(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 31))
                .map(day -> Integer.toString(day.getYear()));
    }
}
