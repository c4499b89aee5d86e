package io.gongkai.core.ledger;

import io.gongkai.core.table.Cell;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amount that is spread over cells nobody knows how. Groups are flows: a cell may be in several, and each cell holds
 * the sum of what it got from all of them.
 *
 * @param from the source
 * @param sum the amount
 * @param cells the cells, in the order of their form
 */
public record JointGroup(Cell from, BigDecimal sum, List<Cell> cells) {
    /** Copies the list. */
    public JointGroup {
        cells = List.copyOf(cells);
    }
}
