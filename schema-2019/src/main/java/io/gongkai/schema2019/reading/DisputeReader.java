package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.GridCell;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the table of section 四: a head of routes and outcomes, and one row of figures, a block of outcomes for each
 * route.
 */
final class DisputeReader {
    private static final LabelIndex<DisputeOutcome> OUTCOMES = LabelIndex.of(List.of(DisputeOutcome.values()));
    private static final LabelIndex<DisputeRoute> ROUTES = LabelIndex.of(List.of(DisputeRoute.values()));

    private final TableCollector<GridCell<DisputeRoute, DisputeOutcome>> collector =
            TableCollector.of(DisputeTable.FORM);

    private DisputeReader() {}

    /** Reads the table if a document has it. */
    static TableCollector<GridCell<DisputeRoute, DisputeOutcome>> read(SourceDocument document) {
        DisputeReader reader = new DisputeReader();
        document.tables().forEach(reader::read);
        return reader.collector;
    }

    private void read(SourceTable table) {
        List<DisputeOutcome> outcomes = new ArrayList<>();
        List<DisputeRoute> routes = new ArrayList<>();
        for (SourceRow row : table.rows()) {
            List<SourceCell> printed = row.printed();
            boolean headComplete = outcomes.size() == DisputeTable.FORM.cells().size();
            boolean figures =
                    !outcomes.isEmpty() && printed.stream().allMatch(cell -> FigureText.isFigure(cell.text()));
            if (headComplete || figures) {
                place(outcomes, routes, table, row);
                return;
            }
            for (SourceCell cell : printed) {
                OUTCOMES.find(cell.text(), null).ifPresent(outcomes::add);
                ROUTES.find(cell.text(), null).ifPresent(routes::add);
            }
        }
    }

    private void place(List<DisputeOutcome> outcomes, List<DisputeRoute> routes, SourceTable table, SourceRow row) {
        List<DisputeOutcome> expected = new ArrayList<>();
        DisputeTable.FORM.rows().forEach(route -> expected.addAll(DisputeTable.FORM.columns()));
        boolean headAgrees = outcomes.equals(expected) && routes.equals(DisputeTable.FORM.rows());
        List<GridCell<DisputeRoute, DisputeOutcome>> cells = DisputeTable.FORM.cells();
        int count = FigureCells.count(row, 0, cells.size());
        if (!headAgrees || count != cells.size()) {
            if (routes.isEmpty()) {
                return;
            }
            cells.forEach(cell -> collector.unreadable(cell, FigureCells.quote(row, 0)));
            collector.note(
                    headAgrees ? NoteCode.CELL_COUNT : NoteCode.HEADER_UNCLEAR,
                    TableCollector.where(table, row),
                    row.quote(),
                    Map.of("expected", cells.size(), "count", count));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            collector.put(cells.get(i), "", table, row, row.cell(i).orElseThrow());
        }
    }
}
