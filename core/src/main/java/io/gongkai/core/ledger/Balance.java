package io.gongkai.core.ledger;

import io.gongkai.core.table.Cell;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where one source figure went, in numbers.
 *
 * @param from the cell it stood in; several where a sentence states one figure for them together
 * @param figure the figure
 * @param toCells what target cells hold of it
 * @param toGroups what joint groups hold of it
 * @param notCarried what the target format has no cell for, or carries through the parts of the figure
 * @param remainder what its parts do not account for
 */
public record Balance(
        List<Cell> from,
        BigDecimal figure,
        BigDecimal toCells,
        BigDecimal toGroups,
        BigDecimal notCarried,
        BigDecimal remainder) {
    /** Copies the list. */
    public Balance {
        from = List.copyOf(from);
    }

    /**
     * Whether everything is accounted for.
     *
     * @return whether the four amounts add up to the figure
     */
    public boolean holds() {
        return toCells.add(toGroups).add(notCarried).add(remainder).compareTo(figure) == 0;
    }
}
