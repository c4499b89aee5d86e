package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.parts.DocumentParts;
import io.gongkai.core.parts.Headings;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.reading.Detection;
import io.gongkai.core.reading.FormVocabulary;
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
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.prose.Grammar2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the three tables of the 2019 format out of a published document, each in the revision in which it is printed. */
public final class Reader2019 {
    /** The head of section 四 has 18 labels; fewer than this are a coincidence. */
    private static final int LEAST_DISPUTE_LABELS = 6;

    private static final Headings HEADINGS = Headings.of(List.of(ReportPart2019.values()), TableLabels.ALL);

    private static final FormVocabulary VOCABULARY = vocabulary();

    private final SourceDocument document;
    private final List<PrintedTable> tables;
    private final RequestRows requestRows;
    /** Those that print rows of section 二. */
    private final List<PrintedTable> disclosures;

    private final AnnualReport2019.Builder report = AnnualReport2019.builder();
    private final Map<String, String> revisions = new LinkedHashMap<>();
    private final List<Text> because = new ArrayList<>();
    private final Map<Cell, Place> places = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private Reader2019(SourceDocument document) {
        this.document = OrdinalColumn.removed(TextTables.in(document, VOCABULARY));
        this.tables = PrintedTable.all(this.document);
        this.requestRows = RequestRows.of(tables);
        this.disclosures = tables.stream().filter(DisclosureReader::isPiece).toList();
    }

    private static FormVocabulary vocabulary() {
        Map<FormLine, Set<Integer>> figures = new LinkedHashMap<>();
        for (RequestRow row : RequestRow.values()) {
            boolean anywhere = Arrays.stream(Revision.values())
                    .anyMatch(revision -> RequestTable.form(revision).rows().contains(row));
            figures.put(row, anywhere ? Set.of(Applicant.values().length) : Set.of());
        }
        for (TableForm<? extends CrossCell> form : List.of(DisclosureTableR2019.FORM, DisclosureTableR2021.FORM)) {
            Map<FormLine, Long> counts = form.cells().stream()
                    .collect(Collectors.groupingBy(CrossCell::row, LinkedHashMap::new, Collectors.counting()));
            counts.forEach((row, count) -> figures.put(row, Set.of(count.intValue())));
        }
        return FormVocabulary.of(figures);
    }

    /**
     * Reads the tables and who reports on which year.
     *
     * @param document the document
     * @return the report, the places and the notes
     * @throws UnsupportedFormatException if the document holds none of the tables
     */
    public static Reading<AnnualReport2019> read(SourceDocument document) {
        return read(document, ReadingOptions.STANDARD);
    }

    /**
     * Reads the tables, or what sentences state where there are none, and who reports on which year.
     *
     * @param document the document
     * @param options what the caller leaves to the reading
     * @return the report, the places and the notes
     * @throws UnsupportedFormatException if the document holds none of the tables, and no sentence states a figure of them
     */
    public static Reading<AnnualReport2019> read(SourceDocument document, ReadingOptions options) {
        return new Reader2019(document).read(options);
    }

    /**
     * How many rows, heads and labels of the three tables a document prints, which tells formats apart.
     *
     * @param document the document
     * @return the number
     */
    public static int labelsIn(SourceDocument document) {
        return new Reader2019(document).labels();
    }

    private int labels() {
        return requestRows.all().size()
                + DisclosureReader.read(DisclosureTableR2019.FORM, disclosures).heads()
                + DisclosureReader.read(DisclosureTableR2021.FORM, disclosures).heads()
                + DisputeReader.read(tables).labels()
                + RunTogether2019.rowsIn(document);
    }

    private Reading<AnnualReport2019> read(ReadingOptions options) {
        because.addAll(document.because());
        DocumentParts parts = DocumentParts.read(document, HEADINGS);
        parts.into(report);
        notes.addAll(parts.notes());
        ReportMarkup.report(document, AnnualReport2019Json.FORMAT).ifPresent(item -> {
            because.add(ReportMarkup.BECAUSE);
            MarkedReport.read(item, report);
        });
        disclosure();
        requests();
        disputes();
        RunTogether2019.read(this.document, report, notes).ifPresent(because::add);
        boolean tables = !because.equals(document.because());
        missingTables();
        Sentences sentences = sentences(parts, options);
        if (because.equals(document.because())) {
            throw new UnsupportedFormatException(new InputProblem(
                    "no-table",
                    "",
                    new Text("没有找到2019年格式的统计表", "no table of the 2019 format is found"),
                    options.prose()
                            ? new Text(
                                    "请提供含有统计表的文档，或在各部分的正文中写明数字的文档。",
                                    "Give a document with tables, or one whose sections state the figures in sentences.")
                            : new Text(
                                    "请提供含有统计表的文档，或者也读取正文。",
                                    "Give a document with tables, or have sentences read too.")));
        }
        if (!tables) {
            notes.addAll(sentences.notes());
        }
        return new Reading<>(
                report.build(),
                new Detection(document.input(), AnnualReport2019Json.FORMAT, revisions, because),
                places,
                notes,
                sentences.prose());
    }

    /** Takes from sentences what they state of tables that the document lacks. */
    private Sentences sentences(DocumentParts parts, ReadingOptions options) {
        AnnualReport2019 read = report.build();
        boolean marked = ReportMarkup.report(document).isPresent();
        Sentences sentences = Sentences.of(
                options.prose() && !marked
                        ? Prose.of(read, Grammar2019.of(read)).figures()
                        : ProseFigures.NONE,
                parts.places());
        Revision revision = Grammar2019.usual(read);
        TableForm<?> disclosure = revision == Revision.R2019 ? DisclosureTableR2019.FORM : DisclosureTableR2021.FORM;
        if (read.getDisclosure().isEmpty() && stated(sentences, disclosure, "二")) {
            report.disclosure(
                    revision == Revision.R2019
                            ? new DisclosureTableR2019(sentences.table(DisclosureTableR2019.FORM, Counted.YEAR))
                            : new DisclosureTableR2021(sentences.table(DisclosureTableR2021.FORM, Counted.YEAR)));
            revisions.put("disclosure", revision.name());
            unclear("disclosure", "二", revision);
        }
        if (read.getRequests().isEmpty() && stated(sentences, RequestTable.form(revision), "三")) {
            report.requests(new RequestTable(revision, sentences.table(RequestTable.form(revision), Counted.YEAR)));
            revisions.put("requests", revision.name());
            unclear("requests", "三", revision);
        }
        if (read.getDisputes().isEmpty() && stated(sentences, DisputeTable.FORM, "四")) {
            report.disputes(new DisputeTable(sentences.table(DisputeTable.FORM, Counted.YEAR)));
        }
        if (!marked) {
            report.clauses(sentences.clauses());
        }
        sentences.addPlaces(places);
        return sentences;
    }

    /** Whether sentences state figures of a table that the document lacks, which then is why it is read as one of this format. */
    private boolean stated(Sentences sentences, TableForm<?> form, String section) {
        boolean stated = sentences.tell(form, Counted.YEAR);
        if (stated) {
            because.add(new Text(
                    "没有第" + section + "部分的表格；正文的句子写明了其中的数字",
                    "there is no table of section " + section + "; sentences state figures of it"));
        }
        return stated;
    }

    private void disclosure() {
        DisclosureReader<DisclosureCellR2019> r2019 = DisclosureReader.read(DisclosureTableR2019.FORM, disclosures);
        DisclosureReader<DisclosureCellR2021> r2021 = DisclosureReader.read(DisclosureTableR2021.FORM, disclosures);
        if (r2019.heads() == 0 && r2021.heads() == 0) {
            return;
        }
        Revision revision = r2019.heads() > r2021.heads() ? Revision.R2019 : Revision.R2021;
        if (revision == Revision.R2019) {
            report.disclosure(new DisclosureTableR2019(r2019.collector().table()));
            take(r2019.collector());
        } else {
            report.disclosure(new DisclosureTableR2021(r2021.collector().table()));
            take(r2021.collector());
        }
        int heads = Math.max(r2019.heads(), r2021.heads());
        found(
                "disclosure",
                "二",
                revision,
                new Text("有{n}个表头符合", "{n} of its heads are printed").fill(Map.of("n", heads)));
        if (Math.min(r2019.heads(), r2021.heads()) > 0) {
            unclear("disclosure", "二", revision);
        }
    }

    private void requests() {
        Set<RequestRow> labels = requestRows.all();
        Optional<Revision> printed = RequestReader.revision(labels, tables);
        Revision revision = printed.orElse(Revision.R2019);
        TableCollector<GridCell<RequestRow, Applicant>> collector = RequestReader.read(revision, requestRows);
        int rows = labels.size();
        if (rows < RequestReader.LEAST_ROWS) {
            return;
        }
        report.requests(new RequestTable(revision, collector.table()));
        take(collector);
        found("requests", "三", revision, new Text("印有{n}行标签", "{n} of its labels are printed").fill(Map.of("n", rows)));
        if (printed.isEmpty()) {
            unclear("requests", "三", revision);
        }
    }

    private void disputes() {
        DisputeReader reader = DisputeReader.read(tables);
        TableCollector<GridCell<DisputeRoute, DisputeOutcome>> collector = reader.collector();
        if (reader.labels() < LEAST_DISPUTE_LABELS) {
            return;
        }
        report.disputes(new DisputeTable(collector.table()));
        take(collector);
        because.add(new Text("第四部分的表格：印有行政复议和行政诉讼的表头", "section 四: its head of reviews and lawsuits is printed"));
    }

    /** A table in which no label of the form is recognised looks like one that is not there. */
    private void missingTables() {
        AnnualReport2019 read = report.build();
        missing("disclosure", "二", read.getDisclosure());
        missing("requests", "三", read.getRequests());
        missing("disputes", "四", read.getDisputes());
    }

    private void missing(String table, String section, Optional<?> read) {
        if (read.isEmpty()) {
            notes.add(NoteCode.MISSING_TABLE.note(
                    table, "", Map.of("table", new Text("第" + section + "部分的表格", "table of section " + section))));
        }
    }

    private void take(TableCollector<?> collector) {
        places.putAll(collector.places());
        notes.addAll(collector.notes());
    }

    private void found(String table, String section, Revision revision, Text reason) {
        revisions.put(table, revision.name());
        because.add(new Text(
                "第" + section + "部分的表格为" + revision + "版：" + reason.zh(),
                "section " + section + " is of " + revision + ": " + reason.en()));
    }

    private void unclear(String table, String section, Revision revision) {
        notes.add(NoteCode.REVISION_UNCLEAR.note(
                table,
                "",
                Map.of(
                        "table",
                        new Text("第" + section + "部分的表格", "table of section " + section),
                        "revision",
                        revision)));
    }
}
