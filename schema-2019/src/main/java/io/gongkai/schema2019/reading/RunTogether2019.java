package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.RunTogether;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables of the 2019 format whose labels and figures a tool has run together. Their figures are there and cannot be told apart:
 * each is unreadable, with what stands behind the label of its row.
 */
final class RunTogether2019 {
    private static final int LEAST_REQUEST_ROWS = 6;
    private static final int LEAST_DISCLOSURE_ROWS = 3;
    /** What is quoted of a table. */
    private static final int QUOTED_ROWS = 3;

    private RunTogether2019() {}

    /** How many rows of section 三 stand in such a text. */
    static int rowsIn(SourceDocument document) {
        return RunTogether.rows(document, List.of(RequestRow.values()), LEAST_REQUEST_ROWS)
                .size();
    }

    /**
     * Takes the tables that the report lacks so far.
     *
     * @return why the document is of this format; empty if there are none
     */
    static Optional<Text> read(SourceDocument document, AnnualReport2019.Builder report, List<Note> notes) {
        AnnualReport2019 soFar = report.build();
        boolean found = false;
        if (soFar.getRequests().isEmpty()) {
            Map<RequestRow, String> rows = RunTogether.rows(document, List.of(RequestRow.values()), LEAST_REQUEST_ROWS);
            if (!rows.isEmpty()) {
                Revision revision = RequestReader.revision(rows.keySet()).orElse(Revision.R2019);
                report.requests(new RequestTable(revision, table(RequestTable.form(revision), rows)));
                note(notes, "requests", new Text("第三部分的表格", "table of section 三"), rows);
                found = true;
            }
        }
        if (soFar.getDisclosure().isEmpty()) {
            Map<FormLine, String> r2019 = rows(document, DisclosureTableR2019.FORM);
            Map<FormLine, String> r2021 = rows(document, DisclosureTableR2021.FORM);
            Text table = new Text("第二部分的表格", "table of section 二");
            if (r2019.size() > r2021.size()) {
                report.disclosure(new DisclosureTableR2019(table(DisclosureTableR2019.FORM, r2019)));
                note(notes, "disclosure", table, r2019);
                found = true;
            } else if (!r2021.isEmpty()) {
                report.disclosure(new DisclosureTableR2021(table(DisclosureTableR2021.FORM, r2021)));
                note(notes, "disclosure", table, r2021);
                found = true;
            }
        }
        String outcomes = DisputeTable.FORM.columns().stream()
                .map(outcome -> outcome.label().zh())
                .collect(Collectors.joining());
        String figures = soFar.getDisputes().isPresent() ? "" : RunTogether.behind(document, outcomes);
        if (!figures.isEmpty()) {
            FigureTable.Builder<GridCell<DisputeRoute, DisputeOutcome>> table =
                    FigureTable.builder(DisputeTable.FORM, Figure.unreadable(figures));
            report.disputes(new DisputeTable(table.build()));
            notes.add(NoteCode.RUN_TOGETHER.note(
                    "disputes", figures, Map.of("table", new Text("第四部分的表格", "table of section 四"))));
            found = true;
        }
        return found
                ? Optional.of(new Text("表格的标签和数字连在一起", "labels and figures of the tables run together"))
                : Optional.empty();
    }

    private static <C extends CrossCell> Map<FormLine, String> rows(SourceDocument document, TableForm<C> form) {
        List<FormLine> rows =
                form.cells().stream().map(CrossCell::row).distinct().toList();
        return RunTogether.rows(document, rows, LEAST_DISCLOSURE_ROWS);
    }

    private static <C extends CrossCell> FigureTable<C> table(TableForm<C> form, Map<? extends FormLine, String> rows) {
        FigureTable.Builder<C> table = FigureTable.builder(form, Figure.missing());
        for (C cell : form.cells()) {
            String printed = rows.get(cell.row());
            if (printed != null) {
                table.put(cell, Figure.unreadable(printed));
            }
        }
        return table.build();
    }

    private static void note(List<Note> notes, String table, Text name, Map<? extends FormLine, String> rows) {
        String quote = rows.entrySet().stream()
                .limit(QUOTED_ROWS)
                .map(row -> row.getKey().label().zh() + row.getValue())
                .collect(Collectors.joining(" | "));
        notes.add(NoteCode.RUN_TOGETHER.note(table, quote, Map.of("table", name)));
    }
}
