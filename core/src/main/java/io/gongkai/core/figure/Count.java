package io.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A whole number as printed: a count, or a change, which may be negative. A negative count can be held, because reports
 * print such things; a rule finds it.
 *
 * @param number the number
 */
public record Count(long number) implements Figure {
    @Override
    public Optional<BigDecimal> value() {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
