package io.gongkai.schema2019.convert;

import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.revision.Revision;
import java.util.Optional;

/**
 * One correspondence between the formats: a source figure and one of the cells it goes to, or none.
 *
 * @param source the figure of the 2008 format
 * @param relationship what becomes of it
 * @param fit how well it matches; empty if it goes nowhere
 * @param targetR2019 the cell of R2019; empty if it has none
 * @param targetR2021 the cell of R2021; empty if it has none
 * @param subtotal whether it goes nowhere because its parts go one by one
 * @param basis the article or reason on which the correspondence rests; may be empty
 * @param note what to know about it; may be empty
 */
public record CrosswalkRow(
        StatisticsCell source,
        Relationship relationship,
        Optional<Fit> fit,
        Optional<Cell> targetR2019,
        Optional<Cell> targetR2021,
        boolean subtotal,
        Text basis,
        Text note) {
    /**
     * The cell of a revision.
     *
     * @param revision the revision
     * @return the cell; empty if the revision has none
     */
    public Optional<Cell> target(Revision revision) {
        return revision == Revision.R2019 ? targetR2019 : targetR2021;
    }
}
