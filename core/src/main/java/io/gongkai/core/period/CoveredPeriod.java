package io.gongkai.core.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time that the figures of a report cover (统计期限), as the report states it, right or wrong.
 *
 * @param from the first day; empty when it is not stated
 * @param to the last day; empty when it is not stated
 */
public record CoveredPeriod(Optional<StatedDate> from, Optional<StatedDate> to) {
    /** Refuses null. */
    public CoveredPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * A period between two days.
     *
     * @param from the first day
     * @param to the last day
     * @return the period
     */
    public static CoveredPeriod of(LocalDate from, LocalDate to) {
        return new CoveredPeriod(Optional.of(StatedDate.of(from)), Optional.of(StatedDate.of(to)));
    }

    /**
     * A whole calendar year, as every report should cover.
     *
     * @param year the year
     * @return the period
     */
    public static CoveredPeriod of(ReportYear year) {
        return of(LocalDate.of(year.value(), 1, 1), LocalDate.of(year.value(), 12, 31));
    }
}
