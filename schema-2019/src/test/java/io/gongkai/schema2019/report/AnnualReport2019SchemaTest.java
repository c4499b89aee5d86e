package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.SchemaAgreement;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.rule.Rule2019;
import io.gongkai.schema2019.rule.RuleSample;
import io.gongkai.schema2019.testkit.GoldenReports2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReport2019SchemaTest {
    private static final SchemaAgreement AGREEMENT =
            new SchemaAgreement("2019", Schema2019.jsonSchema(), Schema2019::readJson);

    static List<HostileJson> hostile() {
        return AnnualReport2019JsonTest.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void jsonSchema_hostileSample_isRefusedWhereTheReaderRefusesIt(HostileJson sample) {
        AGREEMENT.assertRefused(sample);
    }

    @Test
    void jsonSchema_anyReport_isTaken() {
        Trials.run(100, random -> AGREEMENT.assertTaken(Schema2019.writeJson(Reports2019.any(random))));
    }

    @Test
    void jsonSchema_anyReportChangedSomewhere_isTakenIfTheReaderTakesIt() {
        Trials.run(
                500, random -> AGREEMENT.assertAgreeOnAChange(Schema2019.writeJson(Reports2019.any(random)), random));
    }

    @Test
    void jsonSchema_goldenAndRuleSamples_areTaken() throws IOException {
        for (AnnualReport2019 report : GoldenReports2019.byFile().values()) {
            AGREEMENT.assertTaken(Schema2019.writeJson(report));
        }
        for (RuleSample sample : RuleSample.ALL) {
            for (AnnualReport2019 report : sample.reports()) {
                AGREEMENT.assertTaken(Schema2019.writeJson(report));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonSchema_cells_haveTheirLabelsUnitsAndKinds(Revision revision) throws IOException {
        for (Cell any : Reports2019.cells(Reports2019.sample(revision))) {
            CrossCell cell = (CrossCell) any;
            JsonNode table = schema().at("/properties/" + cell.table());
            JsonNode rows = table.has("oneOf")
                    ? table.at("/oneOf/" + revision.ordinal() + "/properties/rows/properties")
                    : table.at("/properties/rows/properties");
            JsonNode row = rows.get(cell.row().code());
            JsonNode property = row.get("properties").get(cell.column().code());
            assertThat(row.get("title").asText())
                    .isEqualTo(
                            cell.row().title().zh() + " / " + cell.row().title().en());
            assertThat(property.get("title").asText())
                    .isEqualTo(cell.column().title().zh() + " / "
                            + cell.column().title().en());
            assertThat(property.path("x-unit").asText()).isEqualTo(cell.unit());
            assertThat(property.get("$ref").asText())
                    .isEqualTo("#/$defs/" + cell.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void jsonSchema_rules_areListedByIdWithTheirFormula() throws IOException {
        JsonNode rules = schema().get("x-rules");
        List<String> ids = new ArrayList<>();
        rules.fieldNames().forEachRemaining(ids::add);

        assertThat(ids).isEqualTo(Rule2019.ALL.rules().stream().map(Rule::id).toList());
        for (Rule rule : Rule2019.ALL.rules()) {
            assertThat(rules.get(rule.id()).get("statement").asText()).isEqualTo(rule.formula());
        }
    }

    @Test
    void jsonSchema_idAndDialect_areAUrnAndTheDraft() throws IOException {
        assertThat(schema().get("$id").asText()).startsWith("urn:gongkai:schema:");
        assertThat(schema().get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schema2019.jsonSchema()).isEqualTo(Schema2019.jsonSchema());
        assertThat(new String(Schema2019.jsonSchema(), StandardCharsets.UTF_8))
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(Schema2019.jsonSchema());
    }
}
