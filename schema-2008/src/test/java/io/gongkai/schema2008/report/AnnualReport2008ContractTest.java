package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.ReportJsonContract;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.rule.ReportSamples;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2008.rule.RuleSample;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnualReport2008ContractTest implements ReportJsonContract<AnnualReport2008> {
    @Override
    public String format() {
        return Schema2008.FORMAT;
    }

    @Override
    public byte[] jsonSchema() {
        return Schema2008.jsonSchema();
    }

    @Override
    public byte[] write(AnnualReport2008 report) {
        return Schema2008.writeJson(report);
    }

    @Override
    public AnnualReport2008 read(byte[] json) {
        return Schema2008.readJson(json);
    }

    @Override
    public TolerantReading<AnnualReport2008> readTolerantly(byte[] json) {
        return Schema2008.readJsonTolerantly(json);
    }

    @Override
    public AnnualReport2008 any(Random random) {
        return Reports2008.any(random);
    }

    @Override
    public Stream<AnnualReport2008> samples() {
        return Stream.concat(
                GoldenReport2008.byFile().values().stream(),
                Stream.concat(
                        RuleSample.ALL.stream().flatMap(sample -> sample.reports().stream()),
                        ReportSamples.ALL.stream().flatMap(sample -> sample.reports().stream())));
    }

    @Override
    public List<HostileJson> hostile() {
        return AnnualReport2008JsonTest.hostile();
    }

    @Override
    public RuleSet rules() {
        return Rule2008.ALL;
    }

    @Test
    void jsonSchema_cells_haveTheirLabelsUnitsAndKinds() throws IOException {
        JsonNode cells = schemaTree().at("/properties/statistics/properties");

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

    private static JsonNode schemaTree() throws IOException {
        return new ObjectMapper().readTree(Schema2008.jsonSchema());
    }
}
