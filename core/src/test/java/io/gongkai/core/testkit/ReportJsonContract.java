package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of the JSON of both formats: what is written is read, and the schema says what the strict reader does.
 *
 * @param <R> the reports
 */
public interface ReportJsonContract<R> {
    /** The name of the format. */
    String format();

    /** The generated schema. */
    byte[] jsonSchema();

    /** Writes a report. */
    byte[] write(R report);

    /** Reads a report strictly. */
    R read(byte[] json);

    /** Reads a report tolerantly. */
    TolerantReading<R> readTolerantly(byte[] json);

    /** A report with any parts and any figures. */
    R any(Random random);

    /** Golden reports, and those that break the rules or leave them open. */
    Stream<R> samples();

    /** What the strict reader refuses. */
    List<HostileJson> hostile();

    /** The rules of the format. */
    RuleSet rules();

    private SchemaAgreement agreement() {
        return new SchemaAgreement(format(), jsonSchema(), this::read);
    }

    private JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(jsonSchema());
    }

    @Test
    default void readJson_anyParts_areThePartsThatWereWritten() {
        Trials.run(200, random -> {
            R report = any(random);
            byte[] json = write(report);

            assertThat(read(json)).isEqualTo(report).hasSameHashCodeAs(report);
            assertThat(readTolerantly(json)).isEqualTo(new TolerantReading<>(report, List.of()));
        });
    }

    @TestFactory
    default Stream<DynamicTest> jsonSchema_hostileSample_isRefusedWhereTheReaderRefusesIt() {
        SchemaAgreement agreement = agreement();
        return hostile().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> agreement.assertRefused(sample)));
    }

    @Test
    default void jsonSchema_anyReport_isTaken() {
        SchemaAgreement agreement = agreement();
        Trials.run(100, random -> agreement.assertTaken(write(any(random))));
    }

    @Test
    default void jsonSchema_anyReportChangedSomewhere_isTakenIfTheReaderTakesIt() {
        SchemaAgreement agreement = agreement();
        Trials.run(500, random -> agreement.assertAgreeOnAChange(write(any(random)), random));
    }

    @Test
    default void jsonSchema_goldenAndRuleSamples_areTaken() throws IOException {
        SchemaAgreement agreement = agreement();
        List<R> samples = samples().toList();

        assertThat(samples).hasSizeGreaterThan(rules().rules().size());
        for (R report : samples) {
            agreement.assertTaken(write(report));
        }
    }

    @Test
    default void jsonSchema_rules_areListedByIdWithTheirFormula() throws IOException {
        JsonNode byId = schema().get("x-rules");
        List<String> ids = new ArrayList<>();
        byId.fieldNames().forEachRemaining(ids::add);

        assertThat(ids).isEqualTo(rules().rules().stream().map(Rule::id).toList());
        for (Rule rule : rules().rules()) {
            assertThat(byId.get(rule.id()).get("statement").asText()).isEqualTo(rule.formula());
        }
    }

    @Test
    default void jsonSchema_idAndDialect_areAUrnAndTheDraft() throws IOException {
        assertThat(schema().get("$id").asText()).startsWith("urn:gongkai:schema:");
        assertThat(schema().get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(jsonSchema()).isEqualTo(jsonSchema());
        assertThat(new String(jsonSchema(), StandardCharsets.UTF_8))
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
