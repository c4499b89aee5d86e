package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.revision.Revision;
import org.junit.jupiter.api.Test;

/** The listing of the README; {@code GuidePageTest} says whether the README prints it. */
class ReadmeTest {
    @Test
    void listing_run_doesWhatTheReadmeSays() {
        // listing: readme
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
}
