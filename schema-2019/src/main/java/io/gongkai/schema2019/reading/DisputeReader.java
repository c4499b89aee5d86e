package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
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
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the table of section 四: a head of routes and outcomes, and one row of figures, a block of outcomes for each
 * route.
 */
final class DisputeReader {
    private static final LabelIndex<DisputeOutcome> OUTCOMES = LabelIndex.of(List.of(DisputeOutcome.values()));
    private static final LabelIndex<DisputeRoute> ROUTES = LabelIndex.of(List.of(DisputeRoute.values()));
    private static final List<GridCell<DisputeRoute, DisputeOutcome>> CELLS = DisputeTable.FORM.cells();
    private static final List<String> COLUMNS =
            CELLS.stream().map(cell -> cell.column().label().zh()).toList();
    /** What stands over the columns, each once. */
    private static final List<String> CAPTIONS = captions();

    private static final Set<String> CAPTION_LABELS =
            CAPTIONS.stream().map(LabelText::normalise).collect(Collectors.toUnmodifiableSet());

    /** A longer line is prose. */
    private static final int LONGEST_HEAD_LINE = 60;

    private final TableCollector<GridCell<DisputeRoute, DisputeOutcome>> collector =
            TableCollector.of(DisputeTable.FORM);
    private final List<DisputeOutcome> outcomes = new ArrayList<>();
    private final List<DisputeRoute> routes = new ArrayList<>();
    private final List<SourceRow> head = new ArrayList<>();
    private boolean placed;
    private int labels;

    private DisputeReader() {}

    private static List<String> captions() {
        List<String> captions = new ArrayList<>();
        for (DisputeRoute route : DisputeRoute.values()) {
            if (!route.group().isEmpty() && !captions.contains(route.group())) {
                captions.add(route.group());
            }
            captions.add(route.label().zh());
        }
        return captions;
    }

    /** Reads the table if a document has it. */
    static DisputeReader read(List<PrintedTable> tables) {
        DisputeReader reader = new DisputeReader();
        tables.forEach(reader::read);
        if (reader.labels == 0) {
            reader.readScattered(tables);
        }
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
    private void read(PrintedTable printed) {
        SourceTable table = printed.table();
        outcomes.clear();
        routes.clear();
        head.clear();
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
                head.add(row);
            } else if (!ofHead && !routes.isEmpty() && belongs(row, anyNumber)) {
                if (!headAgrees()) {
                    withoutRepetitions();
                }
                boolean known = headAgrees() || (routesInOrder(PrintedTable.words(head)) && inOrder());
                place(new PrintedRow(printed, row), known, headQuote());
            } else if (!anyNumber && !placed) {
                head.add(row);
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
        boolean wide = row.width() > CELLS.size() / 2;
        return wide && (anyNumber || (headComplete() && !placed));
    }

    private boolean headComplete() {
        return outcomes.size() >= CELLS.size();
    }

    private boolean headAgrees() {
        List<DisputeOutcome> expected = new ArrayList<>();
        DisputeTable.FORM.rows().forEach(route -> expected.addAll(DisputeTable.FORM.columns()));
        return outcomes.equals(expected) && routes.equals(DisputeTable.FORM.rows()) && !hasOtherColumns();
    }

    /** Whether a row of the head names another column beside those of the form; a word in front of them names the rows. */
    private boolean hasOtherColumns() {
        return head.stream()
                .filter(row ->
                        !labels(OUTCOMES, row).isEmpty() || !labels(ROUTES, row).isEmpty())
                .flatMap(row -> row.printed().stream().skip(1))
                .anyMatch(cell -> OUTCOMES.candidates(cell.label()).isEmpty()
                        && ROUTES.candidates(cell.label()).isEmpty()
                        && !CAPTION_LABELS.contains(LabelText.normalise(cell.label())));
    }

    /** Leaves out labels that stand below themselves: some print the text of a cell in every place that it covers. */
    private void withoutRepetitions() {
        List<DisputeOutcome> allOutcomes = new ArrayList<>();
        List<DisputeRoute> allRoutes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceRow row : head) {
            for (SourceCell cell : row.printed()) {
                if (seen.add(LabelText.normalise(cell.label()) + cell.column())) {
                    OUTCOMES.find(cell.label(), null).ifPresent(allOutcomes::add);
                    ROUTES.find(cell.label(), null).ifPresent(allRoutes::add);
                }
            }
        }
        if (allOutcomes.size() == CELLS.size()) {
            outcomes.clear();
            outcomes.addAll(allOutcomes);
            routes.clear();
            routes.addAll(allRoutes);
        }
    }

    private String headQuote() {
        return String.join(" | ", head.stream().map(SourceRow::quote).toList());
    }

    /** Whether the words of the head are pieces of its labels in their order. */
    private boolean inOrder() {
        boolean inOrder = HeadLabels.inOrder(List.of(), PrintedTable.words(head), COLUMNS, CAPTION_LABELS, List.of());
        if (inOrder) {
            labels = Math.max(labels, COLUMNS.size());
        }
        return inOrder;
    }

    /** Whether no route is named in front of one that the form has before it: then their blocks of columns have changed places. */
    private static boolean routesInOrder(List<List<String>> words) {
        String text =
                words.stream().flatMap(List::stream).map(LabelText::normalise).collect(Collectors.joining());
        List<Integer> places = DisputeTable.FORM.rows().stream()
                .map(route -> text.indexOf(LabelText.normalise(route.label().zh())))
                .filter(place -> place >= 0)
                .toList();
        return places.equals(places.stream().sorted().toList());
    }

    /**
     * Reads a table whose head a tool has left in pieces, in lines and tables in front of the row of figures. The pieces must be
     * the labels of the head in order, or at least all their characters and no others.
     */
    private void readScattered(List<PrintedTable> tables) {
        List<List<String>> words = new ArrayList<>();
        for (PrintedTable printed : tables) {
            printed.before().forEach(line -> {
                if (line.text().length() > LONGEST_HEAD_LINE) {
                    words.clear();
                } else {
                    words.add(List.of(line.text()));
                }
            });
            for (SourceRow row : printed.table().rows()) {
                boolean figures =
                        row.cells().stream().allMatch(cell -> FigureText.isFigure(cell.text()) || cell.isBlank());
                boolean full = figures && !row.printed().isEmpty() && row.width() >= CELLS.size();
                if (full && routesInOrder(words) && isHead(words)) {
                    String quote = String.join(
                            " | ", words.stream().flatMap(List::stream).toList());
                    collector.note(NoteCode.HEADER_CUT, TableCollector.where(printed.table(), row), quote, Map.of());
                    labels = COLUMNS.size();
                    place(new PrintedRow(printed, row), true, quote);
                    return;
                }
                if (row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()))) {
                    words.clear();
                } else {
                    words.add(row.printed().stream().map(SourceCell::text).toList());
                }
            }
        }
    }

    /** Whether the words in front of a row of figures, from one of its lines on, are the head. */
    private static boolean isHead(List<List<String>> words) {
        List<String> all = new ArrayList<>(COLUMNS);
        all.addAll(CAPTIONS);
        boolean routes = words.stream()
                .flatMap(List::stream)
                .map(LabelText::normalise)
                .anyMatch(word -> CAPTION_LABELS.stream().anyMatch(word::contains));
        if (!routes) {
            return false;
        }
        for (int from = words.size() - 1; from >= 0 && outcomesInOrder(words); from--) {
            if (HeadLabels.sameCharacters(words.subList(from, words.size()), all)) {
                return true;
            }
        }
        return HeadLabels.inOrder(words, List.of(), COLUMNS, CAPTION_LABELS, List.of());
    }

    /** Whether outcomes whose labels are whole follow each other as on the form, route by route. */
    private static boolean outcomesInOrder(List<List<String>> words) {
        List<DisputeOutcome> whole = words.stream()
                .flatMap(List::stream)
                .flatMap(word -> OUTCOMES.find(word, null).stream())
                .toList();
        int turns = 0;
        for (int i = 1; i < whole.size(); i++) {
            turns += whole.get(i).compareTo(whole.get(i - 1)) <= 0 ? 1 : 0;
        }
        return turns < DisputeTable.FORM.rows().size();
    }

    private void place(PrintedRow printed, boolean headAgrees, String quote) {
        SourceRow row = printed.row();
        // Some print a word such as 数量 in front.
        SourceCell first = row.cells().get(0);
        int words = row.cells().size() > CELLS.size() && first.text().matches("\\p{IsHan}+") ? 1 : 0;
        int count = FigureCells.count(printed.of().width(), row, words, CELLS.size());
        placed = true;
        if (!headAgrees || count != CELLS.size()) {
            CELLS.forEach(cell -> collector.unreadable(cell, FigureCells.quote(row, 0)));
            collector.note(
                    headAgrees ? NoteCode.CELL_COUNT : NoteCode.HEADER_UNCLEAR,
                    printed.where(),
                    headAgrees ? row.quote() : quote,
                    Map.of("expected", CELLS.size(), "count", count));
            return;
        }
        for (int i = 0; i < CELLS.size(); i++) {
            collector.put(
                    CELLS.get(i), "", printed.table(), row, row.cell(words + i).orElseThrow());
        }
    }
}
