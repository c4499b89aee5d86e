package io.gongkai.core.narrative;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.figure.Figure;
import java.util.HashSet;
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
@JsonSerialize(using = ClauseFigureJson.Writer.class)
@JsonDeserialize(using = ClauseFigureJson.Reader.class)
public record ClauseFigure(List<String> cells, Counted counted, Figure figure, Clause clause) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is about no cell, names one twice or by a blank address, or the figure is absent
     */
    public ClauseFigure {
        cells = List.copyOf(cells);
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(clause, "clause");
        boolean named = cells.stream().noneMatch(String::isBlank) && new HashSet<>(cells).size() == cells.size();
        if (cells.isEmpty() || !named || figure.value().isEmpty()) {
            throw new IllegalArgumentException("a clause states a figure of a cell at least: " + cells + " " + figure);
        }
    }
}
