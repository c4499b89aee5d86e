package io.gongkai.core.finding;

import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.suspect.Slip;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell that may be wrong, and what it would have to be.
 *
 * @param term the cell, and whose it is
 * @param figure the figure that stands there
 * @param least the least that would do; empty when there is no such bound
 * @param most the most that would do; empty when there is no such bound
 * @param slip the slip of the pen that would explain it, if one fits
 */
public record Suspect(
        Term term, Figure figure, Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<Slip> slip) {
    /** Refuses null. */
    public Suspect {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(slip, "slip");
    }

    /**
     * The only number that would do.
     *
     * @return the number; empty when several would
     */
    public Optional<BigDecimal> value() {
        return least.filter(end -> most.isPresent() && most.get().compareTo(end) == 0);
    }
}
