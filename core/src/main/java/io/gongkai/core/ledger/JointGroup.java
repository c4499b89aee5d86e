package io.gongkai.core.ledger;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount that is spread over cells nobody knows how. Groups are flows: a cell may be in several, and each cell holds
 * the sum of what it got from all of them.
 *
 * @param from the source; several where a sentence states one figure for them together
 * @param sum the amount
 * @param cells the cells, in the order of their form
 * @param clause the sentence that states the amount, where it is not the figure of the source in a table
 */
public record JointGroup(List<Cell> from, BigDecimal sum, List<Cell> cells, Optional<Clause> clause) {
    /** Copies the lists. */
    public JointGroup {
        from = List.copyOf(from);
        cells = List.copyOf(cells);
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * The figure of one source cell.
     *
     * @param from the source
     * @param sum the amount
     * @param cells the cells, in the order of their form
     */
    public JointGroup(Cell from, BigDecimal sum, List<Cell> cells) {
        this(List.of(from), sum, cells, Optional.empty());
    }
}
