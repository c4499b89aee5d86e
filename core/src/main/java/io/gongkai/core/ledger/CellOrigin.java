package io.gongkai.core.ledger;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.table.Cell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one target cell came from.
 *
 * @param target the cell
 * @param origin the kind of origin
 * @param fit how well the sources match; empty when there are none
 * @param from the sources, in the order of their form
 * @param clause the sentence that states the figure of the cell, where it comes from no source figure but from a sentence
 */
public record CellOrigin(Cell target, Origin origin, Optional<Fit> fit, List<Cell> from, Optional<Clause> clause) {
    /** Copies the list. */
    public CellOrigin {
        from = List.copyOf(from);
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * The origin of a cell whose figure comes from source figures, or that has none.
     *
     * @param target the cell
     * @param origin the kind of origin
     * @param fit how well the sources match; empty when there are none
     * @param from the sources, in the order of their form
     */
    public CellOrigin(Cell target, Origin origin, Optional<Fit> fit, List<Cell> from) {
        this(target, origin, fit, from, Optional.empty());
    }
}
