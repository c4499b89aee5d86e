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
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What stands over a block and above its labels. */
    private static final Pattern TITLE = Pattern.compile("第二十条第[(（].{0,2}[)）]项.{0,10}");

    /** What stands above the labels of the rows. */
    private static final Set<String> CAPTIONS = Set.of("信息内容");

    /** A label of a head has fewer variants. */
    private static final int MOST_VARIANTS = 4;

    private static final Pattern LEADING_YEAR = Pattern.compile("^20[0-9]{2}年");
    private static final Pattern UNIT_IN_HEAD = Pattern.compile("[(（](?:单位[:：])?(亿元|万元|元)");

    /** The rows of each form. */
    private static final Map<TableForm<? extends CrossCell>, LabelIndex<FormLine>> ROWS = new ConcurrentHashMap<>();

    /** The labels of each column, as they are compared. */
    private static final Map<FormLine, List<String>> NAMES = new ConcurrentHashMap<>();

    /** The labels of the columns of both revisions. */
    private static final Set<String> ALL_COLUMNS = Stream.concat(
                    DisclosureTableR2019.FORM.cells().stream(), DisclosureTableR2021.FORM.cells().stream())
            .flatMap(cell -> names(cell.column()))
            .collect(Collectors.toUnmodifiableSet());

    private final TableForm<C> form;
    private final TableCollector<C> collector;
    private final LabelIndex<FormLine> rowLabels;
    /** Whether the document is known to have heads of this revision, so that rows without one are rows of this table. */
    private final boolean recognised;

    /** The rows whose labels are printed as they should be: no misprinted label means one of them. */
    private final Set<FormLine> printed = new HashSet<>();

    private int heads;
    /** The columns of the rows that follow, in the current table. */
    private List<Column> columns = List.of();

    private boolean headSeen;

    private DisclosureReader(TableForm<C> form, boolean recognised) {
        this.recognised = recognised;
        this.form = form;
        this.collector = TableCollector.of(form);
        this.rowLabels = ROWS.computeIfAbsent(form, DisclosureReader::rows);
    }

    private static LabelIndex<FormLine> rows(TableForm<? extends CrossCell> form) {
        return LabelIndex.of(
                form.cells().stream().map(CrossCell::row).distinct().toList());
    }

    /** Whether a table prints a row of either revision. */
    static boolean isPiece(PrintedTable printed) {
        return printed.table().rows().stream()
                .map(row -> row.cells().get(0).text())
                .anyMatch(label -> Stream.of(DisclosureTableR2019.FORM, DisclosureTableR2021.FORM)
                        .anyMatch(form -> !ROWS.computeIfAbsent(form, DisclosureReader::rows)
                                .candidates(label)
                                .isEmpty()));
    }

    /** Reads all blocks of a document that have heads of this revision. */
    static <C extends CrossCell> DisclosureReader<C> read(TableForm<C> form, List<PrintedTable> tables) {
        DisclosureReader<C> reader = new DisclosureReader<>(form, false);
        reader.lookFor(tables);
        tables.forEach(reader::read);
        if (reader.heads == 0) {
            return reader;
        }
        DisclosureReader<C> knowing = new DisclosureReader<>(form, true);
        knowing.lookFor(tables);
        tables.forEach(knowing::read);
        return knowing;
    }

    private void lookFor(List<PrintedTable> tables) {
        tables.forEach(table -> table.table().rows().forEach(row -> line(row).ifPresent(printed::add)));
    }

    TableCollector<C> collector() {
        return collector;
    }

    /** How many heads of the revision were found. */
    int heads() {
        return heads;
    }

    private void read(PrintedTable printed) {
        SourceTable table = printed.table();
        if (table.rows().stream()
                .noneMatch(row -> line(row).isPresent() || near(row).isPresent())) {
            return;
        }
        collector.startTable(table.rows().stream()
                .flatMap(row -> line(row).stream())
                .flatMap(line -> cellsOf(line).stream())
                .toList());
        if (!printed.continues() || line(table.rows().get(0)).isEmpty()) {
            columns = List.of();
            headSeen = false;
        }
        List<SourceRow> head = new ArrayList<>();
        for (SourceRow row : table.rows()) {
            Optional<FormLine> line = line(row);
            boolean anyNumber = row.cells().stream().skip(1).anyMatch(cell -> FigureText.isNumber(cell.text()));
            Optional<FormLine> near = line.isEmpty() && anyNumber && headSeen ? near(row) : Optional.empty();
            if (line.isPresent() || near.isPresent()) {
                FormLine named = line.or(() -> near).orElseThrow();
                takeHead(named, head, head.isEmpty() && !headSeen ? printed.before() : List.of(), table, row);
                head.clear();
                near.ifPresent(misprinted -> collector.note(
                        NoteCode.NEAR_LABEL,
                        TableCollector.where(table, row),
                        row.cells().get(0).text(),
                        Map.of("label", misprinted.title())));
                if (headSeen || (recognised && anyNumber)) {
                    place(named, columns, new PrintedRow(printed, row));
                }
            } else if (anyNumber) {
                head.clear();
                if (headSeen && recognised) {
                    collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
                }
            } else {
                head.add(row);
            }
        }
    }

    private Optional<FormLine> line(SourceRow row) {
        return rowLabels.find(row.cells().get(0).text(), null);
    }

    private Optional<FormLine> near(SourceRow row) {
        return rowLabels.near(row.cells().get(0).text()).filter(named -> !printed.contains(named));
    }

    /** Takes the head that stands above a row; without one, the row has the columns of the row before. */
    private void takeHead(
            FormLine below, List<SourceRow> head, List<SourceLine> before, SourceTable table, SourceRow row) {
        List<SourceRow> wordy = head.stream().filter(words -> !isTitle(words)).toList();
        if (wordy.isEmpty() && (headSeen || before.isEmpty())) {
            return;
        }
        SourceRow nearest = wordy.isEmpty() ? row : wordy.get(wordy.size() - 1);
        List<Column> found = wordy.isEmpty() ? List.of() : columns(below, nearest);
        boolean cut = false;
        if (found.isEmpty()) {
            found = scattered(below, before, wordy);
            cut = true;
        }
        columns = found;
        if (!found.isEmpty()) {
            heads++;
            headSeen = true;
            String where = TableCollector.where(table, nearest);
            if (cut || found.stream().anyMatch(Column::cut)) {
                collector.note(NoteCode.HEADER_CUT, where, quote(wordy), Map.of());
            }
            found.stream()
                    .filter(column -> column.line().isEmpty())
                    .forEach(column -> collector.note(NoteCode.EXTRA_COLUMN, where, column.printed(), Map.of()));
        }
    }

    private static String quote(List<SourceRow> rows) {
        return String.join(" | ", rows.stream().map(SourceRow::quote).toList());
    }

    /** Whether a row is the title over a block, such as 第二十条第（一）项. */
    private static boolean isTitle(SourceRow row) {
        return row.printed().isEmpty()
                || (row.printed().size() == 1
                        && TITLE.matcher(LabelText.withoutSpaces(
                                        row.printed().get(0).text()))
                                .matches());
    }

    /**
     * The columns that a head names: those of the row below it, in the order of the form or, where every label is whole, in any
     * order, with columns that the form has not among them.
     */
    private List<Column> columns(FormLine below, SourceRow head) {
        List<FormLine> expected = cellsOf(below).stream().map(CrossCell::column).toList();
        List<SourceCell> labels = labels(head);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String text = labels.get(i).text();
            String printed = label(text);
            Optional<FormLine> named = expected.stream()
                    .filter(line -> names(line).anyMatch(printed::equals))
                    .findFirst();
            boolean start = named.isEmpty()
                    && labels.size() == expected.size()
                    && printed.length() >= LEAST_OF_A_CUT_LABEL
                    && names(expected.get(i)).anyMatch(name -> name.startsWith(printed));
            columns.add(new Column(start ? Optional.of(expected.get(i)) : named, text, start));
        }
        // A column of the other revision is none that a body has added.
        boolean foreign = columns.stream()
                .anyMatch(column -> column.line().isEmpty() && ALL_COLUMNS.contains(label(column.printed())));
        boolean all = !foreign
                && columns.stream()
                                .map(Column::line)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        == expected.size();
        long known =
                columns.stream().filter(column -> column.line().isPresent()).count();
        boolean inOrder = columns.stream()
                .map(column -> column.line().orElse(null))
                .toList()
                .equals(expected);
        boolean cut = columns.stream().anyMatch(Column::cut);
        return all && known == expected.size() && (inOrder || !cut) ? columns : List.of();
    }

    /** The cells of a head behind what stands above the labels of the rows. */
    private static List<SourceCell> labels(SourceRow head) {
        List<SourceCell> printed = head.printed();
        int from = 0;
        for (int i = 0; i < printed.size(); i++) {
            from = isCaption(printed.get(i).text()) ? i + 1 : from;
        }
        return printed.subList(Math.min(printed.size(), Math.max(1, from)), printed.size());
    }

    private static boolean isCaption(String text) {
        return CAPTIONS.contains(LabelText.normalise(text))
                || TITLE.matcher(LabelText.withoutSpaces(text)).matches();
    }

    /** The columns of the form if a head consists of the pieces of their labels, in their order. */
    private List<Column> scattered(FormLine below, List<SourceLine> before, List<SourceRow> head) {
        List<FormLine> expected = cellsOf(below).stream().map(CrossCell::column).toList();
        List<List<String>> lines =
                before.stream().map(line -> List.of(label(line.text()))).toList();
        List<List<String>> words = PrintedTable.words(head);
        List<List<String>> labels = words.stream()
                .map(line -> line.stream()
                        .filter(word -> !isCaption(word))
                        .map(DisclosureReader::label)
                        .toList())
                .toList();
        // Whole labels are no pieces: they are the head of the other revision.
        boolean whole = labels.stream().flatMap(List::stream).allMatch(ALL_COLUMNS::contains);
        boolean variant = false;
        if (whole && !head.isEmpty()) {
            return List.of();
        }
        for (int choice = 0; choice < MOST_VARIANTS && !variant; choice++) {
            int wanted = choice;
            List<String> names = expected.stream()
                    .map(line -> {
                        List<String> all = names(line).toList();
                        return all.get(Math.min(wanted, all.size() - 1));
                    })
                    .toList();
            variant = HeadLabels.inOrder(lines, labels, names, CAPTIONS, List.of());
        }
        if (!variant) {
            return List.of();
        }
        // The unit stands at the end of the head, so it is that of the last column.
        String last = !words.isEmpty()
                ? String.join("", words.get(words.size() - 1))
                : before.isEmpty() ? "" : before.get(before.size() - 1).text();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            columns.add(new Column(Optional.of(expected.get(i)), i + 1 == expected.size() ? last : "", true));
        }
        return columns;
    }

    private static Stream<String> names(FormLine line) {
        return NAMES
                .computeIfAbsent(
                        line,
                        named -> Stream.concat(Stream.of(named.label().zh()), named.variants().stream())
                                .map(DisclosureReader::label)
                                .toList())
                .stream();
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

    private void place(FormLine line, List<Column> under, PrintedRow printed) {
        SourceTable table = printed.table();
        SourceRow row = printed.row();
        List<C> cells = cellsOf(line);
        Set<FormLine> named = new HashSet<>();
        under.forEach(column -> column.line().ifPresent(named::add));
        boolean agrees = named.equals(cells.stream().map(CrossCell::column).collect(Collectors.toSet()));
        int expected = agrees ? under.size() : cells.size();
        int count = FigureCells.count(printed.of().width(), row, 1, expected);
        if (!agrees || count != expected) {
            cells.forEach(cell -> collector.unreadable(cell, FigureCells.quote(row, 1)));
            collector.note(
                    agrees ? NoteCode.CELL_COUNT : NoteCode.HEADER_UNCLEAR,
                    TableCollector.where(table, row),
                    row.quote(),
                    Map.of("expected", expected, "count", count));
            return;
        }
        for (int i = 0; i < expected; i++) {
            Column column = under.get(i);
            SourceCell figure = row.cell(1 + i).orElseThrow();
            cells.stream()
                    .filter(cell -> Optional.of(cell.column()).equals(column.line()))
                    .forEach(cell -> collector.put(cell, column.unit(), table, row, figure));
        }
    }

    /**
     * A column of a head.
     *
     * @param line the column of the form; empty if the form has none like it
     * @param printed its label as printed
     * @param cut whether the label is cut off
     */
    private record Column(Optional<FormLine> line, String printed, boolean cut) {
        /** The unit in the label, if any. */
        String unit() {
            Matcher unit = UNIT_IN_HEAD.matcher(LabelText.withoutSpaces(printed));
            return unit.find() ? unit.group(1) : "";
        }
    }
}
