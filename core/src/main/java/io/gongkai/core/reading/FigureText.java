package io.gongkai.core.reading;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.figure.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a cell as a figure. Whatever is not exactly one figure of the kind stays unreadable, with its text.
 *
 * <p>Examples: {@code 1,234} is a count, {@code １２件} is 12, {@code 减4} is a change of −4, {@code 251000元} is 25.1 万元;
 * {@code 1.5} is no count, {@code 约30}, {@code 1 2} and {@code 007} are no figures.
 */
public final class FigureText {
    private static final int LONGEST = 200;
    /** As many fit into a count. */
    private static final int MOST_DIGITS = 18;
    /** Stands for bytes that are no character. */
    private static final char BROKEN = '\uFFFD';

    private static final Set<String> MARKS =
            Set.of("/", "\\", "-", "--", "---", "–", "—", "——", "−", "无", "無", "N/A", "n/a");
    private static final Set<String> MEASURES = Set.of("", "条", "件", "次", "篇", "个", "人", "人次", "项", "份", "家");
    private static final String WHOLE = "(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)";
    private static final Pattern COUNT = Pattern.compile("([-−–]?)(" + WHOLE + ")\\s?(\\p{IsHan}{0,2})");
    private static final Pattern CHANGE = Pattern.compile("([-−–+]|增加?|减少?|減少?|)(" + WHOLE + ")\\s?(\\p{IsHan}{0,2})");
    private static final Pattern AMOUNT = Pattern.compile("([-−–]?)(" + WHOLE + "(?:\\.[0-9]+)?)\\s?(\\p{IsHan}{0,2})");

    private static final String SCALES = "十百千万亿";
    private static final String TRADITIONAL = "萬億條個單佰仟";
    private static final String SIMPLIFIED = "万亿条个单百千";

    private FigureText() {}

    /**
     * Reads a cell.
     *
     * @param printed the text of the cell
     * @param kind what the cell is meant to hold
     * @param unit the unit printed for the cell elsewhere, in its row or at the head of its column; empty for none
     * @return the figure
     */
    public static Figure parse(String printed, FigureKind kind, String unit) {
        if (kind != FigureKind.AMOUNT && unit.isEmpty() && isPlainNumber(printed)) {
            return Figure.count(Long.parseLong(printed));
        }
        String shown = printed.strip();
        if (LabelText.withoutSpaces(shown).isEmpty()) {
            return Figure.blank();
        }
        if (shown.length() > LONGEST) {
            int end = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return Figure.unreadable(shown.substring(0, end) + "…");
        }
        if (isMark(shown)) {
            return Figure.marked(LabelText.withoutSpaces(shown));
        }
        if (unit.indexOf(BROKEN) >= 0) {
            // What is lost may be the 万 of 万元.
            return Figure.unreadable(shown + unit.strip());
        }
        String text = halfWidth(shown);
        return switch (kind) {
            case COUNT -> whole(COUNT.matcher(text), shown, unit.strip());
            case CHANGE -> whole(CHANGE.matcher(text), shown, unit.strip());
            case AMOUNT -> amount(AMOUNT.matcher(text), shown, unit.strip());
        };
    }

    private static Figure whole(Matcher matcher, String printed, String unit) {
        if (!matcher.matches() || !MEASURES.contains(matcher.group(3))) {
            return Figure.unreadable(printed);
        }
        if (isScaled(unit)) {
            return Figure.unreadable(printed + unit);
        }
        BigDecimal number = number(matcher);
        return number.precision() > MOST_DIGITS ? Figure.unreadable(printed) : Figure.count(number.longValueExact());
    }

    private static Figure amount(Matcher matcher, String printed, String unit) {
        if (!matcher.matches()) {
            return Figure.unreadable(printed);
        }
        boolean unitInCell = !matcher.group(3).isEmpty();
        String stated = unit(unitInCell ? matcher.group(3) : unit);
        BigDecimal number = number(matcher);
        Optional<BigDecimal> money = Money.inBaseUnit(number, stated);
        if ((unitInCell && money.isEmpty()) || !Amount.isHoldable(money.orElse(number))) {
            return Figure.unreadable(printed);
        }
        Amount amount;
        if (money.isPresent()) {
            amount = Amount.of(money.get(), Money.BASE_UNIT);
        } else {
            // Without the unit that is printed, such as 千元, the sum would be another.
            amount = stated.isEmpty() ? Amount.withoutUnit(number) : Amount.of(number, stated);
        }
        String plain = amount.number().toPlainString();
        String asStated = unitInCell || money.isEmpty() || stated.equals(Money.BASE_UNIT) ? printed : printed + stated;
        return asStated.equals(plain) || (money.isPresent() && asStated.equals(plain + Money.BASE_UNIT))
                ? amount
                : amount.withText(asStated);
    }

    private static BigDecimal number(Matcher matcher) {
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        String sign = matcher.group(1);
        return sign.isEmpty() || sign.equals("+") || sign.startsWith("增") ? number : number.negate();
    }

    /**
     * Whether a text is a figure or a mark in place of one, so that it cannot be a label or a unit.
     *
     * @param printed the text
     * @return whether it is
     */
    public static boolean isFigure(String printed) {
        if (isPlainNumber(printed)) {
            return true;
        }
        if (printed.length() > LONGEST) {
            return false;
        }
        Figure figure = parse(printed, FigureKind.AMOUNT, "");
        Figure change = parse(printed, FigureKind.CHANGE, "");
        return figure.value().isPresent() || change.value().isPresent() || isMark(printed);
    }

    /** Whether a text is nothing but the digits of a whole number, as most figures are. */
    static boolean isPlainNumber(String printed) {
        int length = printed.length();
        if (length == 0 || length > MOST_DIGITS || (length > 1 && printed.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(String printed) {
        return MARKS.contains(halfWidth(printed));
    }

    /**
     * Whether a text is a number, with or without a unit.
     *
     * @param printed the text
     * @return whether it is
     */
    public static boolean isNumber(String printed) {
        return hasDigit(printed) && isFigure(printed);
    }

    /** Whether there is a digit at all, which most labels have not: saves trying to read them. */
    private static boolean hasDigit(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text is a unit that the forms print.
     *
     * @param printed the text
     * @return whether it is
     */
    public static boolean isUnit(String printed) {
        if (printed.isEmpty() || printed.length() > 8) {
            return false;
        }
        String unit = unit(printed);
        return !unit.isEmpty() && (MEASURES.contains(unit) || Money.isUnit(unit));
    }

    /**
     * Brings a printed unit to the form in which units are compared: {@code （單位：萬元）} is {@code 万元}.
     *
     * @param printed the unit as printed
     * @return the unit
     */
    public static String unit(String printed) {
        StringBuilder unit = new StringBuilder();
        LabelText.withoutSpaces(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .chars()
                .map(c -> TRADITIONAL.indexOf(c) < 0 ? c : SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)))
                .filter(c -> Character.isLetter(c) || c == BROKEN)
                .forEach(c -> unit.append((char) c));
        return unit.toString().replaceFirst("^单位", "");
    }

    /**
     * Whether a unit counts by tens or more, such as 万条, so that 3 under it is not three. 万元 over a count is no such unit
     * but one in the wrong place: the forms print it beside other cells.
     *
     * @param printed the unit as printed
     * @return whether it does
     */
    public static boolean isScaled(String printed) {
        String unit = unit(printed);
        return !unit.equals(Money.BASE_UNIT) && unit.chars().anyMatch(c -> SCALES.indexOf(c) >= 0);
    }

    /** Full-width forms as their ordinary ones, and nothing else: a footnote mark such as ² must not become a digit. */
    private static String halfWidth(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                text.append((char) (c - '\uFF01' + '!'));
            } else {
                text.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return text.toString().strip();
    }
}
