package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of section 三 in one revision. A row has one to three labels, the last of which names it, and then a
 * figure for each kind of applicant; the head must name the kinds in the order of the form.
 */
final class RequestReader {
    /** Fewer rows than this are a coincidence and no such table. */
    static final int LEAST_ROWS = 3;

    private static final LabelIndex<RequestRow> ROW_LABELS = LabelIndex.of(List.of(RequestRow.values()));
    private static final LabelIndex<Applicant> COLUMN_LABELS = LabelIndex.of(List.of(Applicant.values()));
    private static final Set<String> GROUPS = groups();
    /** What stands above the columns and names none. */
    private static final Set<String> CAPTIONS = Set.of("申请人情况", "项目", "申请情况", "类别");

    private static final String CHECK_REMARK = "本列数据的勾稽关系";

    private final GridForm<RequestRow, Applicant> form;
    private final TableCollector<GridCell<RequestRow, Applicant>> collector;
    private @Nullable RequestRow before;
    private boolean headSeen;
    private boolean headAgrees;

    private RequestReader(Revision revision) {
        this.form = RequestTable.form(revision);
        this.collector = TableCollector.of(form);
    }

    private static Set<String> groups() {
        Set<String> groups = new HashSet<>();
        for (Applicant applicant : Applicant.values()) {
            groups.add(LabelText.normalise(applicant.group()));
        }
        return groups;
    }

    /** Reads all pieces of the table that a document has. */
    static TableCollector<GridCell<RequestRow, Applicant>> read(Revision revision, SourceDocument document) {
        RequestReader reader = new RequestReader(revision);
        if (rowsIn(document).size() >= LEAST_ROWS) {
            document.tables().stream().filter(RequestReader::isPiece).forEach(reader::read);
        }
        return reader.collector;
    }

    /** The rows of the form, headings included, whose labels a document prints. */
    static Set<RequestRow> rowsIn(SourceDocument document) {
        Set<RequestRow> rows = new HashSet<>();
        document.tables().stream().filter(RequestReader::isPiece).forEach(table -> rows.addAll(rowsIn(table)));
        return rows;
    }

    /** Whether a table has rows of this form; 总计 and 其他 alone prove nothing. */
    private static boolean isPiece(SourceTable table) {
        return rowsIn(table).stream().anyMatch(row -> row.label().zh().length() > 2);
    }

    private static Set<RequestRow> rowsIn(SourceTable table) {
        Set<RequestRow> rows = new HashSet<>();
        RequestRow before = null;
        for (SourceRow row : table.rows()) {
            List<RequestRow> named = named(row, before);
            rows.addAll(named);
            before = named.isEmpty() ? before : named.get(named.size() - 1);
        }
        return rows;
    }

    /** The lines of the form that the cells at the beginning of a row name; none for a row of the head. */
    private static List<RequestRow> named(SourceRow row, @Nullable RequestRow before) {
        List<RequestRow> named = new ArrayList<>();
        RequestRow last = before;
        for (SourceCell cell : row.cells()) {
            Optional<RequestRow> found = ROW_LABELS.find(cell.label(), last);
            if (found.isEmpty()) {
                break;
            }
            last = found.get();
            named.add(last);
        }
        // 其他 and 总计 are names of columns too: on a row that has no figures they belong to the head.
        boolean blankFigures = row.printed().size() == 1 && row.cells().size() > Applicant.values().length;
        boolean ofHead = !blankFigures
                && row.printed().stream()
                        .allMatch(
                                cell -> !COLUMN_LABELS.candidates(cell.label()).isEmpty());
        return ofHead ? List.of() : named;
    }

    private void read(SourceTable table) {
        collector.startTable(rowsIn(table).stream()
                .filter(form.rows()::contains)
                .flatMap(row -> form.columns().stream().map(column -> form.cell(row, column)))
                .toList());
        List<SourceRow> head = new ArrayList<>();
        boolean inHead = true;
        for (SourceRow row : table.rows()) {
            List<RequestRow> named = named(row, before);
            boolean anyNumber = row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()));
            if (inHead && named.isEmpty() && !anyNumber) {
                head.add(row);
                continue;
            }
            if (inHead) {
                inHead = false;
                head(head, table, row);
            }
            if (!named.isEmpty()) {
                before = named.get(named.size() - 1);
                place(before, named.size(), table, row);
            } else if (anyNumber) {
                before = null;
                collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
            }
        }
    }

    /** Takes the head of a table; a piece without one continues the table before it. */
    private void head(List<SourceRow> head, SourceTable table, SourceRow first) {
        boolean anyColumn = head.stream().anyMatch(RequestReader::namesColumns);
        if (anyColumn || !headSeen) {
            headSeen = true;
            headAgrees = columns(head).equals(form.columns());
            if (!headAgrees) {
                collector.note(
                        NoteCode.HEADER_UNCLEAR,
                        TableCollector.where(table, first),
                        String.join(" | ", head.stream().map(SourceRow::quote).toList()),
                        Map.of());
            }
        }
    }

    private static boolean namesColumns(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> !COLUMN_LABELS.candidates(cell.text()).isEmpty()
                        || GROUPS.contains(LabelText.normalise(cell.text())));
    }

    /**
     * The columns that the rows of a head name. The labels of a group stand on the row below the group, where the layout no
     * longer shows it; they take the place of the group. A head with any other column names none.
     */
    private static List<Applicant> columns(List<SourceRow> head) {
        List<Applicant> columns = new ArrayList<>();
        List<Applicant> inGroup = new ArrayList<>();
        int group = -1;
        for (SourceRow row : head) {
            if (!namesColumns(row)) {
                continue;
            }
            for (SourceCell cell : row.printed()) {
                Optional<Applicant> column = COLUMN_LABELS.find(cell.text(), null);
                String label = LabelText.normalise(cell.text());
                if (column.isPresent()) {
                    (column.get().group().isEmpty() ? columns : inGroup).add(column.get());
                } else if (GROUPS.contains(label) && group < 0) {
                    group = columns.size();
                } else if (!CAPTIONS.contains(label) && !label.startsWith(CHECK_REMARK)) {
                    return List.of();
                }
            }
        }
        columns.addAll(group < 0 ? columns.size() : group, inGroup);
        return columns;
    }

    private void place(RequestRow line, int labels, SourceTable table, SourceRow row) {
        String where = TableCollector.where(table, row);
        List<SourceCell> figures = row.cells().subList(labels, row.cells().size());
        if (!form.rows().contains(line)) {
            figures.stream()
                    .filter(cell -> FigureText.isFigure(cell.text()))
                    .forEach(cell ->
                            collector.note(NoteCode.HEADING_FIGURE, where, cell.text(), Map.of("label", line.title())));
            return;
        }
        List<GridCell<RequestRow, Applicant>> cells =
                form.columns().stream().map(column -> form.cell(line, column)).toList();
        int count = FigureCells.count(table, row, labels, cells.size());
        if (!headAgrees || count != cells.size()) {
            cells.forEach(cell -> collector.unreadable(cell, FigureCells.quote(row, labels)));
            if (headAgrees) {
                collector.note(
                        NoteCode.CELL_COUNT, where, row.quote(), Map.of("expected", cells.size(), "count", count));
            }
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            collector.put(cells.get(i), "", table, row, row.cell(labels + i).orElseThrow());
        }
    }

    /** The revision that the rows of a document fit; empty if they fit both alike. */
    static Optional<Revision> revision(SourceDocument document) {
        Set<RequestRow> printed = rowsIn(document);
        boolean ofR2021 = Arrays.stream(RequestRow.values())
                .anyMatch(row -> row.role(Revision.R2019) == RequestRow.Role.NOT_PRINTED && printed.contains(row));
        if (ofR2021) {
            return Optional.of(Revision.R2021);
        }
        return printed.contains(RequestRow.RESULTS_OTHER) ? Optional.of(Revision.R2019) : Optional.empty();
    }
}
