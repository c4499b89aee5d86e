package io.gongkai.core.finding;

import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import java.util.List;

/**
 * One rule that came to no decision at one place, and the cells that stand in the way.
 *
 * @param rule the rule
 * @param relation the relation
 * @param absent the cells without a figure
 */
public record OpenQuestion(Rule rule, Relation relation, List<Cell> absent) {
    /** Copies the list. */
    public OpenQuestion {
        absent = List.copyOf(absent);
    }

    /**
     * The cell that the relation is about.
     *
     * @return the cell
     */
    public Cell place() {
        return relation.place();
    }
}
