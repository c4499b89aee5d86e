package io.gongkai.core.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a SARIF log of one run over any number of reports.
 *
 * <p>What is broken is a result of level {@code error}, {@code warning} or {@code note}, as the profile weighs it; what is
 * accepted is one with a suppression and the reason; what could not be decided is one of kind {@code open}. What needs a
 * figure that the source format never collected is left out. An input that cannot be used is a notification of the
 * invocation, and the invocation has not succeeded.
 *
 * <p>Results are written as they come. Of inputs that cannot be used the first {@value #NOTIFICATIONS} are told one by one, and
 * how many more there are, so that memory stays bounded.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (var log = SarifLog.to(stream, List.of(validator.rules()), Profile.DEFAULT, Language.EN)) {
 *     log.add(SarifInput.of("report.html"), validator.validate(report));
 * }
 * }</pre>
 */
public final class SarifLog implements Closeable {
    /** How many inputs that cannot be used are told one by one. */
    public static final int NOTIFICATIONS = 1000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Language language;
    private final Profile profile;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long failures;

    /** An input that cannot be used, and why. */
    private record Problem(SarifInput input, InputProblem problem) {}

    private SarifLog(OutputStream stream, List<RuleSet> ruleSets, Profile profile, Language language)
            throws IOException {
        this.json = Json.writingMapper().getFactory().createGenerator(stream);
        this.profile = profile;
        this.language = language;
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.rules()) {
                if (indexes.putIfAbsent(rule.id(), rules.size()) == null) {
                    rules.add(rule);
                }
            }
        }
        begin(ruleSets);
    }

    /**
     * Begins a log.
     *
     * @param stream takes the log in UTF-8; closed with it
     * @param rules the rules that are checked, of all formats
     * @param profile how they are taken
     * @param language the language of messages
     * @return the log
     * @throws IOException if the stream fails
     */
    public static SarifLog to(OutputStream stream, List<RuleSet> rules, Profile profile, Language language)
            throws IOException {
        return new SarifLog(stream, rules, profile, language);
    }

    /**
     * Writes what was found in one report.
     *
     * @param input where the report came from
     * @param findings what was found
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a rule is none of those the log was begun with
     */
    public void add(SarifInput input, Findings findings) throws IOException {
        for (Finding finding : findings.broken()) {
            write(input, finding, Optional.empty());
        }
        for (AcceptedFinding accepted : findings.accepted()) {
            write(input, accepted.finding(), Optional.of(accepted.reason()));
        }
        for (OpenQuestion question : findings.undecided()) {
            write(input, question);
        }
    }

    /**
     * Notes an input that cannot be used.
     *
     * @param input the input
     * @param problem why
     */
    public void fail(SarifInput input, InputProblem problem) {
        failures++;
        if (problems.size() < NOTIFICATIONS) {
            problems.add(new Problem(input, problem));
        }
    }

    /** Writes the end of the log and closes the stream. */
    @Override
    public void close() throws IOException {
        if (json.isClosed()) {
            return;
        }
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", failures == 0);
        overrides();
        if (failures > 0) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (Problem problem : problems) {
                notification(
                        problem.problem().describe(language),
                        Optional.of(problem.input()),
                        problem.problem().code());
            }
            if (failures > problems.size()) {
                Text more = new Text("另有{n}个输入无法使用", "{n} more inputs cannot be used")
                        .fill(Map.of("n", failures - problems.size()));
                notification(more.in(language), Optional.empty(), "more-failures");
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void begin(List<RuleSet> ruleSets) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Gongkai");
        json.writeStringField("language", language == Language.ZH ? "zh-CN" : "en");
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            describe(rule);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("profile", profile.name());
        json.writeArrayFieldStart("ruleSets");
        for (RuleSet set : ruleSets) {
            json.writeString(set.name());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
    }

    private void describe(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        message("shortDescription", rule.sentence().in(language));
        message("fullDescription", rule.sentence().in(language) + " (" + rule.formula() + ")");
        String hint = rule.hint().in(language);
        message("help", (hint.isEmpty() ? "" : hint + "\n") + rule.basis().in(language));
        json.writeObjectFieldStart("messageStrings");
        message("zh", rule.sentence().zh());
        message("en", rule.sentence().en());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What the profile takes otherwise than declared, of the rules that there are. */
    private void overrides() throws IOException {
        List<Rule> other = rules.stream()
                .filter(rule -> !profile.checks(rule) || profile.severity(rule) != rule.severity())
                .toList();
        if (other.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("ruleConfigurationOverrides");
        for (Rule rule : other) {
            json.writeStartObject();
            json.writeObjectFieldStart("configuration");
            if (profile.checks(rule)) {
                json.writeStringField("level", level(profile.severity(rule)));
            } else {
                json.writeBooleanField("enabled", false);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", rule.id());
            json.writeNumberField("index", index(rule));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(SarifInput input, Finding finding, Optional<String> accepted) throws IOException {
        beginResult(input, finding.rule(), finding.place(), "fail", level(finding.severity()));
        message("message", finding.message().in(language));
        if (accepted.isPresent()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("justification", accepted.get());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        if (finding.sides().isPresent()) {
            json.writeFieldName("left");
            FigureJson.writeNumber(json, finding.sides().get().left());
            json.writeFieldName("right");
            FigureJson.writeNumber(json, finding.sides().get().right());
            json.writeFieldName("difference");
            FigureJson.writeNumber(json, finding.sides().get().difference());
        }
        json.writeArrayFieldStart("operands");
        for (Operand operand : finding.operands()) {
            json.writeStartObject();
            json.writeStringField("side", operand.side().code());
            json.writeStringField("cell", operand.term().key());
            json.writeStringField("label", operand.term().title().in(language));
            json.writeFieldName("figure");
            FigureJson.write(json, operand.figure());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(SarifInput input, OpenQuestion question) throws IOException {
        // Only what fails has a level.
        beginResult(input, question.rule(), question.place(), "open", "none");
        List<String> absent = new ArrayList<>();
        question.absent().forEach(term -> absent.add(term.title().in(language)));
        absent.addAll(question.missingParts());
        String separator = language == Language.ZH ? "、" : ", ";
        message(
                "message",
                new Text("{place}：因数字空缺无法判定：{absent}", "{place}: undecided without {absent}")
                        .fill(Map.of("place", question.place().title(), "absent", String.join(separator, absent)))
                        .in(language));
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("absent");
        for (Term term : question.absent()) {
            json.writeString(term.key());
        }
        json.writeEndArray();
        if (!question.missingParts().isEmpty()) {
            json.writeArrayFieldStart("missingParts");
            for (String part : question.missingParts()) {
                json.writeString(part);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void beginResult(SarifInput input, Rule rule, Place place, String kind, String level) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule.id());
        json.writeNumberField("ruleIndex", index(rule));
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(input, input.lineOf(place.key()));
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", place.title().in(language));
        json.writeStringField("fullyQualifiedName", place.key());
        json.writeStringField("kind", "member");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(
                "ruleAndPlace/v1",
                rule.id() + " " + place.key()
                        + (input.line().isPresent() ? " line " + input.line().getAsLong() : ""));
        json.writeEndObject();
    }

    private void location(SarifInput input, long line) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(input.name()));
        if (input.name().equals("-")) {
            message("description", new Text("标准输入", "standard input").in(language));
        }
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void notification(String text, Optional<SarifInput> input, String code) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        message("message", text);
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", code);
        json.writeEndObject();
        if (input.isPresent()) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            location(input.get(), input.get().line().orElse(0));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** What a report says must not become a link, which {@code [text](target)} is in SARIF. */
    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text.replace("](", "] ("));
        json.writeEndObject();
    }

    private int index(Rule rule) {
        Integer index = indexes.get(rule.id());
        if (index == null) {
            throw new IllegalArgumentException("the log was begun without the rule " + rule.id());
        }
        return index;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
