package io.gongkai.schema2008.local;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.document.Span;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.ValueForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a document that prints a local form.
 *
 * <p>A row is placed by its label, a figure by the head of its column. A row that does not fit the head stays unreadable: a
 * figure in the wrong column is worse than none.
 */
public final class LocalFormReader {
    /** What may stand behind a label, such as （元）. */
    private static final Pattern REMARK = Pattern.compile("(?s).+?[(（]([^()（）]*)[)）]\\s*");

    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    private final LocalForm form;
    private final List<SourceTable> tables;
    private final int labels;

    private LocalFormReader(LocalForm form, List<SourceTable> tables, int labels) {
        this.form = form;
        this.tables = tables;
        this.labels = labels;
    }

    /**
     * Finds the form that the tables of a document print: the one with the most labels, if a head names a column of the year's
     * figures or of sums over the years. Where two forms fit alike, it is the one of which fewer figures are taken for those of the
     * national form, for that claims less.
     *
     * @param document the document
     * @param forms the forms that are known
     * @return the reader of that form; empty if the document prints none of them
     */
    public static Optional<LocalFormReader> find(SourceDocument document, LocalForms forms) {
        return forms.all().stream()
                .flatMap(form -> of(document, form).stream())
                .max(Comparator.<LocalFormReader>comparingInt(reader -> reader.labels)
                        .thenComparing(reader -> -reader.form.cells()));
    }

    private static Optional<LocalFormReader> of(SourceDocument document, LocalForm form) {
        LabelIndex<LocalRow> index = LabelIndex.of(form.rows());
        Set<LocalRow> found = new HashSet<>();
        List<SourceTable> tables = new ArrayList<>();
        boolean anyHead = false;
        for (SourceTable table : document.tables()) {
            Set<LocalRow> here = rows(index, table);
            if (!here.isEmpty()) {
                found.addAll(here);
                tables.add(table);
                anyHead |= table.rows().stream().anyMatch(row -> LocalHead.isHead(form.columns(), row));
            }
        }
        return anyHead && found.size() >= LocalForm.LEAST_LABELS
                ? Optional.of(new LocalFormReader(form, tables, found.size()))
                : Optional.empty();
    }

    private static Set<LocalRow> rows(LabelIndex<LocalRow> index, SourceTable table) {
        Set<LocalRow> rows = new HashSet<>();
        table.rows().forEach(row -> labelOf(index, row).ifPresent(label -> rows.add(label.row())));
        return rows;
    }

    /** A printed label and the row that it names. */
    private record Label(LocalRow row, SourceCell cell) {}

    /** The label of a row: its first cell, or the second where the first names the group to which the row belongs. */
    private static Optional<Label> labelOf(LabelIndex<LocalRow> index, SourceRow row) {
        for (SourceCell cell : row.cells().subList(0, Math.min(2, row.cells().size()))) {
            Optional<LocalRow> named = index.find(cell.label(), null);
            if (named.isPresent()) {
                return Optional.of(new Label(named.get(), cell));
            }
        }
        return Optional.empty();
    }

    /**
     * How many different labels of the form the document prints.
     *
     * @return the number
     */
    public int labels() {
        return labels;
    }

    /**
     * Reads the figures.
     *
     * @param year the year of the report; without it, the one column of a year is taken, whatever year it names
     * @return what the document prints
     */
    public LocalReading read(Optional<ReportYear> year) {
        return new Run(year).read();
    }

    /** What is printed for a row beside its figures. */
    private record Printed(String label, String unit, Map<LocalCell.Column, SourceCell> heads) {}

    /** One reading. */
    private final class Run {
        private final Optional<ReportYear> year;
        private final LabelIndex<LocalRow> index = LabelIndex.of(form.rows());
        private final TableCollector<LocalCell> collector;
        private final Map<LocalRow, Printed> printed = new HashMap<>();
        private final Set<LocalCell.Column> missingColumns = new HashSet<>();
        private @Nullable LocalHead head;
        private Optional<Span> unitAbove = Optional.empty();
        private boolean unclearNoted;

        Run(Optional<ReportYear> year) {
            this.year = year;
            List<LocalCell> cells = new ArrayList<>();
            for (LocalRow row : form.rows()) {
                for (LocalCell.Column column : LocalCell.Column.values()) {
                    cells.add(new LocalCell(row, column));
                }
            }
            this.collector = TableCollector.of(ValueForm.of(form.name(), cells));
        }

        LocalReading read() {
            tables.forEach(this::read);
            return assemble();
        }

        private void read(SourceTable table) {
            Set<LocalCell> printedHere = new HashSet<>();
            for (LocalRow row : rows(index, table)) {
                for (LocalCell.Column column : LocalCell.Column.values()) {
                    printedHere.add(new LocalCell(row, column));
                }
            }
            collector.startTable(printedHere);
            for (SourceRow row : table.rows()) {
                Optional<Label> label = labelOf(index, row);
                if (label.isPresent()) {
                    place(label.get(), table, row);
                } else if (LocalHead.isHead(form.columns(), row)) {
                    head = LocalHead.of(form.columns(), row, unitAbove, year);
                    noteHead(head, table, row);
                } else if (row.cells().stream().anyMatch(cell -> hasFigure(cell, head != null))) {
                    collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
                }
                unitAbove = LocalHead.unit(form.columns(), row);
            }
        }

        /** Below the head, a number that runs together with its label counts too. */
        private static boolean hasFigure(SourceCell cell, boolean belowHead) {
            return FigureText.isNumber(cell.text())
                    || (belowHead && cell.text().chars().anyMatch(Character::isDigit));
        }

        private void noteHead(LocalHead head, SourceTable table, SourceRow row) {
            String where = TableCollector.where(table, row);
            if (!head.clear()) {
                unclear(where, row);
            }
            head.otherYears()
                    .forEach(other -> collector.note(
                            NoteCode.OTHER_YEAR_COLUMN,
                            where,
                            other,
                            Map.of("expected", year.map(ReportYear::toString).orElse(""))));
            head.extra().forEach(extra -> collector.note(NoteCode.EXTRA_COLUMN, where, extra, Map.of()));
            if (head.clear() && head.otherYears().isEmpty()) {
                for (LocalCell.Column column : LocalCell.Column.values()) {
                    boolean expected = column == LocalCell.Column.YEAR
                            || !form.columns().cumulative().isEmpty();
                    if (expected && !head.figures().containsKey(column) && missingColumns.add(column)) {
                        collector.note(NoteCode.MISSING_COLUMN, where, row.quote(), Map.of("label", column.label()));
                    }
                }
            }
        }

        private void unclear(String where, SourceRow row) {
            if (!unclearNoted) {
                unclearNoted = true;
                collector.note(NoteCode.HEADER_UNCLEAR, where, row.quote(), Map.of());
            }
        }

        private void place(Label label, SourceTable table, SourceRow row) {
            String where = TableCollector.where(table, row);
            LocalRow line = label.row();
            Optional<SourceCell> unitCell =
                    head == null ? Optional.empty() : head.unit().flatMap(unit -> LocalHead.under(row, unit));
            String unit = unitCell.map(SourceCell::text).orElse("");
            printed.putIfAbsent(line, new Printed(label.cell().text(), unit, head == null ? Map.of() : head.figures()));
            if (head == null || !head.clear()) {
                unreadable(line, List.of(LocalCell.Column.values()), label, row);
                unclear(where, row);
                return;
            }
            Optional<Map<LocalCell.Column, SourceCell>> figures = head.figures(row);
            if (figures.isEmpty()
                    || figures.get().containsValue(label.cell())
                    || unitCell.filter(cell -> FigureText.isNumber(cell.text())).isPresent()) {
                unreadable(line, head.figures().keySet(), label, row);
                collector.note(
                        NoteCode.CELL_COUNT,
                        where,
                        row.quote(),
                        Map.of("expected", head.figures().size(), "count", numbers(row)));
                return;
            }
            if (unit.isEmpty() && line.kind() == FigureKind.AMOUNT) {
                unit = moneyBehind(label.cell().text());
            }
            if (!unit.isEmpty() && !FigureText.unit(unit).equals(line.unit())) {
                collector.note(
                        NoteCode.UNIT_DIFFERS, where, unit, Map.of("label", line.title(), "expected", line.unit()));
            }
            for (Map.Entry<LocalCell.Column, SourceCell> figure : figures.get().entrySet()) {
                collector.put(new LocalCell(line, figure.getKey()), unit, table, row, figure.getValue());
            }
        }

        private void unreadable(LocalRow line, Iterable<LocalCell.Column> columns, Label label, SourceRow row) {
            List<String> texts = row.cells().stream()
                    .filter(cell -> !cell.equals(label.cell()))
                    .map(SourceCell::text)
                    .toList();
            String quote = texts.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", texts);
            columns.forEach(column -> collector.unreadable(new LocalCell(line, column), quote));
        }

        private static long numbers(SourceRow row) {
            return row.cells().stream()
                    .filter(cell -> FigureText.isNumber(cell.text()))
                    .count();
        }

        /** The unit of money that is printed behind a label, as in 减免金额（元）. */
        private static String moneyBehind(String label) {
            Matcher remark = REMARK.matcher(label);
            String unit = remark.matches() ? FigureText.unit(remark.group(1)) : "";
            return MONEY.contains(unit) ? unit : "";
        }

        private LocalReading assemble() {
            FigureTable<LocalCell> table = collector.table();
            FigureTable.Builder<StatisticsCell> statistics = FigureTable.builder(Statistics2008.FORM, Figure.missing());
            FigureTable.Builder<StatisticsCell> cumulative = FigureTable.builder(Statistics2008.FORM, Figure.missing());
            boolean anyCumulative = false;
            List<FurtherFigure> further = new ArrayList<>();
            Map<Cell, Place> places = new LinkedHashMap<>();
            for (LocalCell cell : table.form().cells()) {
                Figure figure = table.get(cell);
                if (figure.equals(Figure.missing())) {
                    continue;
                }
                boolean ofYear = cell.column() == LocalCell.Column.YEAR;
                Cell address;
                if (cell.row().cell().isPresent()) {
                    StatisticsCell same = cell.row().cell().get();
                    (ofYear ? statistics : cumulative).put(same, figure);
                    anyCumulative |= !ofYear;
                    address = ofYear ? same : named("cumulative/" + same.code(), cell);
                } else {
                    address = named("further/" + further.size(), cell);
                    further.add(further(cell, figure));
                }
                Place place = collector.places().get(cell);
                if (place != null) {
                    places.put(address, place);
                }
            }
            return new LocalReading(
                    form,
                    new Statistics2008(statistics.build()),
                    anyCumulative ? Optional.of(new Statistics2008(cumulative.build())) : Optional.empty(),
                    further,
                    places,
                    notes(),
                    because());
        }

        private static Cell named(String address, LocalCell cell) {
            return new PrintedCell(address, cell.title(), cell.kind(), cell.unit());
        }

        private FurtherFigure further(LocalCell cell, Figure figure) {
            Printed beside = printed.getOrDefault(
                    cell.row(), new Printed(cell.row().label().zh(), "", Map.of()));
            String label = beside.label();
            if (cell.column() == LocalCell.Column.CUMULATIVE) {
                SourceCell column = beside.heads().get(cell.column());
                label += " " + (column == null ? cell.column().label().zh() : column.text());
            }
            boolean ofAmount = cell.kind() == FigureKind.AMOUNT;
            return new FurtherFigure(
                    label, figure, ofAmount || beside.unit().isEmpty() ? Optional.empty() : Optional.of(beside.unit()));
        }

        private List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            int all = Statistics2008.FORM.cells().size();
            notes.add(NoteCode.LOCAL_FORM.note(
                    "document", form.name(), Map.of("label", form.title(), "all", all, "n", all - form.cells())));
            // A form of two columns lacks a row once, not twice.
            collector.notes().stream()
                    .filter(note -> !note.code().equals(NoteCode.MISSING_ROW.code()))
                    .forEach(notes::add);
            form.rows().stream()
                    .filter(row -> !printed.containsKey(row))
                    .map(row -> NoteCode.MISSING_ROW.note(
                            row.cell().map(StatisticsCell::code).orElse(row.code()), "", Map.of("label", row.title())))
                    .forEach(notes::add);
            return notes;
        }

        private Text because() {
            return new Text(
                            "印有地方自定的“{form}”（{name}）{all}行标签中的{n}行，多于全国统计表的标签",
                            "{n} of the {all} labels of a local form ({name}: {form}) are printed, more than of the national form")
                    .fill(Map.of(
                            "form",
                            form.title(),
                            "name",
                            form.name(),
                            "all",
                            form.rows().size(),
                            "n",
                            labels));
        }
    }
}
