package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.FormLine;
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
    private final List<DisputeOutcome> outcomes = new ArrayList<>();
    private final List<DisputeRoute> routes = new ArrayList<>();
    private boolean placed;
    private int labels;

    private DisputeReader() {}

    /** Reads the table if a document has it. */
    static DisputeReader read(SourceDocument document) {
        DisputeReader reader = new DisputeReader();
        document.tables().forEach(reader::read);
        return reader;
    }

    TableCollector<GridCell<DisputeRoute, DisputeOutcome>> collector() {
        return collector;
    }

    /** How many labels of the head were found; none if they do not belong to this table. */
    int labels() {
        return labels;
    }

    /** The head and its figures stand in one table: a row of any other table never belongs to it, however alike. */
    private void read(SourceTable table) {
        outcomes.clear();
        routes.clear();
        placed = false;
        for (SourceRow row : table.rows()) {
            List<DisputeOutcome> named = labels(OUTCOMES, row);
            List<DisputeRoute> namedRoutes = labels(ROUTES, row);
            boolean anyNumber = row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()));
            // 总计 is a label of other tables too; only beside other outcomes or under a route does it belong here.
            boolean ofHead = !anyNumber && (named.size() > 1 || !namedRoutes.isEmpty());
            if (ofHead && !placed) {
                outcomes.addAll(named);
                routes.addAll(namedRoutes);
            } else if (!ofHead && !routes.isEmpty() && belongs(row, anyNumber)) {
                place(table, row);
            }
        }
        labels = Math.max(labels, routes.isEmpty() ? 0 : routes.size() + outcomes.size());
    }

    private static <L extends FormLine> List<L> labels(LabelIndex<L> index, SourceRow row) {
        return row.cells().stream()
                .flatMap(cell -> index.find(cell.label(), null).stream())
                .toList();
    }

    /** Whether a row behind the head may be the row of figures: it has some, or is the next one in the same table. */
    private boolean belongs(SourceRow row, boolean anyNumber) {
        boolean wide = row.width() > DisputeTable.FORM.cells().size() / 2;
        return wide && (anyNumber || (headComplete() && !placed));
    }

    private boolean headComplete() {
        return outcomes.size() >= DisputeTable.FORM.cells().size();
    }

    private void place(SourceTable table, SourceRow row) {
        List<DisputeOutcome> expected = new ArrayList<>();
        DisputeTable.FORM.rows().forEach(route -> expected.addAll(DisputeTable.FORM.columns()));
        boolean headAgrees = outcomes.equals(expected) && routes.equals(DisputeTable.FORM.rows());
        List<GridCell<DisputeRoute, DisputeOutcome>> cells = DisputeTable.FORM.cells();
        // Some print a word such as 数量 in front.
        SourceCell first = row.cells().get(0);
        int labels = row.cells().size() > cells.size() && first.text().matches("\\p{IsHan}+") ? 1 : 0;
        int count = FigureCells.count(table, row, labels, cells.size());
        placed = true;
        if (!headAgrees || count != cells.size()) {
            cells.forEach(cell -> collector.unreadable(cell, FigureCells.quote(row, 0)));
            collector.note(
                    headAgrees ? NoteCode.CELL_COUNT : NoteCode.HEADER_UNCLEAR,
                    TableCollector.where(table, row),
                    row.quote(),
                    Map.of("expected", cells.size(), "count", count));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            collector.put(cells.get(i), "", table, row, row.cell(labels + i).orElseThrow());
        }
    }
}
