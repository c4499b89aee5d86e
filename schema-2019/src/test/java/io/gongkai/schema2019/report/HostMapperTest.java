package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.GoldenReports2019;
import io.gongkai.schema2019.testkit.HostReport;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A host's mapper with nothing registered is as exact and as strict as the SDK. */
class HostMapperTest {
    private final ObjectMapper mapper = new ObjectMapper();

    private static AnnualReport2019 anyReport(Random random) {
        List<AnnualReport2019> golden = List.copyOf(GoldenReports2019.byFile().values());
        return random.nextInt(3) == 0
                ? golden.get(random.nextInt(golden.size()))
                : Reports2019.consistent(
                        Revision.values()[random.nextInt(2)], Revision.values()[random.nextInt(2)], random);
    }

    private static String text(AnnualReport2019 report) {
        return new String(Schema2019.writeJson(report), StandardCharsets.UTF_8);
    }

    @Test
    void write_report_givesTheBytesOfTheSdk() {
        Trials.run(30, random -> {
            AnnualReport2019 report = anyReport(random);

            assertThat(mapper.writeValueAsBytes(report)).isEqualTo(Schema2019.writeJson(report));
            assertThat(mapper.readValue(Schema2019.writeJson(report), AnnualReport2019.class))
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

    @Test
    void read_listOfReports_isTheListThatWasWritten() throws IOException {
        List<AnnualReport2019> reports = List.copyOf(GoldenReports2019.byFile().values());

        byte[] json = mapper.writeValueAsBytes(reports);

        assertThat(mapper.readValue(json, new TypeReference<List<AnnualReport2019>>() {}))
                .isEqualTo(reports);
    }

    @Test
    void treeToValue_ofATreeMadeFromTheReport_isTheSameReport() {
        Trials.run(30, random -> {
            AnnualReport2019 report = anyReport(random);

            JsonNode tree = mapper.valueToTree(report);

            assertThat(mapper.treeToValue(tree, AnnualReport2019.class)).isEqualTo(report);
        });
    }

    @Test
    void treeToValue_amountsWithManyDigits_areExact() throws IOException {
        for (String number : List.of(
                "0.000000123456789012345678901234",
                "0.0000001",
                "123456789012345678901234567.891",
                "100000000000000000000000000000")) {
            AnnualReport2019 report = Reports2019.with(
                    Reports2019.sample(Revision.R2021), Map.of("disclosure/fees/amount", Figure.amount(number, "万元")));

            JsonNode tree = mapper.valueToTree(report);

            assertThat(mapper.treeToValue(tree, AnnualReport2019.class)).isEqualTo(report);
        }
    }

    @Test
    void read_tablesAlone_areTheTablesThatWereWritten() throws IOException {
        for (AnnualReport2019 report : GoldenReports2019.byFile().values()) {
            DisclosureTable disclosure = report.getDisclosure().orElseThrow();
            RequestTable requests = report.getRequests().orElseThrow();

            assertThat(mapper.readValue(mapper.writeValueAsBytes(disclosure), DisclosureTable.class))
                    .isEqualTo(disclosure);
            assertThat(mapper.readValue(mapper.writeValueAsBytes(requests), RequestTable.class))
                    .isEqualTo(requests);
        }
        DisputeTable disputes = Reports2019.sample(Revision.R2019).getDisputes().orElseThrow();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(disputes), DisputeTable.class))
                .isEqualTo(disputes);
    }

    @Test
    void write_indented_isReadBackByTheSdk() throws IOException {
        AnnualReport2019 report = Reports2019.sample(Revision.R2019);
        byte[] json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(report);

        assertThat(Schema2019.readJson(json)).isEqualTo(report);
    }

    @Test
    void read_wrongFigureInsideAHostsClass_saysWhatAndWhere() {
        String json =
                "{\"id\":\"x\",\"report\":{\"format\":\"2019\",\"disputes\":{\"rows\":{\"review\":{\"upheld\":1.5}}}}}";

        assertThatThrownBy(() -> mapper.readValue(json, HostReport.class))
                .isInstanceOfSatisfying(JsonMappingException.class, refusal -> {
                    assertThat(refusal.getOriginalMessage()).isEqualTo("1.5 is not a whole number");
                    assertThat(refusal.getLocation().getLineNr()).isEqualTo(1);
                    assertThat(refusal.getLocation().getColumnNr()).isEqualTo(1 + json.indexOf("1.5"));
                    assertThat(refusal.getPathReference()).contains("HostReport[\"report\"]");
                });
    }

    @Test
    void read_wrongReportInAList_saysWhichOne() {
        String json = "[{\"format\":\"2019\"},{\"format\":\"2008\"}]";

        assertThatThrownBy(() -> mapper.readValue(json, new TypeReference<List<AnnualReport2019>>() {}))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("\"2008\" is not \"2019\"")
                .hasMessageContaining("[1]");
    }

    @Test
    void treeToValue_unknownKey_isRefusedByName() {
        JsonNode tree = mapper.valueToTree(Map.of("format", "2019", "subtitle", "x"));

        assertThatThrownBy(() -> mapper.treeToValue(tree, AnnualReport2019.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("unknown key \"subtitle\"");
    }
}
