package io.gongkai.core.evidence;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;
import java.util.Objects;

/**
 * One cell that took part in a comparison, with the figure as its report holds it.
 *
 * @param side the side of the comparison
 * @param term the cell, whose it is, and whether it is taken off
 * @param figure the figure
 */
public record Operand(Side side, Term term, Figure figure) {
    /** The side of a comparison. */
    public enum Side {
        /** Left of the comparison sign. */
        LEFT("left"),
        /** Right of the comparison sign. */
        RIGHT("right");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        /**
         * The name in JSON.
         *
         * @return the name
         */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public Operand {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * The cell.
     *
     * @return the cell
     */
    public Cell cell() {
        return term.cell();
    }
}
