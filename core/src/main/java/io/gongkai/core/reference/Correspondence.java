package io.gongkai.core.reference;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.Optional;

/**
 * One row of a crosswalk: a source figure and one of the cells it goes to, or none.
 *
 * @param source the source figure
 * @param relationship what becomes of it
 * @param fit how well it matches; empty if it goes nowhere
 * @param target the cell it goes to; empty if it goes nowhere
 * @param basis what that rests on; may be empty
 * @param note what to know about it; may be empty
 */
public record Correspondence(
        Cell source, Relationship relationship, Optional<Fit> fit, Optional<Cell> target, Text basis, Text note) {}
