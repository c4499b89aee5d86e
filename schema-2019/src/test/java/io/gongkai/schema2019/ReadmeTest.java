package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void listing_run_doesWhatTheReadmeSays() {
        // listing
        var statistics = Statistics2008.builder()
                .put(StatisticsCell.REQUESTS_RECEIVED, 3)
                .put(StatisticsCell.REQUESTS_RECEIVED_ONLINE, 4)
                .build();
        var report = AnnualReport2008.builder()
                .year(2018)
                .body("某市人民政府")
                .statistics(statistics)
                .build();
        Findings findings = Schema2008.validate(report);
        findings.broken()
                .forEach(finding -> System.out.println(finding.message().en()));
        Conversion<AnnualReport2019> conversion = Schema2019.convert(report, Revision.R2021);
        System.out.println(
                conversion.report().getRequests().orElseThrow().get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
        // end of listing

        assertThat(findings.broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("2008-S3-010"));
    }

    @Test
    void readme_listing_isTheCompiledOne() throws IOException {
        Path source = Samples.root()
                .resolve("schema-2019/src/test/java")
                .resolve(ReadmeTest.class.getName().replace('.', '/') + ".java");
        List<String> listing = between(Files.readAllLines(source), "// listing", "// end of listing");
        List<String> printed = between(Files.readAllLines(Samples.root().resolve("README.md")), "```java", "```");

        assertThat(printed.stream().filter(line -> !line.startsWith("import ") && !line.isBlank()))
                .containsExactlyElementsOf(
                        listing.stream().map(line -> line.substring(8)).toList());
    }

    private static List<String> between(List<String> lines, String from, String to) {
        Stream<String> after =
                lines.stream().dropWhile(line -> !line.strip().equals(from)).skip(1);
        return after.takeWhile(line -> !line.strip().equals(to)).toList();
    }
}
