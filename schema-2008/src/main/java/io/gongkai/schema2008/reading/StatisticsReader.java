package io.gongkai.schema2008.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceItem;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.parts.DocumentParts;
import io.gongkai.core.parts.Headings;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.reading.Detection;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.reading.FormVocabulary;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.reading.MarkedReport;
import io.gongkai.core.reading.NoteCode;
import io.gongkai.core.reading.OrdinalColumn;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.reading.ReadingOptions;
import io.gongkai.core.reading.ReportMarkup;
import io.gongkai.core.reading.Sentences;
import io.gongkai.core.reading.TableCollector;
import io.gongkai.core.reading.TextTables;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.local.LocalFormReader;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.local.LocalReading;
import io.gongkai.schema2008.prose.Grammar2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statistics form out of a published document.
 *
 * <p>The form prints three columns: label, unit, figure. A row is placed by its label; labels that the form prints twice
 * (依法纠错数 under 复议 and 诉讼) are told apart by the row before.
 */
public final class StatisticsReader {
    /** The name that pages of this SDK give the form with the figures summed up over the years. */
    public static final String CUMULATIVE = "cumulative";

    /** Fewer labels than this are a coincidence and no statistics form. */
    private static final int LEAST_LABELS = 4;

    /** What some print behind a label, such as (不同渠道和方式公开相同的信息计1条). */
    private static final Pattern REMARK = Pattern.compile("(?s)(.+?)[(（][^()（）]*[)）]\\s*");

    private static final LabelIndex<FormLine> LABELS = LabelIndex.of(Statistics2008.lines());

    /** The headings of the form are no rows here: reports have sections that are called so. */
    private static final Headings HEADINGS =
            Headings.of(List.of(ReportPart2008.values()), List.of(StatisticsCell.values()));

    private final TableCollector<StatisticsCell> collector = TableCollector.of(Statistics2008.FORM);
    private final Set<FormLine> found = new HashSet<>();
    private @Nullable FormLine before;
    private StatisticsColumns columns;
    private boolean unclearNoted;
    /** The lines whose labels are printed as they should be: no misprinted label means one of them. */
    private final Set<FormLine> printed = new HashSet<>();

    private StatisticsReader(StatisticsColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads the form and who reports on which year.
     *
     * @param document the document
     * @return the report, the places and the notes
     * @throws UnsupportedFormatException if the document holds no such form
     */
    public static Reading<AnnualReport2008> read(SourceDocument document) {
        return read(document, LocalForms.shipped(), ReadingOptions.STANDARD);
    }

    /**
     * Reads the form, or the local one of which the document prints more labels, and who reports on which year.
     *
     * @param document the document
     * @param localForms the local forms that are known
     * @param options what the caller leaves to the reading
     * @return the report, the places and the notes
     * @throws UnsupportedFormatException if the document holds no such form, and no sentence states a figure of it
     */
    public static Reading<AnnualReport2008> read(
            SourceDocument document, LocalForms localForms, ReadingOptions options) {
        return readTables(tables(document, localForms), localForms, options);
    }

    private static Reading<AnnualReport2008> readTables(
            SourceDocument document, LocalForms localForms, ReadingOptions options) {
        Optional<SourceItem> marked = ReportMarkup.report(document, AnnualReport2008Json.FORMAT);
        List<Piece> pieces =
                pieces(document, table -> marked.isEmpty() || !table.name().equals(CUMULATIVE));
        Optional<LocalFormReader> local = marked.isPresent() ? Optional.empty() : local(document, localForms, pieces);
        if (local.isPresent()) {
            return read(document, local.get(), options);
        }
        boolean printed = labelsIn(pieces) >= LEAST_LABELS;
        Optional<RunTogetherStatistics> runTogether =
                printed || marked.isPresent() ? Optional.empty() : RunTogetherStatistics.find(document, localForms);
        if (runTogether.isPresent()) {
            return read(document, runTogether.get(), options);
        }
        if (!printed && marked.isEmpty()) {
            return readProse(document, options);
        }
        StatisticsReader reader = read(pieces);
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        DocumentParts parts = parts(document, report);
        List<Note> notes = new ArrayList<>(parts.notes());
        List<Text> because = new ArrayList<>(document.because());
        marked.ifPresent(item -> {
            because.add(ReportMarkup.BECAUSE);
            MarkedReport.read(item, report);
            report.signOff(SignOffMarkup.read(item));
            List<Piece> cumulative = pieces(document, table -> table.name().equals(CUMULATIVE));
            if (!cumulative.isEmpty()) {
                TableCollector<StatisticsCell> figures = read(cumulative).collector;
                report.cumulative(new Statistics2008(figures.table()));
                // Such a form has only the lines for which there is a figure.
                figures.notes().stream()
                        .filter(note -> !note.code().equals(NoteCode.MISSING_ROW.code()))
                        .forEach(notes::add);
            }
        });
        if (printed) {
            report.statistics(new Statistics2008(reader.collector.table()));
            notes.addAll(reader.collector.notes());
            because.add(new Text("印有政府信息公开情况统计表{all}行标签中的{n}行", "{n} of the {all} labels of 政府信息公开情况统计表 are printed")
                    .fill(Map.of(
                            "n",
                            reader.found.size(),
                            "all",
                            Statistics2008.lines().size())));
        }
        Detection detection = new Detection(document.input(), AnnualReport2008Json.FORMAT, Map.of(), because);
        Reading<AnnualReport2008> reading = new Reading<>(report.build(), detection, reader.collector.places(), notes);
        return marked.isPresent() ? reading : besideTables(reading, parts, options);
    }

    /** Reads a document without tables: the figures that its sentences state. */
    private static Reading<AnnualReport2008> readProse(SourceDocument document, ReadingOptions options) {
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        DocumentParts parts = parts(document, report);
        Sentences sentences = sentences(report.build(), parts, options);
        if (sentences.prose().figures().isEmpty()) {
            throw new UnsupportedFormatException(new InputProblem(
                    "no-table",
                    "",
                    new Text("没有找到2008年格式的政府信息公开情况统计表", "no statistics form of the 2008 format is found"),
                    options.prose()
                            ? new Text(
                                    "请提供含有统计表的文档，或在各部分的正文中写明数字的文档。",
                                    "Give a document with the form, or one whose sections state the figures in sentences.")
                            : new Text(
                                    "请提供含有统计表的文档，或者也读取正文。",
                                    "Give a document with the form, or have sentences read too.")));
        }
        report.statistics(new Statistics2008(sentences.table(Statistics2008.FORM, Counted.YEAR)));
        take(sentences, report, true);
        Map<Cell, Place> places = new LinkedHashMap<>();
        sentences.addPlaces(places);
        List<Note> notes = new ArrayList<>(parts.notes());
        notes.addAll(sentences.notes());
        List<Text> because = new ArrayList<>(document.because());
        because.add(new Text("没有统计表；正文的句子写明了{n}个数字", "there is no statistics form; sentences state {n} figures")
                .fill(Map.of("n", sentences.prose().figures().size())));
        return new Reading<>(
                report.build(),
                new Detection(document.input(), AnnualReport2008Json.FORMAT, Map.of(), because),
                places,
                notes,
                sentences.prose());
    }

    private static Sentences sentences(AnnualReport2008 report, DocumentParts parts, ReadingOptions options) {
        return Sentences.of(
                options.prose() ? Prose.of(report, Grammar2008.GRAMMAR).figures() : ProseFigures.NONE, parts.places());
    }

    /** Takes what the form has no place for: facts on applicants, and sums over the years unless a table gives them. */
    private static void take(Sentences sentences, AnnualReport2008.Builder report, boolean cumulative) {
        sentences.take(Counted.INDIVIDUALS);
        sentences.take(Counted.ORGANISATIONS);
        if (cumulative && sentences.tell(Statistics2008.FORM, Counted.CUMULATIVE)) {
            report.cumulative(new Statistics2008(sentences.table(Statistics2008.FORM, Counted.CUMULATIVE)));
        }
        report.clauses(sentences.clauses());
    }

    /** A report with tables, and what its sentences say beside them. */
    private static Reading<AnnualReport2008> besideTables(
            Reading<AnnualReport2008> reading, DocumentParts parts, ReadingOptions options) {
        Sentences sentences = sentences(reading.report(), parts, options);
        AnnualReport2008.Builder report = AnnualReport2008.builder().from(reading.report());
        take(sentences, report, reading.report().getCumulative().isEmpty());
        return new Reading<>(report.build(), reading.detection(), reading.places(), reading.notes(), sentences.prose());
    }

    /** The reader of a local form, if the document prints more labels of it than of the national form. */
    private static Optional<LocalFormReader> local(SourceDocument document, LocalForms localForms, List<Piece> pieces) {
        return LocalFormReader.find(document, localForms).filter(reader -> reader.labels() > labelsIn(pieces));
    }

    private static Reading<AnnualReport2008> read(
            SourceDocument document, LocalFormReader reader, ReadingOptions options) {
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        DocumentParts parts = parts(document, report);
        LocalReading local = reader.read(parts.year());
        List<Note> notes = new ArrayList<>(parts.notes());
        notes.addAll(local.notes());
        List<Text> because = new ArrayList<>(document.because());
        because.add(local.because());
        report.statistics(local.statistics()).cumulative(local.cumulative()).furtherFigures(local.further());
        Reading<AnnualReport2008> reading = new Reading<>(
                report.build(),
                new Detection(document.input(), AnnualReport2008Json.FORMAT, Map.of(), because),
                local.places(),
                notes);
        return besideTables(reading, parts, options);
    }

    private static DocumentParts parts(SourceDocument document, AnnualReport2008.Builder report) {
        DocumentParts parts = DocumentParts.read(document, HEADINGS);
        parts.into(report);
        return parts;
    }

    private static Reading<AnnualReport2008> read(
            SourceDocument document, RunTogetherStatistics statistics, ReadingOptions options) {
        AnnualReport2008.Builder report = AnnualReport2008.builder();
        DocumentParts parts = parts(document, report);
        List<Note> notes = new ArrayList<>(parts.notes());
        notes.add(statistics.note());
        statistics.into(report);
        List<Text> because = new ArrayList<>(document.because());
        because.add(statistics.because());
        Reading<AnnualReport2008> reading = new Reading<>(
                report.build(),
                new Detection(document.input(), AnnualReport2008Json.FORMAT, Map.of(), because),
                Map.of(),
                notes);
        return besideTables(reading, parts, options);
    }

    private static StatisticsReader read(List<Piece> pieces) {
        boolean severalFigures = pieces.stream()
                .flatMap(piece -> piece.table().rows().stream())
                .filter(row -> numbers(row).size() > 1)
                .anyMatch(row -> LABELS.candidates(row.cells().get(0).text()).stream()
                        .anyMatch(StatisticsCell.class::isInstance));
        StatisticsReader reader = new StatisticsReader(StatisticsColumns.withoutHead(severalFigures));
        pieces.forEach(piece -> reader.printed.addAll(piece.labels()));
        pieces.forEach(reader::read);
        return reader;
    }

    /**
     * How many different labels of the form the tables of a document print, or of a local form if they are more.
     *
     * @param document the document
     * @return the number
     */
    public static int labelsIn(SourceDocument document) {
        return labelsIn(document, LocalForms.shipped());
    }

    /**
     * How many different labels of the form the tables of a document print, or of a local form if they are more.
     *
     * @param document the document
     * @param localForms the local forms that are known
     * @return the number
     */
    public static int labelsIn(SourceDocument document, LocalForms localForms) {
        SourceDocument tables = tables(document, localForms);
        List<Piece> pieces = pieces(tables, table -> true);
        return local(tables, localForms, pieces)
                .map(LocalFormReader::labels)
                .orElseGet(() -> Math.max(
                        labelsIn(pieces),
                        RunTogetherStatistics.find(tables, localForms)
                                .map(RunTogetherStatistics::rows)
                                .orElse(0)));
    }

    private static SourceDocument tables(SourceDocument document, LocalForms localForms) {
        return OrdinalColumn.removed(TextTables.in(document, vocabulary(localForms)));
    }

    /** Every row has one figure; those of local forms one for the year and one for the sum over the years, or either. */
    private static FormVocabulary vocabulary(LocalForms localForms) {
        Map<FormLine, Set<Integer>> figures = new HashMap<>();
        localForms.all().forEach(form -> form.rows().forEach(row -> figures.put(row, Set.of(1, 2))));
        Statistics2008.lines()
                .forEach(line -> figures.put(line, line instanceof StatisticsCell ? Set.of(1) : Set.of()));
        return FormVocabulary.of(figures);
    }

    private static int labelsIn(List<Piece> pieces) {
        Set<FormLine> labels = new HashSet<>();
        pieces.forEach(piece -> labels.addAll(piece.labels()));
        return labels.size();
    }

    /** The lines that a label may name; a remark behind it is left out only if no line is called so. */
    private static List<FormLine> candidates(String label) {
        List<FormLine> named = LABELS.candidates(label);
        return named.isEmpty() ? LABELS.candidates(withoutRemark(label)) : named;
    }

    private static Optional<FormLine> find(String label, @Nullable FormLine before) {
        boolean known = !LABELS.candidates(label).isEmpty();
        return LABELS.find(known ? label : withoutRemark(label), before);
    }

    private static String withoutRemark(String label) {
        Matcher remark = REMARK.matcher(label);
        return remark.matches() ? remark.group(1) : label;
    }

    /** The tables of a document that print lines of the form. */
    private static List<Piece> pieces(SourceDocument document, Predicate<SourceTable> wanted) {
        List<Piece> pieces = new ArrayList<>();
        for (SourceTable table : document.tables()) {
            Set<FormLine> labels = new HashSet<>();
            for (SourceRow row : table.rows()) {
                labels.addAll(candidates(row.cells().get(0).text()));
            }
            if (!labels.isEmpty() && wanted.test(table)) {
                pieces.add(new Piece(table, labels));
            }
        }
        return pieces;
    }

    /** One table with lines of the form, and the lines that its labels may name. */
    private record Piece(SourceTable table, Set<FormLine> labels) {}

    private static List<SourceCell> numbers(SourceRow row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> FigureText.isNumber(cell.text()))
                .toList();
    }

    private void read(Piece piece) {
        SourceTable table = piece.table();
        collector.startTable(piece.labels().stream()
                .filter(StatisticsCell.class::isInstance)
                .map(StatisticsCell.class::cast)
                .filter(cell -> LABELS.candidates(cell.label().zh()).size() == 1)
                .toList());
        for (SourceRow row : table.rows()) {
            Optional<FormLine> line = find(row.cells().get(0).text(), before);
            Optional<StatisticsColumns> head = StatisticsColumns.of(row);
            if (line.isPresent()) {
                before = line.get();
                found.add(line.get());
                place(line.get(), table, row);
            } else if (head.isPresent()) {
                columns = head.get();
                noteHead(table, row);
            } else if (!numbers(row).isEmpty() && !misprinted(table, row)) {
                // What follows may no longer continue the part of the form before.
                before = null;
                collector.note(NoteCode.UNPLACED_ROW, TableCollector.where(table, row), row.quote(), Map.of());
            }
        }
    }

    /** Whether a row has a label that is only misprinted and stands where the form has that row. */
    private boolean misprinted(SourceTable table, SourceRow row) {
        String label = row.cells().get(0).text();
        Optional<FormLine> near = LABELS.near(label);
        List<FormLine> order = Statistics2008.lines();
        boolean inPlace = near.isPresent()
                && !printed.contains(near.get())
                && (before == null || order.indexOf(near.get()) > order.indexOf(before));
        if (!inPlace) {
            return false;
        }
        collector.note(
                NoteCode.NEAR_LABEL,
                TableCollector.where(table, row),
                label,
                Map.of("label", near.get().title()));
        before = near.get();
        found.add(near.get());
        place(near.get(), table, row);
        return true;
    }

    private void noteHead(SourceTable table, SourceRow row) {
        String where = TableCollector.where(table, row);
        if (!columns.isClear()) {
            unclearNoted = true;
            collector.note(NoteCode.HEADER_UNCLEAR, where, row.quote(), Map.of());
        }
        columns.extra().forEach(column -> collector.note(NoteCode.EXTRA_COLUMN, where, column, Map.of()));
    }

    private void place(FormLine line, SourceTable table, SourceRow row) {
        String where = TableCollector.where(table, row);
        List<SourceCell> numbers = numbers(row);
        if (!(line instanceof StatisticsCell cell)) {
            for (SourceCell number : numbers) {
                collector.note(NoteCode.HEADING_FIGURE, where, number.text(), Map.of("label", line.title()));
            }
            return;
        }
        Optional<SourceCell> figure = columns.figure(row);
        Optional<SourceCell> unitCell = columns.unit(row);
        boolean figureInUnitPlace = figure.filter(printed -> !printed.isBlank()).isEmpty()
                && numbers.size() == 1
                && unitCell.equals(Optional.of(numbers.get(0)));
        if (figureInUnitPlace && columns.isClear()) {
            collector.note(NoteCode.VALUE_IN_UNIT_PLACE, where, numbers.get(0).text(), Map.of("label", line.title()));
            collector.put(cell, "", table, row, numbers.get(0));
            return;
        }
        boolean numberAsUnit =
                unitCell.filter(unit -> FigureText.isNumber(unit.text())).isPresent();
        if (figure.isEmpty() || numberAsUnit) {
            collector.unreadable(cell, quote(row));
            if (columns.isClear()) {
                collector.note(NoteCode.CELL_COUNT, where, row.quote(), Map.of("expected", 1, "count", numbers.size()));
            } else if (!unclearNoted) {
                unclearNoted = true;
                collector.note(NoteCode.HEADER_UNCLEAR, where, row.quote(), Map.of());
            }
            return;
        }
        String unit = unitCell.map(SourceCell::text).orElse("");
        if (!unit.isEmpty() && !FigureText.unit(unit).equals(cell.unit())) {
            collector.note(NoteCode.UNIT_DIFFERS, where, unit, Map.of("label", line.title(), "expected", cell.unit()));
        }
        collector.put(cell, unit, table, row, figure.get());
    }

    private static String quote(SourceRow row) {
        return row.cells().stream().skip(1).map(SourceCell::text).collect(Collectors.joining(" | "));
    }
}
