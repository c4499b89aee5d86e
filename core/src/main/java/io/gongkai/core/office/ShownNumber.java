package io.gongkai.core.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A stored number as a sheet shows it, in exact arithmetic throughout. */
final class ShownNumber {
    /** A number in double precision is stored with up to 17 digits, of which the last two are no one's: 15 are shown. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,400}(?:\\.[0-9]{0,400})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern CLOCK = Pattern.compile("\\[(?i:h+|m+|s+)\\]");
    /** A larger power of ten is no figure, and would only fill memory with zeros. */
    private static final int LARGEST_POWER = 40;

    private static final int LAST_DAY = 2_958_465;

    private ShownNumber() {}

    /**
     * The number: percentages with their sign, days as dates, all others as plain decimals. A format that rounds, or that
     * shows nothing, changes no figure.
     */
    static String show(String stored, String format, boolean since1904) {
        if (!NUMBER.matcher(stored).matches()) {
            return stored;
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.signum() != 0 && Math.abs(number.precision() - (long) number.scale()) > LARGEST_POWER) {
            return stored;
        }
        // A whole number is what it says, however long; behind the point the digits that are not shown were never
        // typed.
        if (number.stripTrailingZeros().scale() > 0 && number.precision() > SHOWN_DIGITS.getPrecision()) {
            number = number.round(SHOWN_DIGITS).stripTrailingZeros();
        }
        String form = QUOTED.matcher(format).replaceAll("");
        if (form.contains("%")) {
            return number.movePointRight(2).toPlainString() + "%";
        }
        if (CLOCK.matcher(format).find() || isDate(form)) {
            return date(number, since1904, stored);
        }
        return stored.indexOf('e') < 0 && stored.indexOf('E') < 0 && number.compareTo(new BigDecimal(stored)) == 0
                ? stored
                : number.toPlainString();
    }

    private static boolean isDate(String form) {
        return !form.equalsIgnoreCase("general")
                && form.chars().anyMatch(c -> "yYmMdDhHsS年月日".indexOf(c) >= 0)
                && form.chars().noneMatch(c -> c == '#' || c == '?')
                && (form.indexOf('0') < 0 || form.contains("ss"));
    }

    /** A day as it is written everywhere; a time of day, which no report has, keeps the day and says that there is one. */
    private static String date(BigDecimal number, boolean since1904, String stored) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return stored;
        }
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.ONE);
        int day = parts[0].intValueExact();
        // Sheets count a 29 February 1900, which there was not.
        LocalDate date = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(day)
                : LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
        int minutes = parts[1].multiply(BigDecimal.valueOf(24 * 60)).intValue();
        return date + (parts[1].signum() == 0 ? "" : String.format(" %02d:%02d", minutes / 60, minutes % 60));
    }
}
