package io.gongkai.schema2019.convert;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One correspondence: a source figure and one of the cells it goes to, or none.
 *
 * @param source the figure
 * @param relationship what becomes of it
 * @param fit how well it matches; empty if it goes nowhere
 * @param target the cell; empty if it goes nowhere
 * @param parts the figures that go one by one in place of it, if it is a subtotal that goes nowhere; else none
 * @param basis the article or reason on which the correspondence rests; may be empty
 * @param note what to know about it; may be empty
 */
public record CrosswalkRow(
        Cell source,
        Relationship relationship,
        Optional<Fit> fit,
        Optional<Cell> target,
        List<Cell> parts,
        Text basis,
        Text note) {
    /** Copies the list. */
    public CrosswalkRow {
        parts = List.copyOf(parts);
    }
}
