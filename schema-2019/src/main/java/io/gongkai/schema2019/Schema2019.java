package io.gongkai.schema2019;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.dataset.Dataset;
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
import io.gongkai.core.ledger.Conversion;
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
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.convert.Converter;
import io.gongkai.schema2019.convert.RevisionConverter;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.page.ReportPage2019;
import io.gongkai.schema2019.prose.Grammar2019;
import io.gongkai.schema2019.reading.Reader2019;
import io.gongkai.schema2019.reference.Reference2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The way into everything about the 2019 format, in both revisions.
 *
 * <p>Example: {@code Schema2019.convert(Schema2008.read(text).report(), Revision.R2021).report()} is a published report of
 * the 2008 format on the categories of today.
 */
public final class Schema2019 {
    /** The name of the format, as in JSON. */
    public static final String FORMAT = AnnualReport2019Json.FORMAT;

    private static final String SCHEMA_ID = "urn:gongkai:schema:annual-report-2019:1";
    private static final Text TITLE =
            new Text("政府信息公开工作年度报告（2019年格式）", "Annual report on open government information, format of 2019");

    private static final ReportValidator<AnnualReport2019> VALIDATOR =
            ReportValidator.of(Rule2019.ALL, Schema2019::tables, Grammar2019::of);

    private Schema2019() {}

    /**
     * Reads a published document.
     *
     * @param text the document as text with bars between the cells, or as HTML; its content tells which
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnreadableInputException if the document is larger than any report
     * @throws UnsupportedFormatException if the document holds no table of this format
     */
    public static Reading<AnnualReport2019> read(String text) {
        return read(PublishedDocument.parse(text));
    }

    /**
     * Reads a published file. Its content tells what it is and, of a text, in which encoding it is: UTF-8, GB18030 (and so
     * GBK or GB2312), UTF-16, or Big5 if it declares so. {@link Reading#detection()} says what it was read as, and why.
     *
     * <p>Example: {@code Schema2019.read(Files.readAllBytes(Path.of("report.html")))}.
     *
     * @param file the bytes of the file
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnreadableInputException if the file is no document, or larger than any report
     * @throws UnsupportedFormatException if the document holds no table of this format
     */
    public static Reading<AnnualReport2019> read(byte[] file) {
        return read(PublishedDocument.parse(file));
    }

    /**
     * Reads a document whose layout has been taken apart already.
     *
     * @param document the document
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnsupportedFormatException if the document holds no table of this format
     */
    public static Reading<AnnualReport2019> read(SourceDocument document) {
        return read(document, ReadingOptions.STANDARD);
    }

    /**
     * Reads a document as the caller wants it read.
     *
     * <p>Example: {@code read(document, ReadingOptions.STANDARD.withoutProse())} takes no figure from a sentence.
     *
     * @param document the document
     * @param options what the caller leaves to the reading
     * @return the report as printed, with the place of every figure and notes on what could not be taken
     * @throws UnsupportedFormatException if the document holds no table of this format, and no sentence that states a figure of
     *     one
     */
    public static Reading<AnnualReport2019> read(SourceDocument document, ReadingOptions options) {
        return Reader2019.read(document, options);
    }

    /**
     * How many labels of the three tables a document prints, which tells formats apart.
     *
     * @param document the document
     * @return the number
     */
    public static int labelsIn(SourceDocument document) {
        return Reader2019.labelsIn(document);
    }

    /**
     * Reads the JSON of a report, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the report
     * @throws UnreadableInputException if the JSON breaks the contract, with the place
     */
    public static AnnualReport2019 readJson(byte[] json) {
        return Json.read(json, AnnualReport2019Json.TYPE::read);
    }

    /**
     * Reads as much of the JSON of a report as can be read, and says what the strict reader would refuse. Nothing is made
     * up: a refused cell is unreadable, a cell that is not there is missing, any other part that is refused is left out.
     *
     * @param json the JSON in UTF-8
     * @return the report and the refusals, each with its JSON Pointer, line and column
     * @throws UnreadableInputException if the JSON is not well formed, or is no object
     */
    public static TolerantReading<AnnualReport2019> readJsonTolerantly(byte[] json) {
        return Json.readTolerantly(json, AnnualReport2019Json.TYPE::read);
    }

    /**
     * Writes a report as JSON. The same report gives the same bytes.
     *
     * @param report the report
     * @return the JSON in UTF-8, on one line
     */
    public static byte[] writeJson(AnnualReport2019 report) {
        return Json.write(generator -> AnnualReport2019Json.TYPE.write(generator, report));
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
        return JsonSchema.document(SCHEMA_ID, TITLE, AnnualReport2019Json.TYPE, RuleJson.keyword(Rule2019.ALL));
    }

    /**
     * Reads reports as JSON Lines, one at a time, strictly.
     *
     * @param stream the lines; closed with the reader
     * @return the reports, in constant memory however many there are
     */
    public static JsonLinesReader<AnnualReport2019> readLines(InputStream stream) {
        return JsonLinesReader.of(stream, AnnualReport2019Json.TYPE);
    }

    /**
     * Writes reports as JSON Lines. The same reports give the same bytes.
     *
     * @param stream takes the lines; closed with the writer
     * @return the writer
     */
    public static JsonLinesWriter<AnnualReport2019> writeLines(OutputStream stream) {
        return JsonLinesWriter.of(stream, AnnualReport2019Json.TYPE);
    }

    /**
     * The figures of a report, for the long table: those of its tables, none outside the form.
     *
     * @param report the report
     * @return the figures
     */
    public static ReportFigures figures(AnnualReport2019 report) {
        return new ReportFigures(report.getBody().map(PublicBody::getName), report.getYear(), FORMAT, tables(report));
    }

    /**
     * The forms of this format, of both revisions, whose figures the long table may hold.
     *
     * @return the forms
     */
    public static List<DatasetForm> forms() {
        return Stream.of(
                        DisclosureTableR2019.FORM,
                        RequestTable.form(Revision.R2019),
                        DisclosureTableR2021.FORM,
                        RequestTable.form(Revision.R2021),
                        DisputeTable.FORM)
                .map(form -> new DatasetForm(FORMAT, form))
                .toList();
    }

    /**
     * The files that describe the long table of reports of both formats: {@code codebook.csv} and {@code
     * datapackage.json}. Takes {@code de.siegmar:fastcsv} on the class path.
     *
     * @return the bytes by the name of the file
     * @throws IllegalStateException if FastCSV is not on the class path; the message names the artifact
     */
    public static Map<String, byte[]> dataset() {
        return Dataset.files(
                Stream.concat(Schema2008.forms().stream(), forms().stream()).toList());
    }

    /**
     * Prints a report in the layout of the official form, each table in its own revision.
     *
     * @param report the report
     * @return a complete page in HTML, from which {@link #read(String)} reads the same report
     */
    public static String page(AnnualReport2019 report) {
        return ReportPage2019.print(report);
    }

    /**
     * Checks all rules on a report by itself, with blanks unknown.
     *
     * @param report the report
     * @return the findings
     */
    public static Findings validate(AnnualReport2019 report) {
        return VALIDATOR.validate(report);
    }

    /**
     * Checks all rules on a report by itself.
     *
     * @param report the report
     * @param policy what a blank is taken for
     * @return the findings
     */
    public static Findings validate(AnnualReport2019 report, BlankPolicy policy) {
        return VALIDATOR.validate(report, ValidationOptions.STANDARD.withBlankPolicy(policy));
    }

    /**
     * The validator of the format, for all that {@link #validate} has no short form for: profiles, accepted deviations, rules
     * of one's own, the report of the year before, the reports of the parts of the body.
     *
     * @return the validator
     */
    public static ReportValidator<AnnualReport2019> validator() {
        return VALIDATOR;
    }

    /**
     * The profiles that come with the formats, with the rules of both: {@code draft} while a report is being filled in, {@code publication} before it goes
     * out, {@code research} for documents as they are; and the reader of one's own.
     *
     * <p>Example: {@code validator().validate(report, ValidationOptions.STANDARD.withProfile(profiles().named("draft")))}.
     *
     * @return the profiles
     */
    public static Profiles profiles() {
        return Schema2008.profiles().and(Shipped.PROFILES);
    }

    /** Read from files when they are first asked for. */
    private static final class Shipped {
        private static final Profiles PROFILES =
                Profiles.load(Schema2019.class, Rule2019.ALL, "draft", "publication", "research");
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

    private static List<FigureTable<?>> tables(AnnualReport2019 report) {
        List<FigureTable<?>> tables = new ArrayList<>(3);
        report.getDisclosure().ifPresent(table -> tables.add(table.figures()));
        report.getRequests().ifPresent(table -> tables.add(table.figures()));
        report.getDisputes().ifPresent(table -> tables.add(table.figures()));
        return tables;
    }

    /**
     * Converts a report of the 2008 format.
     *
     * @param report the report
     * @param revision the revision of the tables to make
     * @return the converted report and the account of every figure
     */
    public static Conversion<AnnualReport2019> convert(AnnualReport2008 report, Revision revision) {
        return Converter.convert(report, revision);
    }

    /**
     * Converts the tables of a report from R2019 to R2021. A report may mix the revisions: a table that is of the revision
     * asked for stays as it is, and one that the report lacks stays lacking.
     *
     * <p>Example: {@code Schema2019.convert(report, Revision.R2021).report()} has no table of R2019.
     *
     * @param report the report
     * @param revision the revision that all tables shall have
     * @return the converted report and the account of every figure in its tables
     * @throws UnsupportedFormatException if R2019 is asked for and a table is of R2021, for nothing is converted downward
     */
    public static Conversion<AnnualReport2019> convert(AnnualReport2019 report, Revision revision) {
        return RevisionConverter.convert(report, revision);
    }

    /**
     * Converts the report that an earlier conversion made, and keeps that conversion.
     *
     * <p>Example: {@code convert(convert(report2008, Revision.R2019), Revision.R2021)}. It never knows more than {@code
     * convert(report2008, Revision.R2021)}, and of one cell it knows less: requests closed for want of a fee, which R2019
     * counts together with others and the 2008 format not at all.
     *
     * @param earlier the earlier conversion
     * @param revision the revision that all tables shall have
     * @return the converted report, the account of every figure in the report between, and the earlier conversion
     * @throws UnsupportedFormatException if R2019 is asked for and a table is of R2021, for nothing is converted downward
     */
    public static Conversion<AnnualReport2019> convert(Conversion<AnnualReport2019> earlier, Revision revision) {
        return convert(earlier.report(), revision).withEarlier(earlier);
    }

    /**
     * The documentation of the format and of the crosswalks to it, made from its forms and rules, its JSON Schema, and the
     * codebook of both formats.
     *
     * @return the reference; writing it takes libraries that are optional, and says which if they are not there
     */
    public static Reference reference() {
        return reference(Rule2019.ALL);
    }

    /**
     * The documentation of the format with rules of one's own: these have a page of their own, and the pages of cells lead to
     * it.
     *
     * <p>Example: {@code Schema2019.reference(Schema2019.validator().with("agency/1", rule).rules())}.
     *
     * @param rules the rules that are checked, those of the format among them
     * @return the reference; writing it takes libraries that are optional, and says which if they are not there
     */
    public static Reference reference(RuleSet rules) {
        return Reference2019.make(rules)
                .with("2019/annual-report-2019.schema.json", jsonSchema())
                .with("findings.schema.json", FindingsJson.jsonSchema())
                .with("codebook.csv", () -> Objects.requireNonNull(dataset().get("codebook.csv")))
                .with("datapackage.json", () -> Objects.requireNonNull(dataset().get("datapackage.json")));
    }
}
