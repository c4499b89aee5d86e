package io.gongkai.core.account;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that can be held against others in the same unit.
 *
 * @param number the number
 * @param unit the unit of an amount; empty for counts, which are in that of their cell
 */
record Measure(BigDecimal number, String unit) {
    /** What a figure measures; empty when it is absent, or an amount in an unknown unit. */
    static Optional<Measure> of(Figure figure) {
        if (figure instanceof Count count) {
            return Optional.of(new Measure(BigDecimal.valueOf(count.number()), ""));
        }
        return figure instanceof Amount amount
                ? amount.unit().map(unit -> new Measure(amount.number(), unit))
                : Optional.empty();
    }
}
