package io.gongkai.schema2019.convert;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import java.util.List;

/**
 * What a sentence may state about a source figure that the source form has no cell for, and the target form has.
 *
 * <p>Such a statement stands beside the figure and takes nothing from it: of 147 requests of which a sentence says that all came
 * from individuals, 147 go to the total and 147 to the column of individuals.
 *
 * @param source the figure of which it is stated
 * @param counted what of it the sentence counts
 * @param targets the cells that count the same, in the order of the target form; several share the figure
 */
public record CrosswalkFact(Cell source, Counted counted, List<Cell> targets) {
    /** Copies the list. */
    public CrosswalkFact {
        targets = List.copyOf(targets);
    }
}
