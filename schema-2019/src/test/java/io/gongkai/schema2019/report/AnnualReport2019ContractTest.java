package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.ReportJsonContract;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.rule.ReportSamples;
import io.gongkai.schema2019.rule.Rule2019;
import io.gongkai.schema2019.rule.RuleSample;
import io.gongkai.schema2019.testkit.GoldenReports2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReport2019ContractTest implements ReportJsonContract<AnnualReport2019> {
    @Override
    public String format() {
        return Schema2019.FORMAT;
    }

    @Override
    public byte[] jsonSchema() {
        return Schema2019.jsonSchema();
    }

    @Override
    public byte[] write(AnnualReport2019 report) {
        return Schema2019.writeJson(report);
    }

    @Override
    public AnnualReport2019 read(byte[] json) {
        return Schema2019.readJson(json);
    }

    @Override
    public TolerantReading<AnnualReport2019> readTolerantly(byte[] json) {
        return Schema2019.readJsonTolerantly(json);
    }

    @Override
    public AnnualReport2019 any(Random random) {
        return Reports2019.any(random);
    }

    @Override
    public Stream<AnnualReport2019> samples() {
        return Stream.concat(
                GoldenReports2019.byFile().values().stream(),
                Stream.concat(
                        RuleSample.ALL.stream().flatMap(sample -> sample.reports().stream()),
                        ReportSamples.ALL.stream().flatMap(sample -> sample.reports().stream())));
    }

    @Override
    public List<HostileJson> hostile() {
        return AnnualReport2019JsonTest.hostile();
    }

    @Override
    public RuleSet rules() {
        return Rule2019.ALL;
    }

    @ParameterizedTest
    @EnumSource
    void jsonSchema_cells_haveTheirLabelsUnitsAndKinds(Revision revision) throws IOException {
        for (Cell any : Reports2019.cells(Reports2019.sample(revision))) {
            CrossCell cell = (CrossCell) any;
            JsonNode table = schemaTree().at("/properties/" + cell.table());
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

    private static JsonNode schemaTree() throws IOException {
        return new ObjectMapper().readTree(Schema2019.jsonSchema());
    }
}
