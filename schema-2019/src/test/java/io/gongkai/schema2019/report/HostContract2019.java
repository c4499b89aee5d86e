package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.testkit.HostContract;
import io.gongkai.core.testkit.HostileJson;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The contract of hosts for the 2019 format. */
interface HostContract2019 extends HostContract<AnnualReport2019> {
    @Override
    default Class<AnnualReport2019> type() {
        return AnnualReport2019.class;
    }

    @Override
    default AnnualReport2019 anyReport(String body, Random random) {
        return AnnualReport2019.builder()
                .from(Reports2019.any(random))
                .body(body)
                .build();
    }

    @Override
    default List<AnnualReport2019> goldenReports() {
        return List.copyOf(GoldenReports2019.byFile().values());
    }

    @Override
    default List<byte[]> goldenJson() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : GoldenReports2019.byFile().keySet()) {
            try (InputStream file = GoldenReports2019.class.getResourceAsStream(name)) {
                files.add(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Override
    default AnnualReport2019 reportWith(String amount) {
        return Reports2019.with(
                Reports2019.sample(Revision.R2021), Map.of("disclosure/fees/amount", Figure.amount(amount, "万元")));
    }

    @Override
    default byte[] writeJson(AnnualReport2019 report) {
        return Schema2019.writeJson(report);
    }

    @Override
    default AnnualReport2019 readJson(byte[] json) {
        return Schema2019.readJson(json);
    }

    @Override
    default Findings validate(AnnualReport2019 report) {
        return Schema2019.validate(report);
    }

    @Override
    default String smallestJson() {
        return "{\"format\":\"2019\"}";
    }

    @Override
    default HostReport inside(
            Map<String, AnnualReport2019> byName, List<AnnualReport2019> earlier, String id, AnnualReport2019 report) {
        return new HostReport(byName, earlier, id, report);
    }

    @Override
    default List<HostileJson> hostileSamples() {
        return AnnualReport2019JsonTest.hostile();
    }

    @Test
    default void read_tablesAlone_areTheTablesThatWereWritten() throws Exception {
        for (AnnualReport2019 report : goldenReports()) {
            DisclosureTable disclosure = report.getDisclosure().orElseThrow();
            RequestTable requests = report.getRequests().orElseThrow();

            assertThat(host().read(host().write(disclosure), DisclosureTable.class))
                    .isEqualTo(disclosure);
            assertThat(host().read(host().write(requests), RequestTable.class)).isEqualTo(requests);
        }
        DisputeTable disputes = Reports2019.sample(Revision.R2019).getDisputes().orElseThrow();
        assertThat(host().read(host().write(disputes), DisputeTable.class)).isEqualTo(disputes);
    }

    /** Such rows are held back until their revision is known, and are as exact then. */
    @Test
    default void read_rowsBeforeTheirRevision_giveTheSameReport() {
        Trials.run(30, random -> {
            AnnualReport2019 report = anyReport("某市", random);
            ObjectNode json = new ObjectMapper().valueToTree(report);
            for (String table : List.of("disclosure", "requests")) {
                // Put back, it comes last.
                if (json.get(table) instanceof ObjectNode object) {
                    object.set("revision", object.remove("revision"));
                }
            }

            assertThat(host().read(json.toString(), type())).isEqualTo(report);
            assertThat(host().readTree(json.toString(), type())).isEqualTo(report);
        });
    }
}
