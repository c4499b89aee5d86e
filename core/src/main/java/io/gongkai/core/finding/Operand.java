package io.gongkai.core.finding;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;

/**
 * One cell that took part in a relation, with the figure as the report holds it.
 *
 * @param side the side of the relation
 * @param cell the cell
 * @param figure the figure
 */
public record Operand(Side side, Cell cell, Figure figure) {
    /** The side of a relation. */
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
}
