package io.gongkai.core.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one variable of a mend must become.
 *
 * <p>Each end is reached: there are values of the other variables of the mend, and of the unknown ones, with which all
 * restrictions hold. The value that the variable has now is never between the ends.
 *
 * @param variable the variable
 * @param least the least that mends; empty when there is none
 * @param most the most that mends; empty when there is none
 * @param mends the broken restrictions of the cluster that the variable stands in, in order
 * @param slip the slip that explains it, if one fits
 */
public record Change(
        int variable, Optional<BigDecimal> least, Optional<BigDecimal> most, List<Integer> mends, Optional<Slip> slip) {
    /** Copies the list. */
    public Change {
        mends = List.copyOf(mends);
    }

    /**
     * The only value that mends.
     *
     * @return the value; empty when there are several
     */
    public Optional<BigDecimal> value() {
        return least.filter(end -> most.isPresent() && most.get().compareTo(end) == 0);
    }

    /** The same, with a slip where none is named. */
    Change or(Supplier<Optional<Slip>> other) {
        return new Change(variable, least, most, mends, slip.or(other));
    }
}
