package io.gongkai.core.ledger;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one source figure.
 *
 * @param source the cell it stood in
 * @param figure the figure
 * @param relationship what the crosswalk does with it
 * @param to the target cells, in the order of their form; none if the relationship is {@link Relationship#NONE}
 * @param reason why, in the words of the crosswalk; empty when there is nothing to say
 * @param clause the sentence from which the source report has the figure; empty where it has it from a table
 */
public record Disposition(
        Cell source, Figure figure, Relationship relationship, List<Cell> to, Text reason, Optional<Clause> clause) {
    /** Copies the list. */
    public Disposition {
        to = List.copyOf(to);
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * What became of a figure of a table.
     *
     * @param source the cell it stood in
     * @param figure the figure
     * @param relationship what the crosswalk does with it
     * @param to the target cells, in the order of their form
     * @param reason why; empty when there is nothing to say
     */
    public Disposition(Cell source, Figure figure, Relationship relationship, List<Cell> to, Text reason) {
        this(source, figure, relationship, to, reason, Optional.empty());
    }
}
