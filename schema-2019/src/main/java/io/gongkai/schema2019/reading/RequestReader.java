package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.HeadLabels;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of section 三 in one revision. A row has one to three labels, the last of which names it, and then a
 * figure for each kind of applicant; the head must name the kinds.
 */
final class RequestReader {
    /** Fewer rows than this are a coincidence and no such table. */
    static final int LEAST_ROWS = 3;

    private static final LabelIndex<RequestRow> ROW_LABELS = LabelIndex.of(List.of(RequestRow.values()));
    private static final LabelIndex<Applicant> COLUMN_LABELS = LabelIndex.of(List.of(Applicant.values()));
    private static final String ALL_LABELS = Arrays.stream(RequestRow.values())
            .map(row -> LabelText.normalise(row.label().zh()))
            .collect(Collectors.joining(" "));

    private static final Set<String> GROUPS = groups();
    /** What stands above the columns and names none. */
    private static final String HEAD_BEGINS = "申请人情况";

    private static final Set<String> CAPTIONS = Set.of(HEAD_BEGINS, "项目", "申请情况", "类别");

    private static final String CHECK_REMARK = "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和";
    /** How the remark begins, however it is worded. */
    private static final String REMARK_BEGINS = "本列数据的勾稽关系";

    private final GridForm<RequestRow, Applicant> form;
    private final TableCollector<GridCell<RequestRow, Applicant>> collector;
    /** The characters of the lines between the pieces of the table, in which labels may stand apart from their figures. */
    private final Map<Integer, Integer> looseCharacters = new HashMap<>();

    /** The rows whose labels are printed as they should be: no misprinted label means one of them. */
    private Set<RequestRow> printed = Set.of();

    private @Nullable RequestRow before;
    private RequestHead head = RequestHead.NONE;
    /** Where the figures begin in the current table. */
    private LabelPlaces places = LabelPlaces.UNKNOWN;

    private boolean headSeen;
    /** The last row whose label is beyond doubt; null if something stands behind it that could not be placed. */
    private @Nullable RequestRow anchor;
    /** Rows of figures behind it that have no label. */
    private final List<PrintedRow> unlabelled = new ArrayList<>();

    private RequestReader(Revision revision) {
        this.form = RequestTable.form(revision);
        this.collector = TableCollector.of(form);
    }

    private static Set<String> groups() {
        Set<String> groups = new HashSet<>();
        for (Applicant applicant : Applicant.values()) {
            groups.add(LabelText.normalise(applicant.group()));
        }
        groups.remove("");
        return groups;
    }

    /** Reads all pieces of the table that a document has. */
    static TableCollector<GridCell<RequestRow, Applicant>> read(Revision revision, RequestRows rows) {
        RequestReader reader = new RequestReader(revision);
        reader.printed = rows.all();
        if (reader.printed.size() >= LEAST_ROWS) {
            List<PrintedTable> tables = rows.fromFirstToLast();
            tables.stream().skip(1).forEach(table -> table.before().forEach(reader::loose));
            tables.forEach(table -> reader.read(table, rows));
            reader.leaveUnlabelled();
        }
        return reader.collector;
    }

    private void loose(SourceLine line) {
        LabelText.normalise(line.text()).chars().forEach(c -> looseCharacters.merge(c, 1, Integer::sum));
    }

    /** Whether rows show that a table is of this form; 总计 and 其他 alone prove nothing. */
    static boolean proves(Set<RequestRow> rows) {
        return rows.stream().anyMatch(row -> row.label().zh().length() > 2);
    }

    static Set<RequestRow> rowsIn(SourceTable table) {
        Set<RequestRow> rows = new HashSet<>();
        RequestRow before = null;
        for (SourceRow row : table.rows()) {
            List<RequestRow> named = labels(row, before).named();
            rows.addAll(named);
            before = named.isEmpty() ? before : named.get(named.size() - 1);
        }
        return rows;
    }

    /**
     * The lines of the form that the cells at the beginning of a row name; none for a row of the head. Blank cells and the
     * pieces of a heading that is printed down the side do not count.
     */
    private static RowLabels labels(SourceRow row, @Nullable RequestRow before) {
        List<RequestRow> named = new ArrayList<>();
        RequestRow last = before;
        int cells = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            SourceCell cell = row.cells().get(i);
            Optional<RequestRow> found = ROW_LABELS.find(cell.label(), last);
            if (found.isPresent()) {
                last = found.get();
                named.add(last);
                cells = i + 1;
            } else if (!named.isEmpty() || !isBeside(cell)) {
                break;
            }
        }
        // 其他 and 总计 are names of columns too: on a row that has no figures they belong to the head.
        boolean blankFigures = row.printed().size() == 1 && row.cells().size() > Applicant.values().length;
        boolean ofHead = !blankFigures
                && row.printed().stream()
                        .allMatch(
                                cell -> !COLUMN_LABELS.candidates(cell.label()).isEmpty());
        return ofHead || !besideFits(row, cells, named) ? RowLabels.NONE : new RowLabels(named, cells);
    }

    /** Whether a cell in front of the labels may be passed over: a blank one, a number without its label, a piece of a heading. */
    private static boolean isBeside(SourceCell cell) {
        String text = LabelText.normalise(cell.label());
        return text.isEmpty()
                ? cell.stated().isEmpty() && !FigureText.isNumber(cell.text())
                : ALL_LABELS.contains(text) && (text.length() > 1 || !FigureText.isFigure(text));
    }

    /** Whether what stands in front of the labels is part of a heading over the row that they name. */
    private static boolean besideFits(SourceRow row, int cells, List<RequestRow> named) {
        if (named.isEmpty()) {
            return true;
        }
        StringBuilder headings = new StringBuilder();
        for (Optional<? extends FormLine> above = named.get(0).parent();
                above.isPresent();
                above = above.get().parent()) {
            headings.append(LabelText.normalise(above.get().label().zh())).append(' ');
        }
        return row.cells().subList(0, cells - named.size()).stream()
                .map(cell -> LabelText.normalise(cell.label()))
                .allMatch(text -> text.isEmpty() || headings.indexOf(text) >= 0);
    }

    /** Whether the head of the table begins with a row. */
    static boolean startsHead(SourceRow row) {
        return row.printed().stream()
                .map(cell -> LabelText.normalise(cell.label()))
                .anyMatch(text -> text.equals(HEAD_BEGINS) || text.startsWith(REMARK_BEGINS));
    }

    private void read(PrintedTable printed, RequestRows rows) {
        boolean piece = rows.isPiece(printed);
        SourceTable table = printed.table();
        places = LabelPlaces.of(table, row -> labels(row, null).cells(), Applicant.values().length);
        if (piece) {
            collector.startTable(rows.of(printed).stream()
                    .filter(form.rows()::contains)
                    .flatMap(row -> form.columns().stream().map(column -> form.cell(row, column)))
                    .toList());
        }
        List<SourceRow> headRows = new ArrayList<>();
        boolean inHead = piece;
        for (SourceRow row : table.rows()) {
            RowLabels labels = labels(row, before);
            boolean anyNumber = row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()));
            if (inHead && labels.named().isEmpty() && !anyNumber) {
                headRows.add(row);
                continue;
            }
            if (inHead) {
                inHead = false;
                head(headRows, printed, row);
            }
            PrintedRow figures = new PrintedRow(printed, row);
            if (!labels.named().isEmpty()) {
                before = labels.named().get(labels.named().size() - 1);
                labelled(before, labels.cells(), figures);
            } else if (isFiguresOnly(row)) {
                unlabelled.add(figures);
            } else if (anyNumber && piece && !misprinted(figures)) {
                before = null;
                anchor = null;
                unplaced(figures);
            }
        }
    }

    private boolean isFiguresOnly(SourceRow row) {
        return headSeen
                && row.cells().size() == head.columns().size()
                && row.cells().stream().allMatch(cell -> FigureText.isFigure(cell.text()));
    }

    private void unplaced(PrintedRow row) {
        collector.note(NoteCode.UNPLACED_ROW, row.where(), row.row().quote(), Map.of());
    }

    /** Takes the head of a table; a piece without one continues the table before it. */
    private void head(List<SourceRow> rows, PrintedTable printed, SourceRow first) {
        boolean anyColumn = rows.stream().anyMatch(RequestReader::namesColumns);
        if (!anyColumn && headSeen) {
            return;
        }
        headSeen = true;
        head = columns(rows);
        List<List<String>> words = PrintedTable.words(rows);
        String where = TableCollector.where(printed.table(), first);
        String quote = String.join(
                " | ",
                Stream.concat(printed.wordsBefore().stream(), words.stream())
                        .flatMap(List::stream)
                        .toList());
        if (head.columns().isEmpty()) {
            List<String> labels =
                    form.columns().stream().map(column -> column.label().zh()).toList();
            Set<String> captions = new HashSet<>(GROUPS);
            captions.addAll(CAPTIONS);
            if (HeadLabels.inOrder(printed.wordsBefore(), words, labels, captions, List.of(CHECK_REMARK))) {
                head = RequestHead.ofForm(form.columns());
                collector.note(NoteCode.HEADER_CUT, where, quote, Map.of());
            } else {
                collector.note(NoteCode.HEADER_UNCLEAR, where, quote, Map.of());
            }
        }
    }

    private static boolean namesColumns(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> !COLUMN_LABELS.candidates(cell.text()).isEmpty()
                        || GROUPS.contains(LabelText.normalise(cell.text())));
    }

    /**
     * The columns that the rows of a head name, in the order in which they are printed. The labels of a group stand on the row
     * below the group, where the layout no longer shows it; they take the place of the group. A head with any other column, or
     * with one twice, names none.
     */
    private static RequestHead columns(List<SourceRow> rows) {
        List<RequestHead.Column> columns = new ArrayList<>();
        List<RequestHead.Column> inGroup = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int group = -1;
        for (SourceRow row : rows) {
            if (!namesColumns(row)) {
                continue;
            }
            for (SourceCell cell : row.printed()) {
                Optional<Applicant> column = COLUMN_LABELS.find(cell.text(), null);
                String label = LabelText.normalise(cell.text());
                boolean fromAbove = !seen.add(label + cell.column()) || (group >= 0 && GROUPS.contains(label));
                if (fromAbove) {
                    // Some print the text of a cell in every place that it covers.
                    continue;
                }
                if (column.isPresent()) {
                    (column.get().group().isEmpty() ? columns : inGroup)
                            .add(new RequestHead.Column(column.get(), cell.span()));
                } else if (GROUPS.contains(label)) {
                    group = columns.size();
                } else if (!CAPTIONS.contains(label) && !label.startsWith(REMARK_BEGINS)) {
                    return RequestHead.NONE;
                }
            }
        }
        if (group < 0 && !inGroup.isEmpty()) {
            // Without the group nobody can tell where its columns stand among those of the row above.
            return onOneRow(rows);
        }
        columns.addAll(Math.max(0, group), inGroup);
        boolean once =
                columns.stream().map(RequestHead.Column::applicant).distinct().count() == columns.size();
        return once ? new RequestHead(columns) : RequestHead.NONE;
    }

    /** The columns of a head that prints all of them on one row and has no group. */
    private static RequestHead onOneRow(List<SourceRow> rows) {
        List<SourceRow> naming =
                rows.stream().filter(RequestReader::namesColumns).toList();
        if (naming.size() != 1) {
            return RequestHead.NONE;
        }
        List<RequestHead.Column> columns = new ArrayList<>();
        for (SourceCell cell : naming.get(0).printed()) {
            COLUMN_LABELS
                    .find(cell.text(), null)
                    .ifPresent(column -> columns.add(new RequestHead.Column(column, cell.span())));
        }
        boolean once =
                columns.stream().map(RequestHead.Column::applicant).distinct().count() == columns.size();
        return once ? new RequestHead(columns) : RequestHead.NONE;
    }

    /** Places a row whose label names it; rows without labels before it are placed if nothing else can stand there. */
    private void labelled(RequestRow line, int labels, PrintedRow row) {
        if (form.rows().contains(line)) {
            fillUp(line);
            anchor = line;
        }
        place(line, labels, row);
    }

    /**
     * Places rows that have lost their labels: only if there are exactly as many as the form has rows between the two labelled
     * ones around them, and the characters of the missing labels stand in the text around.
     */
    private void fillUp(RequestRow next) {
        if (unlabelled.isEmpty()) {
            return;
        }
        List<RequestRow> rows = List.copyOf(form.rows());
        int from = anchor == null ? rows.size() : rows.indexOf(anchor) + 1;
        int to = rows.indexOf(next);
        List<RequestRow> missing = from > to ? List.of() : rows.subList(from, to);
        boolean placed =
                missing.stream().anyMatch(row -> collector.places().containsKey(form.cell(row, Applicant.TOTAL)));
        if (missing.size() != unlabelled.size() || placed || !looseTextHas(missing)) {
            leaveUnlabelled();
            return;
        }
        for (int i = 0; i < missing.size(); i++) {
            PrintedRow row = unlabelled.get(i);
            collector.note(
                    NoteCode.LABEL_APART,
                    row.where(),
                    row.row().quote(),
                    Map.of("label", missing.get(i).title()));
            place(missing.get(i), 0, row);
        }
        unlabelled.clear();
    }

    private void leaveUnlabelled() {
        unlabelled.forEach(this::unplaced);
        unlabelled.clear();
    }

    private boolean looseTextHas(List<RequestRow> rows) {
        Map<Integer, Integer> wanted = new HashMap<>();
        rows.forEach(
                row -> LabelText.normalise(row.label().zh()).chars().forEach(c -> wanted.merge(c, 1, Integer::sum)));
        return wanted.entrySet().stream()
                .allMatch(entry -> looseCharacters.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    /** Whether a row has a label that is only misprinted and stands where the form has that row. */
    private boolean misprinted(PrintedRow row) {
        for (int i = 0; i < row.row().cells().size(); i++) {
            Optional<RequestRow> near = ROW_LABELS.near(row.row().cells().get(i).label());
            RequestRow last = before;
            if (near.isPresent()
                    && form.rows().contains(near.get())
                    && !printed.contains(near.get())
                    && (last == null || near.get().compareTo(last) > 0)) {
                boolean figuresFollow = row.row().cells().stream()
                        .skip(i + 1L)
                        .allMatch(cell -> ROW_LABELS.candidates(cell.label()).isEmpty());
                if (figuresFollow) {
                    collector.note(
                            NoteCode.NEAR_LABEL,
                            row.where(),
                            row.row().cells().get(i).text(),
                            Map.of("label", near.get().title()));
                    before = near.get();
                    anchor = null;
                    leaveUnlabelled();
                    place(near.get(), i + 1, row);
                    return true;
                }
            }
        }
        return false;
    }

    private void place(RequestRow line, int labels, PrintedRow printed) {
        SourceRow row = printed.row();
        List<SourceCell> figures = row.cells().subList(labels, row.cells().size());
        if (!form.rows().contains(line)) {
            figures.stream()
                    .filter(cell -> FigureText.isFigure(cell.text()))
                    .forEach(cell -> collector.note(
                            NoteCode.HEADING_FIGURE, printed.where(), cell.text(), Map.of("label", line.title())));
            return;
        }
        int expected = head.columns().size();
        int start = figuresFrom(printed, labels, expected);
        int count = start < 0
                ? row.cells().size() - labels
                : FigureCells.count(printed.of().width(), row, start, expected);
        if (expected < form.columns().size() && !eachRowHas(printed.table(), expected)) {
            // The head has lost a column that the rows still have.
            start = -1;
            count = row.cells().size() - labels;
        }
        List<Optional<SourceCell>> cells = FigureCells.byPlace(row, labels, head.spans());
        if (cells.isEmpty()) {
            boolean inOrder = start >= 0
                    && count == expected
                    && !FigureCells.filledAtEitherEnd(printed.table(), row, start, expected);
            cells = inOrder
                    ? FigureCells.inOrder(row, start, expected)
                    : expected == form.columns().size() ? FigureCells.byGrid(row, labels, head.spans()) : List.of();
        }
        if (cells.isEmpty()) {
            form.columns()
                    .forEach(column -> collector.unreadable(form.cell(line, column), FigureCells.quote(row, labels)));
            if (expected > 0) {
                collector.note(
                        NoteCode.CELL_COUNT,
                        printed.where(),
                        row.quote(),
                        Map.of("expected", expected, "count", count));
            }
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            GridCell<RequestRow, Applicant> cell =
                    form.cell(line, head.columns().get(i).applicant());
            cells.get(i).ifPresent(figure -> collector.put(cell, "", printed.table(), row, figure));
        }
    }

    private static boolean eachRowHas(SourceTable table, int figures) {
        return table.rows().stream()
                .allMatch(row -> labels(row, null).cells() == 0
                        || row.cells().size() - labels(row, null).cells() == figures
                        || row.printed().size() == 1);
    }

    /**
     * Where the figures of a row begin: right behind its labels, or behind the blank places that a label covers in a table that
     * prints every place.
     *
     * @return the place; -1 if a blank there may be either
     */
    private int figuresFrom(PrintedRow printed, int labels, int expected) {
        SourceRow row = printed.row();
        if (places.isEveryPlace() && labels < places.labels()) {
            boolean covered = places.labels() <= row.cells().size()
                    && row.cells().subList(labels, places.labels()).stream().allMatch(SourceCell::isBlank);
            return covered ? places.labels() : -1;
        }
        boolean blank = labels < row.cells().size() && row.cells().get(labels).isBlank();
        if (!blank || places.isPacked()) {
            return labels;
        }
        boolean exact = row.cells().size() == labels + expected
                && (row.width() == printed.table().width() || labels == places.labels());
        return exact ? labels : -1;
    }

    /** The revision that the rows of a document fit; empty if they fit both alike. */
    static Optional<Revision> revision(Set<RequestRow> printed, List<PrintedTable> tables) {
        boolean numbered = printed.contains(RequestRow.RESULTS_OTHER_OTHER)
                && tables.stream()
                        .flatMap(table -> table.table().rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(RequestReader::isNumberedOther);
        return numbered ? Optional.of(Revision.R2021) : revision(printed);
    }

    /** Whether a cell is the label 3.其他, with its number: rows that bodies add have none, or another. */
    private static boolean isNumberedOther(SourceCell cell) {
        RequestRow other = RequestRow.RESULTS_OTHER_OTHER;
        return ROW_LABELS.candidates(cell.label()).contains(other)
                && Normalizer.normalize(cell.label(), Normalizer.Form.NFKC)
                        .strip()
                        .startsWith(other.number().substring(0, 1));
    }

    /** The revision that the rows of a document fit; empty if they fit both alike. */
    static Optional<Revision> revision(Set<RequestRow> printed) {
        boolean ofR2021 = Arrays.stream(RequestRow.values())
                .anyMatch(row -> row.role(Revision.R2019) == RequestRow.Role.NOT_PRINTED
                        && printed.contains(row)
                        // 其他 is what bodies call rows of their own too.
                        && proves(Set.of(row)));
        if (ofR2021) {
            return Optional.of(Revision.R2021);
        }
        return printed.contains(RequestRow.RESULTS_OTHER) ? Optional.of(Revision.R2019) : Optional.empty();
    }

    /**
     * What the cells at the beginning of a row name.
     *
     * @param named the lines of the form
     * @param cells how many cells that took
     */
    private record RowLabels(List<RequestRow> named, int cells) {
        private static final RowLabels NONE = new RowLabels(List.of(), 0);
    }
}
