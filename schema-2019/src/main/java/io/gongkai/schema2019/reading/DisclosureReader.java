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
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the table of section 二 in one revision. It is printed in blocks, each with a head of its own; the labels of the
 * head tell the columns of the rows below it.
 *
 * @param <C> the cells of the revision
 */
final class DisclosureReader<C extends CrossCell> {
    /** A label cut off at a line break keeps at least this much. */
    private static final int LEAST_OF_A_CUT_LABEL = 2;
    /** A unit in the head of a column, such as (单位:万元) or (万元,保留四位小数). */
    private static final Pattern REMARK = Pattern.compile("[(（][^)）]*[)）]");

    private static final Pattern LEADING_YEAR = Pattern.compile("^20[0-9]{2}年");
    private static final Pattern UNIT_IN_HEAD = Pattern.compile("[(（](?:单位[:：])?(亿元|万元|元)");

    private final TableForm<C> form;
    private final TableCollector<C> collector;
    private final LabelIndex<FormLine> rowLabels;
    /** Whether the document is known to have heads of this revision, so that rows without one are rows of this table. */
    private final boolean recognised;

    private int heads;

    private DisclosureReader(TableForm<C> form, boolean recognised) {
        this.recognised = recognised;
        this.form = form;
        this.collector = TableCollector.of(form);
        this.rowLabels = LabelIndex.of(
                form.cells().stream().map(CrossCell::row).distinct().toList());
    }

    /** Reads all blocks of a document that have heads of this revision. */
    static <C extends CrossCell> DisclosureReader<C> read(TableForm<C> form, SourceDocument document) {
        DisclosureReader<C> reader = new DisclosureReader<>(form, false);
        document.tables().forEach(reader::read);
        if (reader.heads == 0) {
            return reader;
        }
        DisclosureReader<C> knowing = new DisclosureReader<>(form, true);
        document.tables().forEach(knowing::read);
        return knowing;
    }

    TableCollector<C> collector() {
        return collector;
    }

    /** How many heads of the revision were found. */
    int heads() {
        return heads;
    }

    private void read(SourceTable table) {
        collector.startTable(table.rows().stream()
                .flatMap(row -> line(row).stream())
                .flatMap(line -> cellsOf(line).stream())
                .toList());
        List<Column> columns = List.of();
        boolean headSeen = false;
        for (int i = 0; i < table.rows().size(); i++) {
            SourceRow row = table.rows().get(i);
            Optional<FormLine> line = line(row);
            boolean anyNumber = row.cells().stream().skip(1).anyMatch(cell -> FigureText.isNumber(cell.text()));
            // A head is known by the row below it: its labels are those of that row's cells.
            Optional<FormLine> below =
                    i + 1 < table.rows().size() ? line(table.rows().get(i + 1)) : Optional.empty();
            if (line.isPresent()) {
                if (headSeen || (recognised && anyNumber)) {
                    place(line.get(), columns, table, row);
                }
            } else if (anyNumber) {
                if (headSeen && recognised) {
                    collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
                }
            } else if (below.isPresent() && row.printed().size() > 1) {
                columns = columns(below.get(), table, row);
                headSeen |= !columns.isEmpty();
            }
        }
    }

    private Optional<FormLine> line(SourceRow row) {
        return rowLabels.find(row.cells().get(0).text(), null);
    }

    /** The columns that a head names, if they are those of the row below it, in the order of the form. */
    private List<Column> columns(FormLine below, SourceTable table, SourceRow head) {
        List<C> cells = cellsOf(below);
        List<SourceCell> labels = head.printed().stream().skip(1).toList();
        if (labels.size() != cells.size()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < labels.size(); i++) {
            String printed = label(labels.get(i).text());
            FormLine column = cells.get(i).column();
            boolean exact = names(column).anyMatch(printed::equals);
            boolean start = printed.length() >= LEAST_OF_A_CUT_LABEL
                    && names(column).anyMatch(name -> name.startsWith(printed));
            if (!exact && !start) {
                return List.of();
            }
            cut |= !exact;
            Matcher unit =
                    UNIT_IN_HEAD.matcher(LabelText.withoutSpaces(labels.get(i).text()));
            columns.add(new Column(column, unit.find() ? unit.group(1) : ""));
        }
        heads++;
        if (cut) {
            collector.note(NoteCode.HEADER_CUT, TableCollector.where(table, head), head.quote(), Map.of());
        }
        return columns;
    }

    private static Stream<String> names(FormLine line) {
        return Stream.concat(Stream.of(line.label().zh()), line.variants().stream())
                .map(DisclosureReader::label);
    }

    /** A label without remarks in brackets and without the year that some print for 上一年. */
    private static String label(String printed) {
        return LabelText.normalise(LEADING_YEAR
                .matcher(REMARK.matcher(LabelText.withoutSpaces(printed)).replaceAll(""))
                .replaceFirst("上一年"));
    }

    private List<C> cellsOf(FormLine row) {
        return form.cells().stream().filter(cell -> cell.row().equals(row)).toList();
    }

    private void place(FormLine line, List<Column> columns, SourceTable table, SourceRow row) {
        List<C> cells = cellsOf(line);
        boolean under = columns.stream()
                .map(Column::line)
                .toList()
                .equals(cells.stream().map(CrossCell::column).toList());
        int count = FigureCells.count(table, row, 1, cells.size());
        if (!under || count != cells.size()) {
            cells.forEach(cell -> collector.unreadable(cell, figures(row)));
            collector.note(
                    under ? NoteCode.CELL_COUNT : NoteCode.HEADER_UNCLEAR,
                    TableCollector.where(table, row),
                    row.quote(),
                    Map.of("expected", cells.size(), "count", count));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            collector.put(
                    cells.get(i),
                    columns.get(i).unit(),
                    table,
                    row,
                    row.cell(1 + i).orElseThrow());
        }
    }

    private static String figures(SourceRow row) {
        return FigureCells.quote(row, 1);
    }

    /** A column and the unit printed at its head, if any. */
    private record Column(FormLine line, String unit) {}
}
