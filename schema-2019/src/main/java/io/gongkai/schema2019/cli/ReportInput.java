package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.dataset.ReportFigures;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.note.Note;
import io.gongkai.core.note.NoteJson;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Detection;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.AnnualReport2008Json;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report of either format as it came in: a published document or JSON. */
sealed interface ReportInput {
    /** What {@code read} and {@code convert} print around a report. */
    Members ENVELOPE = Members.of(
            "report",
            "detection",
            "notes",
            "places",
            "crosswalk",
            "to",
            "targets",
            "sources",
            "jointGroups",
            "remainders",
            "earlier",
            "prose",
            "input",
            "line");

    /** What reading gave. */
    Reading<?> reading();

    /** Writes the report as JSON. */
    void writeReport(JsonGenerator generator) throws IOException;

    /** Shows who reports on which year. */
    void title(ReportText text);

    /** Shows the whole report. */
    void show(ReportText text);

    /** The report as a page in HTML. */
    String page();

    /** The format. */
    String format();

    /** The rules of the format. */
    RuleSet rules();

    /** Who reports; empty if the report does not tell. */
    Optional<String> bodyName();

    /** The report as rules see it. */
    Subject subject();

    /** Checks the rules of the format on this report, and on what it is held against. */
    Findings validate(Subject subject, ValidationOptions options);

    /** Converts the report. */
    Conversion<AnnualReport2019> convert(Revision revision);

    /** The figures for the long table. */
    ReportFigures figures();

    /** The place of the report in the envelope. */
    int ENVELOPE_REPORT = 0;

    /** The place of the notes in the envelope. */
    int ENVELOPE_NOTES = 2;

    /** A report of the 2008 format. */
    record Of2008(Reading<AnnualReport2008> reading) implements ReportInput {
        @Override
        public void writeReport(JsonGenerator generator) throws IOException {
            AnnualReport2008Json.TYPE.write(generator, reading.report());
        }

        @Override
        public void title(ReportText text) {
            text.title(reading.report().getBody(), reading.report().getYear(), Schema2008.FORMAT);
        }

        @Override
        public void show(ReportText text) {
            text.report(reading.report());
        }

        @Override
        public String page() {
            return Schema2008.page(reading.report());
        }

        @Override
        public String format() {
            return Schema2008.FORMAT;
        }

        @Override
        public RuleSet rules() {
            return Schema2008.validator().rules();
        }

        @Override
        public Optional<String> bodyName() {
            return reading.report().getBody().map(PublicBody::getName);
        }

        @Override
        public Subject subject() {
            return Schema2008.validator().subject(reading.report());
        }

        @Override
        public Findings validate(Subject subject, ValidationOptions options) {
            return Schema2008.validator().validate(subject, options);
        }

        @Override
        public Conversion<AnnualReport2019> convert(Revision revision) {
            return Schema2019.convert(reading.report(), revision);
        }

        @Override
        public ReportFigures figures() {
            return Schema2008.figures(reading.report());
        }
    }

    /** A report of the 2019 format. */
    record Of2019(Reading<AnnualReport2019> reading) implements ReportInput {
        @Override
        public void writeReport(JsonGenerator generator) throws IOException {
            AnnualReport2019Json.TYPE.write(generator, reading.report());
        }

        @Override
        public void title(ReportText text) {
            text.title(reading.report().getBody(), reading.report().getYear(), Schema2019.FORMAT);
        }

        @Override
        public void show(ReportText text) {
            text.report(reading.report());
        }

        @Override
        public String page() {
            return Schema2019.page(reading.report());
        }

        @Override
        public String format() {
            return Schema2019.FORMAT;
        }

        @Override
        public RuleSet rules() {
            return Schema2019.validator().rules();
        }

        @Override
        public Optional<String> bodyName() {
            return reading.report().getBody().map(PublicBody::getName);
        }

        @Override
        public Subject subject() {
            return Schema2019.validator().subject(reading.report());
        }

        @Override
        public Findings validate(Subject subject, ValidationOptions options) {
            return Schema2019.validator().validate(subject, options);
        }

        @Override
        public Conversion<AnnualReport2019> convert(Revision revision) {
            return Schema2019.convert(reading.report(), revision);
        }

        @Override
        public ReportFigures figures() {
            return Schema2019.figures(reading.report());
        }
    }

    /** Loads a file, or standard input for {@code -}. */
    static ReportInput load(String name, InputStream standardInput, InputOptions options) {
        return of(InputFile.bytes(name, standardInput), options);
    }

    /** Takes a whole input: JSON or a document. */
    static ReportInput of(byte[] bytes, InputOptions options) {
        return looksLikeJson(bytes)
                ? fromJson(bytes, options.json())
                : PublishedReport.of(PublishedDocument.parse(bytes), options.reading());
    }

    /** Whether the first thing in it is a brace or bracket. */
    static boolean looksLikeJson(byte[] bytes) {
        int i = BoundedInput.startsWithByteOrderMark(bytes) ? 3 : 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
            i++;
        }
        return i < bytes.length && (bytes[i] == '{' || bytes[i] == '[');
    }

    /** Takes the JSON of a report, or what a command printed around one. */
    static ReportInput fromJson(byte[] json, JsonReading reading) {
        Shape shape = reading.read(json, Shape::of, new ArrayList<>());
        if (shape.format().equals(Schema2008.FORMAT)) {
            List<Note> notes = new ArrayList<>();
            AnnualReport2008 report =
                    reading.read(json, parser -> shape.report(parser, AnnualReport2008Json.TYPE::read, notes), notes);
            return new Of2008(fromJson(report, shape.format(), Map.of(), notes));
        }
        if (shape.format().equals(Schema2019.FORMAT)) {
            List<Note> notes = new ArrayList<>();
            AnnualReport2019 report =
                    reading.read(json, parser -> shape.report(parser, AnnualReport2019Json.TYPE::read, notes), notes);
            Map<String, String> revisions = new LinkedHashMap<>();
            report.getDisclosure()
                    .ifPresent(table ->
                            revisions.put("disclosure", table.revision().name()));
            report.getRequests()
                    .ifPresent(
                            table -> revisions.put("requests", table.revision().name()));
            return new Of2019(fromJson(report, shape.format(), revisions, notes));
        }
        throw new UnsupportedFormatException(new InputProblem(
                "unknown-format",
                shape.wrapped() ? "/report/format" : "/format",
                shape.format().isEmpty()
                        ? new Text("JSON没有写明format", "the JSON does not say its format")
                        : new Text("未知的format", "the format is unknown"),
                new Text("format应为\"2008\"或\"2019\"。", "The format must be \"2008\" or \"2019\".")));
    }

    private static <T> Reading<T> fromJson(T report, String format, Map<String, String> revisions, List<Note> notes) {
        Text because = new Text("JSON写明的format", "the format that the JSON states");
        return new Reading<>(report, new Detection("json", format, revisions, List.of(because)), Map.of(), notes);
    }

    /**
     * What some JSON is, found in a first pass, for a member that tells may stand behind those it tells about.
     *
     * @param wrapped whether the report stands inside what a command printed
     * @param format the format; empty if it is not stated
     */
    record Shape(boolean wrapped, String format) {
        private static Shape of(JsonParser parser) throws IOException {
            JsonCheck.expect(parser, JsonToken.START_OBJECT, new Text("一份报告（对象）", "a report (an object)"));
            Optional<String> format = Optional.empty();
            Optional<Shape> inner = Optional.empty();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("format") && parser.hasToken(JsonToken.VALUE_STRING) && format.isEmpty()) {
                    format = Optional.of(parser.getText());
                } else if (name.equals("report") && parser.hasToken(JsonToken.START_OBJECT) && inner.isEmpty()) {
                    inner = Optional.of(of(parser));
                } else {
                    parser.skipChildren();
                }
            }
            if (format.isEmpty() && inner.isPresent()) {
                return new Shape(true, inner.get().format());
            }
            return new Shape(false, format.orElse(""));
        }

        /** Reads the report, and the notes made of it when it was read before. */
        private <T> T report(JsonParser parser, Json.ValueReader<T> reader, List<Note> notes) throws IOException {
            if (!wrapped) {
                return reader.read(parser);
            }
            List<T> reports = new ArrayList<>(1);
            ENVELOPE.read(parser, (member, value) -> {
                if (member == ENVELOPE_REPORT) {
                    reports.add(reader.read(value));
                } else if (member == ENVELOPE_NOTES) {
                    notes.addAll(NoteJson.read(value));
                } else {
                    value.skipChildren();
                }
            });
            return reports.get(0);
        }
    }
}
