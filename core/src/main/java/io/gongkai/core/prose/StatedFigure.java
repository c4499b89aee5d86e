package io.gongkai.core.prose;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.List;

/**
 * A figure that a clause states exactly for a cell, or for several together.
 *
 * @param cells the cells, in the order of the form
 * @param counted what of them it counts
 * @param figure the figure
 * @param clause where it stands
 * @param because how the clause was matched
 */
public record StatedFigure(List<Cell> cells, Counted counted, Figure figure, Clause clause, Text because) {
    /** Copies the list. */
    public StatedFigure {
        cells = List.copyOf(cells);
    }

    /**
     * This figure as a report keeps it.
     *
     * @return the figure
     */
    public ClauseFigure kept() {
        return new ClauseFigure(cells.stream().map(Cell::address).toList(), counted, figure, clause);
    }
}
