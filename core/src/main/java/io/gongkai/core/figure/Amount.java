package io.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact sum of money with the unit that was printed, if any.
 *
 * <p>The number is kept without trailing zeros, so equal sums are equal values. A printed form that says the same
 * otherwise is kept beside it: {@code 251000元} is 25.1 万元 with the text {@code "251000元"}. A sum printed without a
 * unit stays as it is, its unit unknown.
 *
 * <p>Example: {@code Amount.of(new BigDecimal("25.1"), "万元").withText("251000元")}.
 */
public final class Amount implements Figure {
    /** The most digits on either side of the decimal point; more is no sum of money and would let inputs eat memory. */
    public static final int MAX_DIGITS = 30;

    private final BigDecimal number;
    private final String unit;
    private final String text;

    private Amount(BigDecimal number, String unit, String text) {
        this.number = number;
        this.unit = unit;
        this.text = text;
    }

    /**
     * An amount with its unit.
     *
     * @param value the number
     * @param unit the unit, such as {@code 万元}; not blank
     * @return the amount
     * @throws IllegalArgumentException if the unit is blank or the number has more than {@value #MAX_DIGITS} digits on
     *     either side of the decimal point
     */
    public static Amount of(BigDecimal value, String unit) {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("the unit is blank; use withoutUnit when none is printed");
        }
        return new Amount(plain(value), unit, "");
    }

    /**
     * An amount whose unit nobody printed.
     *
     * @param value the number
     * @return the amount
     * @throws IllegalArgumentException if the number has more than {@value #MAX_DIGITS} digits on either side of the
     *     decimal point
     */
    public static Amount withoutUnit(BigDecimal value) {
        return new Amount(plain(value), "", "");
    }

    private static BigDecimal plain(BigDecimal value) {
        if (!isHoldable(value)) {
            throw new IllegalArgumentException("more than " + MAX_DIGITS + " digits before or after the decimal point");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Whether a number is small enough to be an amount.
     *
     * @param value the number
     * @return whether it has at most {@value #MAX_DIGITS} digits on either side of the decimal point
     */
    public static boolean isHoldable(BigDecimal value) {
        // In long arithmetic: a hostile exponent makes precision minus scale overflow an int.
        return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
    }

    /**
     * This amount with its printed form.
     *
     * @param printed the text as printed, or empty for none
     * @return the amount
     * @throws IllegalArgumentException if the text is nothing but white space, which JSON refuses
     */
    public Amount withText(String printed) {
        if (!printed.isEmpty() && printed.isBlank()) {
            throw new IllegalArgumentException("the printed form is blank");
        }
        return new Amount(number, unit, printed);
    }

    /**
     * The number, without trailing zeros.
     *
     * @return the number
     */
    public BigDecimal number() {
        return number;
    }

    /**
     * The unit.
     *
     * @return the unit; empty when none was printed
     */
    public Optional<String> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /**
     * The printed form, where it says the same otherwise.
     *
     * @return the printed form
     */
    public Optional<String> text() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<BigDecimal> value() {
        return Optional.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that
                && number.equals(that.number)
                && unit.equals(that.unit)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, unit, text);
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit + (text.isEmpty() ? "" : " \"" + text + "\"");
    }
}
