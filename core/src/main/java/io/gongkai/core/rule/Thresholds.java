package io.gongkai.core.rule;

import java.math.BigDecimal;

/** The thresholds in force when a rule is checked. */
@FunctionalInterface
public interface Thresholds {
    /**
     * The number in force.
     *
     * @param threshold one that the rule declares
     * @return the number that the profile sets, else that of the threshold
     */
    BigDecimal of(Threshold threshold);
}
