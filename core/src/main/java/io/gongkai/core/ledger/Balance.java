package io.gongkai.core.ledger;

import io.gongkai.core.table.Cell;
import java.math.BigDecimal;

/**
 * Where one source figure went, in numbers.
 *
 * @param source the cell it stood in
 * @param figure the figure
 * @param toCells what target cells hold of it
 * @param toGroups what joint groups hold of it
 * @param notCarried what the target format has no cell for, or carries through the parts of the figure
 * @param remainder what its parts do not account for
 */
public record Balance(
        Cell source,
        BigDecimal figure,
        BigDecimal toCells,
        BigDecimal toGroups,
        BigDecimal notCarried,
        BigDecimal remainder) {
    /**
     * Whether everything is accounted for.
     *
     * @return whether the four amounts add up to the figure
     */
    public boolean holds() {
        return toCells.add(toGroups).add(notCarried).add(remainder).compareTo(figure) == 0;
    }
}
