package io.gongkai.core.evidence;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The two numbers that do not compare as they should. Where figures are absent, a side is the sum of the known ones.
 *
 * @param left the left side
 * @param comparison how they should compare
 * @param right the right side
 */
public record Sides(BigDecimal left, Comparison comparison, BigDecimal right) {
    /** Refuses null; hundreds are 100, not 1E+2, so that the same sides are equal. */
    public Sides {
        left = left.scale() < 0 ? left.setScale(0) : left;
        Objects.requireNonNull(comparison, "comparison");
        right = right.scale() < 0 ? right.setScale(0) : right;
    }

    /**
     * Left minus right.
     *
     * @return the difference
     */
    public BigDecimal difference() {
        return left.subtract(right);
    }
}
