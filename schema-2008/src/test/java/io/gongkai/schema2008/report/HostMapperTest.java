package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.HostReport;
import io.gongkai.schema2008.testkit.Reports2008;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A host's mapper with nothing registered is as exact and as strict as the SDK. */
class HostMapperTest {
    private final ObjectMapper mapper = new ObjectMapper();

    private static AnnualReport2008 anyReport(Random random) {
        return AnnualReport2008.builder()
                .year(2014 + random.nextInt(5))
                .body("某市")
                .statistics(new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random)))
                .build();
    }

    @Test
    void write_report_givesTheBytesOfTheSdk() {
        Trials.run(50, random -> {
            AnnualReport2008 report = anyReport(random);

            assertThat(mapper.writeValueAsBytes(report)).isEqualTo(Schema2008.writeJson(report));
            assertThat(mapper.readValue(Schema2008.writeJson(report), AnnualReport2008.class))
                    .isEqualTo(report);
        });
    }

    @Test
    void write_reportsInsideAHostsClass_giveTheBytesOfTheSdkAndAreReadBack() {
        Trials.run(20, random -> {
            HostReport host = new HostReport("x", anyReport(random), List.of(anyReport(random), anyReport(random)));

            String json = mapper.writeValueAsString(host);

            assertThat(json)
                    .isEqualTo("{\"id\":\"x\",\"report\":" + text(host.report()) + ",\"earlier\":["
                            + text(host.earlier().get(0)) + ","
                            + text(host.earlier().get(1)) + "]}");
            assertThat(mapper.readValue(json, HostReport.class)).isEqualTo(host);
        });
    }

    private static String text(AnnualReport2008 report) {
        return new String(Schema2008.writeJson(report), StandardCharsets.UTF_8);
    }

    @Test
    void read_listOfReports_isTheListThatWasWritten() throws IOException {
        List<AnnualReport2008> reports = List.of(Reports2008.sample(), GoldenReport2008.report());

        byte[] json = mapper.writeValueAsBytes(reports);

        assertThat(mapper.readValue(json, new TypeReference<List<AnnualReport2008>>() {}))
                .isEqualTo(reports);
    }

    @Test
    void treeToValue_ofATreeMadeFromTheReport_isTheSameReport() {
        Trials.run(50, random -> {
            AnnualReport2008 report = anyReport(random);

            JsonNode tree = mapper.valueToTree(report);

            assertThat(mapper.treeToValue(tree, AnnualReport2008.class)).isEqualTo(report);
        });
    }

    @Test
    void treeToValue_amountsWithManyDigits_areExact() throws IOException {
        for (String number : List.of(
                "0.000000123456789012345678901234",
                "0.0000001",
                "123456789012345678901234567.891",
                "100000000000000000000000000000",
                "-0.1")) {
            AnnualReport2008 report =
                    Reports2008.with(Reports2008.sample(), Map.of("feesCharged", Figure.amount(number, "万元")));

            JsonNode tree = mapper.valueToTree(report);

            assertThat(mapper.treeToValue(tree, AnnualReport2008.class)).isEqualTo(report);
        }
    }

    @Test
    void write_indented_isReadBackByTheSdk() throws IOException {
        byte[] json = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsBytes(GoldenReport2008.report());

        assertThat(Schema2008.readJson(json)).isEqualTo(GoldenReport2008.report());
    }

    @Test
    void read_wrongFigureInsideAHostsClass_saysWhatAndWhere() {
        String json = "{\"id\":\"x\",\"report\":{\"format\":\"2008\",\"statistics\":{\"disclosure.disclosed\":true}}}";

        assertThatThrownBy(() -> mapper.readValue(json, HostReport.class))
                .isInstanceOfSatisfying(JsonMappingException.class, refusal -> {
                    assertThat(refusal.getOriginalMessage()).isEqualTo("true is not a whole number");
                    assertThat(refusal.getLocation().getLineNr()).isEqualTo(1);
                    assertThat(refusal.getLocation().getColumnNr()).isEqualTo(1 + json.indexOf("true"));
                    assertThat(refusal.getPathReference()).contains("HostReport[\"report\"]");
                });
    }

    @Test
    void read_duplicateKey_isRefusedThoughTheMapperAllowsIt() {
        assertThatThrownBy(() -> mapper.readValue("{\"format\":\"2008\",\"format\":\"2008\"}", AnnualReport2008.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("the key \"format\" is given twice");
    }

    @Test
    void treeToValue_missingCell_isRefusedByName() {
        JsonNode tree = mapper.valueToTree(Map.of("format", "2008", "statistics", Map.of()));

        assertThatThrownBy(() -> mapper.treeToValue(tree, AnnualReport2008.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("\"disclosure.disclosed\" is missing");
    }

    @Test
    void read_statisticsAlone_areTheStatisticsThatWereWritten() throws IOException {
        Statistics2008 statistics = GoldenReport2008.report().getStatistics().orElseThrow();

        assertThat(mapper.readValue(mapper.writeValueAsBytes(statistics), Statistics2008.class))
                .isEqualTo(statistics);
    }
}
