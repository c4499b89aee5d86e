package io.gongkai.schema2008;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.dataset.DatasetForm;
import io.gongkai.core.dataset.ReportFigures;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.finding.RuleJson;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonLinesReader;
import io.gongkai.core.json.JsonLinesWriter;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.profile.Profiles;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.reading.ReadingOptions;
import io.gongkai.core.reference.Reference;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ReportValidator;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.page.ReportPage2008;
import io.gongkai.schema2008.prose.Grammar2008;
import io.gongkai.schema2008.reading.StatisticsReader;
import io.gongkai.schema2008.reference.Reference2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The way into everything about the 2008 format.
 *
 * <p>Example: {@code Schema2008.validate(Schema2008.read(text).report()).verdict()} tells whether a published report
 * contradicts itself.
 */
public final class Schema2008 {
    /** The name of the format, as in JSON. */
    public static final String FORMAT = AnnualReport2008Json.FORMAT;

    private static final String SCHEMA_ID = "urn:gongkai:schema:annual-report-2008:1";
    private static final Text TITLE =
            new Text("政府信息公开工作年度报告（2008年格式）", "Annual report on open government information, format of 2008");

    private static final ReportValidator<AnnualReport2008> VALIDATOR =
            ReportValidator.of(Rule2008.ALL, Schema2008::tables, report -> Grammar2008.GRAMMAR);

    private Schema2008() {}

    /**
     * Reads a published document.
     *
     * @param text the document as text with bars between the cells, or as HTML; its content tells which
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnreadableInputException if the document is larger than any report
     * @throws UnsupportedFormatException if the document holds no statistics form of this format, and no sentence that states a
     *     figure of it
     */
    public static Reading<AnnualReport2008> read(String text) {
        return read(PublishedDocument.parse(text));
    }

    /**
     * Reads a published file. Its content tells what it is and, of a text, in which encoding it is: UTF-8, GB18030 (and so
     * GBK or GB2312), UTF-16, or Big5 if it declares so. {@link Reading#detection()} says what it was read as, and why.
     *
     * <p>Example: {@code Schema2008.read(Files.readAllBytes(Path.of("report.html")))}.
     *
     * @param file the bytes of the file
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnreadableInputException if the file is no document, or larger than any report
     * @throws UnsupportedFormatException if the document holds no table of this format
     */
    public static Reading<AnnualReport2008> read(byte[] file) {
        return read(PublishedDocument.parse(file));
    }

    /**
     * Reads a document whose layout has been taken apart already.
     *
     * @param document the document
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnsupportedFormatException if the document holds no statistics form of this format, and no sentence that states a
     *     figure of it
     */
    public static Reading<AnnualReport2008> read(SourceDocument document) {
        return StatisticsReader.read(document);
    }

    /**
     * Reads a document that may print a local form of one's own.
     *
     * <p>Example: {@code read(document, localForms().with(LocalForms.read(Files.readAllBytes(file))))}.
     *
     * @param document the document
     * @param localForms the local forms that are known
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnsupportedFormatException if the document holds neither the statistics form of this format nor a local one
     */
    public static Reading<AnnualReport2008> read(SourceDocument document, LocalForms localForms) {
        return read(document, localForms, ReadingOptions.STANDARD);
    }

    /**
     * Reads a document as the caller wants it read.
     *
     * <p>Example: {@code read(document, localForms(), ReadingOptions.STANDARD.withoutProse())} takes no figure from a sentence.
     *
     * @param document the document
     * @param localForms the local forms that are known
     * @param options what the caller leaves to the reading
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnsupportedFormatException if the document holds neither the statistics form of this format nor a local one, and
     *     no sentence that states a figure of it
     */
    public static Reading<AnnualReport2008> read(
            SourceDocument document, LocalForms localForms, ReadingOptions options) {
        return StatisticsReader.read(document, localForms, options);
    }

    /**
     * The local forms that ship: statistics forms of provinces, in use before the national one of 2014 and sometimes after.
     *
     * @return the forms, to which {@link LocalForms#with} adds one's own
     */
    public static LocalForms localForms() {
        return LocalForms.shipped();
    }

    /**
     * How many lines of the statistics form a document prints, or of a local form if they are more; this tells formats apart.
     *
     * @param document the document
     * @return the number, from 0 on
     */
    public static int labelsIn(SourceDocument document) {
        return StatisticsReader.labelsIn(document);
    }

    /**
     * Reads the JSON of a report, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the report
     * @throws UnreadableInputException if the JSON breaks the contract, with the place
     */
    public static AnnualReport2008 readJson(byte[] json) {
        return Json.read(json, AnnualReport2008Json.TYPE::read);
    }

    /**
     * Reads as much of the JSON of a report as can be read, and says what the strict reader would refuse. Nothing is made
     * up: a refused cell is unreadable, a cell that is not there is missing, any other part that is refused is left out.
     *
     * @param json the JSON in UTF-8
     * @return the report and the refusals, each with its JSON Pointer, line and column
     * @throws UnreadableInputException if the JSON is not well formed, or is no object
     */
    public static TolerantReading<AnnualReport2008> readJsonTolerantly(byte[] json) {
        return Json.readTolerantly(json, AnnualReport2008Json.TYPE::read);
    }

    /**
     * Writes a report as JSON. The same report gives the same bytes.
     *
     * @param report the report
     * @return the JSON in UTF-8, on one line
     */
    public static byte[] writeJson(AnnualReport2008 report) {
        return Json.write(generator -> AnnualReport2008Json.TYPE.write(generator, report));
    }

    /**
     * Describes the JSON of reports as a JSON Schema (draft 2020-12): the cells with their official labels, kinds and units,
     * the bounds of figures, and under {@code x-rules} what the rules state, which a schema cannot check.
     *
     * <p>The strict reader refuses a little more than any schema can: a count written {@code 3.0}, a key given twice, an
     * amount with more than 30 decimals.
     *
     * @return the schema, indented, in UTF-8
     */
    public static byte[] jsonSchema() {
        return JsonSchema.document(SCHEMA_ID, TITLE, AnnualReport2008Json.TYPE, RuleJson.keyword(Rule2008.ALL));
    }

    /**
     * Reads reports as JSON Lines, one at a time, strictly.
     *
     * @param stream the lines; closed with the reader
     * @return the reports, in constant memory however many there are
     */
    public static JsonLinesReader<AnnualReport2008> readLines(InputStream stream) {
        return JsonLinesReader.of(stream, AnnualReport2008Json.TYPE);
    }

    /**
     * Writes reports as JSON Lines. The same reports give the same bytes.
     *
     * @param stream takes the lines; closed with the writer
     * @return the writer
     */
    public static JsonLinesWriter<AnnualReport2008> writeLines(OutputStream stream) {
        return JsonLinesWriter.of(stream, AnnualReport2008Json.TYPE);
    }

    /**
     * The figures of a report, for the long table: those of its tables, not cumulative ones and none outside the form.
     *
     * @param report the report
     * @return the figures
     */
    public static ReportFigures figures(AnnualReport2008 report) {
        return new ReportFigures(report.getBody().map(PublicBody::getName), report.getYear(), FORMAT, tables(report));
    }

    /**
     * The forms whose figures the long table may hold.
     *
     * @return the forms
     */
    public static List<DatasetForm> forms() {
        return List.of(new DatasetForm(FORMAT, Statistics2008.FORM));
    }

    /**
     * Prints a report in the layout of the official form.
     *
     * @param report the report
     * @return a complete page in HTML, from which {@link #read(String)} reads the same report
     */
    public static String page(AnnualReport2008 report) {
        return ReportPage2008.print(report);
    }

    /**
     * Checks all rules on a report by itself, with blanks unknown.
     *
     * @param report the report
     * @return the findings
     */
    public static Findings validate(AnnualReport2008 report) {
        return VALIDATOR.validate(report);
    }

    /**
     * Checks all rules on a report by itself.
     *
     * @param report the report
     * @param policy what a blank is taken for
     * @return the findings
     */
    public static Findings validate(AnnualReport2008 report, BlankPolicy policy) {
        return VALIDATOR.validate(report, ValidationOptions.STANDARD.withBlankPolicy(policy));
    }

    /**
     * The validator of the format, for all that {@link #validate} has no short form for: profiles, accepted deviations, rules
     * of one's own, the report of the year before, the reports of the parts of the body.
     *
     * @return the validator
     */
    public static ReportValidator<AnnualReport2008> validator() {
        return VALIDATOR;
    }

    /**
     * The profiles that come with this format: {@code draft} while a report is being filled in, {@code publication} before it goes
     * out, {@code research} for documents as they are; and the reader of one's own.
     *
     * <p>Example: {@code validator().validate(report, ValidationOptions.STANDARD.withProfile(profiles().named("draft")))}.
     *
     * @return the profiles
     */
    public static Profiles profiles() {
        return Shipped.PROFILES;
    }

    /** Read from files when they are first asked for. */
    private static final class Shipped {
        private static final Profiles PROFILES =
                Profiles.load(Schema2008.class, Rule2008.ALL, "draft", "publication", "research");
    }

    /**
     * Reads the JSON of findings on a report of this format, strictly.
     *
     * @param json the JSON in UTF-8, as {@link FindingsJson#write(Findings, Language)} writes it
     * @param own rules that were checked besides those of the format
     * @return the findings
     * @throws UnreadableInputException if the JSON breaks the contract, or names a rule or a cell that there is not; with the
     *     place
     */
    public static Findings readFindings(byte[] json, Rule... own) {
        return FindingsJson.read(
                json,
                List.of(VALIDATOR.rules(), RuleSet.of("own", own)),
                forms().stream().map(DatasetForm::form).toList());
    }

    private static List<FigureTable<?>> tables(AnnualReport2008 report) {
        return report.getStatistics().stream()
                .<FigureTable<?>>map(Statistics2008::figures)
                .toList();
    }

    /**
     * The documentation of the format, made from its forms and rules, and its JSON Schema.
     *
     * @return the reference; writing it takes libraries that are optional, and says which if they are not there
     */
    public static Reference reference() {
        return reference(Rule2008.ALL);
    }

    /**
     * The documentation of the format with rules of one's own: these have a page of their own, and the pages of cells lead to
     * it.
     *
     * <p>Example: {@code Schema2008.reference(Schema2008.validator().with("agency/1", rule).rules())}.
     *
     * @param rules the rules that are checked, those of the format among them
     * @return the reference; writing it takes libraries that are optional, and says which if they are not there
     */
    public static Reference reference(RuleSet rules) {
        return Reference2008.make(rules).with("2008/annual-report-2008.schema.json", jsonSchema());
    }
}
