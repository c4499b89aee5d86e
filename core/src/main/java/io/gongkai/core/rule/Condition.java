package io.gongkai.core.rule;

import io.gongkai.core.table.Cell;
import java.util.Objects;

/**
 * What must be so of a cell for a relation to be stated.
 *
 * @param cell the cell
 * @param sign the sign that its figure must have: 0 for zero, 1 for above zero
 */
public record Condition(Cell cell, int sign) {
    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if it is neither 0 nor 1
     */
    public Condition {
        Objects.requireNonNull(cell, "cell");
        if (sign != 0 && sign != 1) {
            throw new IllegalArgumentException("the sign must be 0 or 1, not " + sign);
        }
    }

    /**
     * The figure is zero.
     *
     * @param cell the cell
     * @return the condition
     */
    public static Condition zero(Cell cell) {
        return new Condition(cell, 0);
    }

    /**
     * The figure is above zero.
     *
     * @param cell the cell
     * @return the condition
     */
    public static Condition positive(Cell cell) {
        return new Condition(cell, 1);
    }

    /**
     * The condition in addresses.
     *
     * @return the formula
     */
    public String formula() {
        return cell.address() + (sign == 0 ? " = 0" : " > 0");
    }
}
