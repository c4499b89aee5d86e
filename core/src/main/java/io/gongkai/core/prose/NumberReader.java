package io.gongkai.core.prose;

import io.gongkai.core.prose.PrintedNumber.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text: digits, Chinese numerals and mixtures such as 1.7万, with what makes them exact or not. */
final class NumberReader {
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_MEASURE = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS_OF_YEAR = 4;
    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两";
    private static final String SCALES = "百千万亿";
    private static final String OR_SO = "余多来几";
    private static final String RANGE = "-—–~～至到";
    /** What makes the numeral behind it a rough one: 数十, 上百, 近千. */
    private static final String ROUGH = "数几上成近约逾超过好第每各";

    private static final Set<String> AROUND = Set.of("以上", "以下", "左右", "上下", "以内", "之多");

    private final NormalText text;
    private final Set<String> measures;
    private int end;
    /** Numerals up to here make no number together, so that none of them does by itself. */
    private int noNumberBefore;

    NumberReader(NormalText text, Set<String> measures) {
        this.text = text;
        this.measures = measures;
    }

    /** Where the number ends that was read last. */
    int end() {
        return end;
    }

    /** The number that begins at a place; null if none does. */
    @Nullable
    PrintedNumber at(int from) {
        char c = text.charAt(from);
        if (c == '第' && isNumeral(text.charAt(from + 1))) {
            end = runEnd(from + 1);
            return other(from);
        }
        if (text.charAt(from) == '百' && text.charAt(from + 1) == '分' && text.charAt(from + 2) == '之') {
            return percentInWords(from);
        }
        if (NormalText.isDigit(c)) {
            return digits(from);
        }
        return NUMERALS.indexOf(c) >= 0 && from >= noNumberBefore ? numerals(from) : null;
    }

    private static boolean isNumeral(char c) {
        return NormalText.isDigit(c) || (c != 0 && NUMERALS.indexOf(c) >= 0);
    }

    private int runEnd(int from) {
        int i = from;
        while (isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private PrintedNumber other(int from) {
        return new PrintedNumber(Kind.OTHER, BigDecimal.ZERO, false, "", text.printed(from, end));
    }

    private PrintedNumber percentInWords(int from) {
        int i = from + 3;
        while (isNumeral(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '点') {
            i++;
        }
        end = Math.max(i, from + 3);
        // Percentages in words are too rare to be held against figures.
        return new PrintedNumber(Kind.PERCENT, BigDecimal.ZERO, false, "", text.printed(from, end));
    }

    private PrintedNumber digits(int from) {
        int i = from;
        boolean broken = false;
        StringBuilder digits = new StringBuilder();
        while (NormalText.isDigit(text.charAt(i)) || (text.charAt(i) == ' ' && i > from)) {
            broken |= text.charAt(i) == ' ';
            if (text.charAt(i) != ' ') {
                digits.append(text.charAt(i));
            }
            i++;
        }
        if (digits.length() <= 3) {
            while (isGroup(i)) {
                digits.append(text.text(i + 1, i + 4));
                i += 4;
            }
        }
        int whole = digits.length();
        int scale = 0;
        if (text.charAt(i) == '.' && NormalText.isDigit(text.charAt(i + 1))) {
            i++;
            digits.append('.');
            while (NormalText.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i++));
                scale++;
            }
        }
        end = i;
        char next = text.charAt(i);
        boolean joined = isJoined(text.charAt(from - 1)) || isJoined(next) || (next == '.' && scale > 0);
        boolean leadingZero = whole > 1 && digits.charAt(0) == '0';
        if (whole + scale > MOST_DIGITS || joined || leadingZero) {
            return other(from);
        }
        BigDecimal value = new BigDecimal(digits.toString());
        if (next == '%' || next == '‰') {
            end = i + 1;
            return new PrintedNumber(Kind.PERCENT, value, !broken && next == '%', "", text.printed(from, end));
        }
        if (scale == 0) {
            PrintedNumber date = date(from, i, value, whole, broken);
            if (date != null) {
                return date;
            }
        }
        if (RANGE.indexOf(next) >= 0 && next != 0 && isNumeral(text.charAt(i + 1))) {
            end = runEnd(i + 1);
            return counted(from, value, false);
        }
        return scaled(from, value, !broken);
    }

    /** Three digits behind a comma; no clause begins with a number behind one that counts nothing. */
    private boolean isGroup(int i) {
        return (text.charAt(i) == ',' || text.charAt(i) == '，')
                && NormalText.isDigit(text.charAt(i + 1))
                && NormalText.isDigit(text.charAt(i + 2))
                && NormalText.isDigit(text.charAt(i + 3))
                && !NormalText.isDigit(text.charAt(i + 4));
    }

    /** Whether a character beside digits makes them part of something else: an address, a telephone or document number. */
    private static boolean isJoined(char c) {
        return (c < 128 && Character.isLetter(c))
                || c == '/'
                || c == '_'
                || c == '@'
                || c == '〔'
                || c == '['
                || c == '+'
                || c == '号'
                || c == '·';
    }

    private @Nullable PrintedNumber date(int from, int i, BigDecimal value, int digits, boolean broken) {
        char next = text.charAt(i);
        if (next == '年' && digits == DIGITS_OF_YEAR && !broken) {
            int year = value.intValueExact();
            end = i + 1 + (text.charAt(i + 1) != 0 && "度底末初".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0);
            boolean isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
            return new PrintedNumber(isYear ? Kind.YEAR : Kind.OTHER, value, isYear, "", text.printed(from, end));
        }
        if (next == '月' || next == '日') {
            end = i + 1;
            BigDecimal day = BigDecimal.ZERO;
            if (next == '月') {
                int to = end;
                while (NormalText.isDigit(text.charAt(to))) {
                    to++;
                }
                if (to > end && to - end <= 2 && (text.charAt(to) == '日' || text.charAt(to) == '号')) {
                    day = new BigDecimal(text.text(end, to));
                    end = to + 1;
                }
            }
            return new PrintedNumber(Kind.DATE, value.movePointRight(2).add(day), !broken, "", text.printed(from, end));
        }
        return null;
    }

    private PrintedNumber scaled(int from, BigDecimal value, boolean exact) {
        boolean isExact = exact;
        BigDecimal number = value;
        if (measure(end).isEmpty()) {
            if (OR_SO.indexOf(text.charAt(end)) >= 0 && text.charAt(end) != 0) {
                isExact = false;
                end++;
            }
            while (text.charAt(end) != 0
                    && number.precision() <= MOST_DIGITS
                    && SCALES.indexOf(text.charAt(end)) >= 0
                    && measure(end).isEmpty()) {
                number = number.multiply(BigDecimal.valueOf(scale(text.charAt(end))));
                end++;
            }
            // 1万零800 goes on.
            isExact &= text.charAt(end) != '零' && text.charAt(end) != '〇';
        }
        return counted(from, number, isExact);
    }

    private static long scale(char c) {
        return switch (c) {
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }

    /** A number of which the digits have been read, with what stands behind them. */
    private PrintedNumber counted(int from, BigDecimal value, boolean exact) {
        boolean isExact = exact;
        if (text.charAt(end) != 0 && OR_SO.indexOf(text.charAt(end)) >= 0) {
            isExact = false;
            end++;
        }
        String measure = measure(end);
        if (measure.isEmpty() && isNumeral(text.charAt(end))) {
            // 1万5千: read only as far as 1万 it would be another number.
            isExact = false;
            end = runEnd(end);
            measure = measure(end);
        }
        end += measure.length();
        if (text.charAt(end) != 0 && "余多".indexOf(text.charAt(end)) >= 0) {
            isExact = false;
            end++;
        } else if (end + 2 <= text.length() && AROUND.contains(text.text(end, end + 2))) {
            isExact = false;
            end += 2;
        } else if (!measure.isEmpty()
                && text.charAt(end) != 0
                && RANGE.indexOf(text.charAt(end)) >= 0
                && isNumeral(text.charAt(end + 1))) {
            // 1件至3件.
            isExact = false;
        }
        boolean behindRange = from >= 2
                && RANGE.indexOf(text.charAt(from - 1)) >= 0
                && measures.contains(text.text(from - 2, from - 1));
        return new PrintedNumber(Kind.COUNT, value, isExact && !behindRange, measure, text.printed(from, end));
    }

    private String measure(int from) {
        for (int n = Math.min(LONGEST_MEASURE, text.length() - from); n > 0; n--) {
            String candidate = text.text(from, from + n);
            if (measures.contains(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    private @Nullable PrintedNumber numerals(int from) {
        int to = runEnd(from);
        end = to;
        String run = text.text(from, to);
        if (text.charAt(to) == '年'
                && run.length() == DIGITS_OF_YEAR
                && run.chars().noneMatch(c -> "十百千万亿两".indexOf(c) >= 0)) {
            return yearInWords(from, run);
        }
        boolean rough = (from > 0 && ROUGH.indexOf(text.charAt(from - 1)) >= 0);
        BigDecimal value = value(run);
        PrintedNumber number = counted(from, value == null ? BigDecimal.ZERO : value, value != null && !rough);
        if (number.measure().isEmpty()) {
            boolean isZero = run.equals("零") || run.equals("〇");
            end = to;
            noNumberBefore = to;
            return isZero ? number : null;
        }
        return number;
    }

    private PrintedNumber yearInWords(int from, String run) {
        int year = 0;
        for (int i = 0; i < run.length(); i++) {
            year = year * 10 + Math.max(0, "零一二三四五六七八九".indexOf(run.charAt(i) == '〇' ? '零' : run.charAt(i)));
        }
        end += 1 + (text.charAt(end + 1) == '度' ? 1 : 0);
        boolean isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
        return new PrintedNumber(
                isYear ? Kind.YEAR : Kind.OTHER, BigDecimal.valueOf(year), isYear, "", text.printed(from, end));
    }

    private static @Nullable BigDecimal value(String run) {
        if (run.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        String rest = run;
        for (char scale : new char[] {'亿', '万'}) {
            int at = rest.indexOf(scale);
            if (at >= 0) {
                Long part = at == 0 ? null : PrintedNumber.belowMyriad(rest.substring(0, at));
                if (part == null || part == 0) {
                    return null;
                }
                total = total.add(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(scale(scale))));
                rest = rest.substring(at + 1);
                // 两万五 leaves out the last unit.
                if (rest.length() == 1 && "一二三四五六七八九".contains(rest)) {
                    return null;
                }
            }
        }
        Long last = rest.isEmpty() ? Long.valueOf(0) : PrintedNumber.belowMyriad(rest);
        return last == null ? null : total.add(BigDecimal.valueOf(last));
    }
}
