package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.SchemaAgreement;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.rule.RuleSample;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReport2008SchemaTest {
    private static final SchemaAgreement AGREEMENT =
            new SchemaAgreement("2008", Schema2008.jsonSchema(), Schema2008::readJson);

    static List<HostileJson> hostile() {
        return AnnualReport2008JsonTest.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void jsonSchema_hostileSample_isRefusedWhereTheReaderRefusesIt(HostileJson sample) {
        AGREEMENT.assertRefused(sample);
    }

    @Test
    void jsonSchema_anyReport_isTaken() {
        Trials.run(100, random -> AGREEMENT.assertTaken(Schema2008.writeJson(Reports2008.any(random))));
    }

    @Test
    void jsonSchema_anyReportChangedSomewhere_isTakenIfTheReaderTakesIt() {
        Trials.run(
                500, random -> AGREEMENT.assertAgreeOnAChange(Schema2008.writeJson(Reports2008.any(random)), random));
    }

    @Test
    void jsonSchema_goldenAndRuleSamples_areTaken() throws IOException {
        for (AnnualReport2008 report : GoldenReport2008.byFile().values()) {
            AGREEMENT.assertTaken(Schema2008.writeJson(report));
        }
        for (RuleSample sample : RuleSample.ALL) {
            for (AnnualReport2008 report : sample.reports()) {
                AGREEMENT.assertTaken(Schema2008.writeJson(report));
            }
        }
    }

    @Test
    void jsonSchema_cells_haveTheirLabelsUnitsAndKinds() throws IOException {
        JsonNode cells = schema().at("/properties/statistics/properties");

        for (StatisticsCell cell : StatisticsCell.values()) {
            JsonNode property = cells.get(cell.address());
            assertThat(property.get("title").asText())
                    .isEqualTo(cell.title().zh() + " / " + cell.title().en());
            assertThat(property.get("x-unit").asText()).isEqualTo(cell.unit());
            assertThat(property.get("$ref").asText())
                    .isEqualTo("#/$defs/" + cell.kind().name().toLowerCase(Locale.ROOT));
        }
        assertThat(cells).hasSize(StatisticsCell.values().length);
    }

    @Test
    void jsonSchema_rules_areListedByIdWithTheirFormula() throws IOException {
        JsonNode rules = schema().get("x-rules");
        List<String> ids = new ArrayList<>();
        rules.fieldNames().forEachRemaining(ids::add);

        assertThat(ids).isEqualTo(Rule2008.ALL.rules().stream().map(Rule::id).toList());
        for (Rule rule : Rule2008.ALL.rules()) {
            assertThat(rules.get(rule.id()).get("statement").asText()).isEqualTo(rule.formula());
        }
    }

    @Test
    void jsonSchema_idAndDialect_areAUrnAndTheDraft() throws IOException {
        assertThat(schema().get("$id").asText()).startsWith("urn:gongkai:schema:");
        assertThat(schema().get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schema2008.jsonSchema()).isEqualTo(Schema2008.jsonSchema());
        assertThat(new String(Schema2008.jsonSchema(), StandardCharsets.UTF_8))
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(Schema2008.jsonSchema());
    }
}
