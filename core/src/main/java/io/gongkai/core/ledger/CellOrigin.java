package io.gongkai.core.ledger;

import io.gongkai.core.table.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Where one target cell came from.
 *
 * @param target the cell
 * @param origin the kind of origin
 * @param fit how well the sources match; empty when there are none
 * @param from the sources, in the order of their form
 */
public record CellOrigin(Cell target, Origin origin, Optional<Fit> fit, List<Cell> from) {
    /** Copies the list. */
    public CellOrigin {
        from = List.copyOf(from);
    }
}
