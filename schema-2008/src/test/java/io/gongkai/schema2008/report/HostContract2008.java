package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.testkit.HostContract;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.HostReport;
import io.gongkai.schema2008.testkit.Reports2008;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The contract of hosts for the 2008 format. */
interface HostContract2008 extends HostContract<AnnualReport2008> {
    @Override
    default Class<AnnualReport2008> type() {
        return AnnualReport2008.class;
    }

    @Override
    default AnnualReport2008 anyReport(String body, Random random) {
        return AnnualReport2008.builder()
                .from(Reports2008.any(random))
                .body(body)
                .build();
    }

    @Override
    default List<AnnualReport2008> goldenReports() {
        return List.copyOf(GoldenReport2008.byFile().values());
    }

    @Override
    default List<byte[]> goldenJson() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : GoldenReport2008.byFile().keySet()) {
            try (InputStream file = GoldenReport2008.class.getResourceAsStream(name)) {
                files.add(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Override
    default AnnualReport2008 reportWith(String amount) {
        return Reports2008.with(Reports2008.sample(), Map.of("feesCharged", Figure.amount(amount, "万元")));
    }

    @Override
    default byte[] writeJson(AnnualReport2008 report) {
        return Schema2008.writeJson(report);
    }

    @Override
    default AnnualReport2008 readJson(byte[] json) {
        return Schema2008.readJson(json);
    }

    @Override
    default Findings validate(AnnualReport2008 report) {
        return Schema2008.validate(report);
    }

    @Override
    default String smallestJson() {
        return "{\"format\":\"2008\"}";
    }

    @Override
    default HostReport inside(
            Map<String, AnnualReport2008> byName, List<AnnualReport2008> earlier, String id, AnnualReport2008 report) {
        return new HostReport(byName, earlier, id, report);
    }

    @Override
    default List<HostileJson> hostileSamples() {
        return AnnualReport2008JsonTest.hostile();
    }

    @Test
    default void read_statisticsAlone_areTheStatisticsThatWereWritten() throws Exception {
        Statistics2008 statistics = GoldenReport2008.report().getStatistics().orElseThrow();

        assertThat(host().read(host().write(statistics), Statistics2008.class)).isEqualTo(statistics);
    }
}
