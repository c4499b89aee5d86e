package io.gongkai.core.suspect;

import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number that restrictions speak of.
 *
 * @param kind what it is meant to be: counts and amounts are never negative, counts and changes are whole
 * @param value what it is said to be, also when it is not of its kind; empty when unknown, and then it may be anything of
 *     its kind at no cost
 * @param left the number in the next cell on the left of the same row
 * @param right the number in the next cell on the right of the same row
 */
public record Variable(FigureKind kind, Optional<BigDecimal> value, OptionalInt left, OptionalInt right) {
    /** The most digits on either side of the decimal point; far more than any figure has, yet a bound on the time. */
    public static final int MAX_DIGITS = 1_000;

    /**
     * Checks the size of the number.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits on either side of the decimal point
     */
    public Variable {
        // In long arithmetic: a hostile exponent makes precision minus scale overflow an int.
        if (value.isPresent()
                && (value.get().scale() > MAX_DIGITS
                        || (long) value.get().precision() - value.get().scale() > MAX_DIGITS)) {
            throw new IllegalArgumentException("more than " + MAX_DIGITS + " digits before or after the decimal point");
        }
    }

    /**
     * A known number without neighbours.
     *
     * @param kind what it is meant to be
     * @param value the number
     * @return the variable
     */
    public static Variable known(FigureKind kind, BigDecimal value) {
        return new Variable(kind, Optional.of(value), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * An unknown number without neighbours.
     *
     * @param kind what it is meant to be
     * @return the variable
     */
    public static Variable unknown(FigureKind kind) {
        return new Variable(kind, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    boolean isNonNegative() {
        return kind != FigureKind.CHANGE;
    }

    boolean isWhole() {
        return kind != FigureKind.AMOUNT;
    }

    /** Whether the value is of its kind; an unknown one is. */
    boolean isOfItsKind() {
        return value.isEmpty()
                || ((!isNonNegative() || value.get().signum() >= 0)
                        && (!isWhole() || value.get().stripTrailingZeros().scale() <= 0));
    }

    /** Whether a known value can become less and be of its kind. */
    boolean canFall() {
        return !isNonNegative() || value.orElseThrow().signum() > 0;
    }
}
