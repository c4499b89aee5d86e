package io.gongkai.core.ledger;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.List;

/**
 * What became of one source figure.
 *
 * @param source the cell it stood in
 * @param figure the figure
 * @param relationship what the crosswalk does with it
 * @param to the target cells, in the order of their form; none if the relationship is {@link Relationship#NONE}
 * @param reason why, in the words of the crosswalk; empty when there is nothing to say
 */
public record Disposition(Cell source, Figure figure, Relationship relationship, List<Cell> to, Text reason) {
    /** Copies the list. */
    public Disposition {
        to = List.copyOf(to);
    }
}
