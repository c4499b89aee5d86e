package io.gongkai.core.narrative;

import io.gongkai.core.figure.Figure;
import java.util.List;
import java.util.Objects;

/**
 * A figure that a report has from a sentence and not from a table. Where it is about one cell and counts all of the year, it
 * stands in that cell too; a figure about several cells is that of all of them together, each of which is absent as part of a
 * joint group.
 *
 * @param cells the addresses of the cells it is about, in the order of the form
 * @param counted what of them it counts
 * @param figure the figure, a count or an amount
 * @param clause where it stands
 */
public record ClauseFigure(List<String> cells, Counted counted, Figure figure, Clause clause) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is about no cell, or the figure is absent
     */
    public ClauseFigure {
        cells = List.copyOf(cells);
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(clause, "clause");
        if (cells.isEmpty() || figure.value().isEmpty()) {
            throw new IllegalArgumentException("a clause states a figure of a cell at least: " + cells + " " + figure);
        }
    }
}
