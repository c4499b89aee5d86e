package io.gongkai.schema2008.rule;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.testkit.Given;
import io.gongkai.core.testkit.ReportSample;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What shows at work the rules that look at more than the statistics of one report. */
public final class ReportSamples {
    private static final AnnualReport2008 SAMPLE = Reports2008.sample();
    private static final AnnualReport2008 WHOLE = Reports2008.sumOf(List.of(SAMPLE, SAMPLE));
    private static final AnnualReport2008 DATED = AnnualReport2008.builder()
            .from(SAMPLE)
            .title("某市人民政府2018年政府信息公开工作年度报告")
            .period(CoveredPeriod.of(ReportYear.of(2018)))
            .publicationDate(StatedDate.of(LocalDate.of(2019, 3, 31)))
            .build();

    /** All samples. */
    public static final List<ReportSample<AnnualReport2008>> ALL = List.of(
            new ReportSample<>(
                    Rule2008.A_010,
                    "",
                    Given.parts(WHOLE, parts(SAMPLE)),
                    Given.parts(Reports2008.with(WHOLE, Map.of("complaints", Figure.count(7))), parts(SAMPLE)),
                    List.of("2008-A-010: complaints = part 甲区:complaints + part 乙区:complaints"),
                    List.of("7", "6", "1"),
                    Optional.of(Given.parts(
                            WHOLE, parts(Reports2008.with(SAMPLE, Map.of("complaints", Figure.missing()))))),
                    List.of("2008-A-010: complaints without [part 乙区:complaints]")),
            decided(
                    Rule2008.N_030,
                    AnnualReport2008.builder()
                            .from(DATED)
                            .title("某市人民政府二○一七年政府信息公开工作年度报告")
                            .build(),
                    "title []",
                    "某市人民政府二○一七年政府信息公开工作年度报告",
                    "2018-01-01/2018-12-31"),
            decided(
                    Rule2008.D_010,
                    AnnualReport2008.builder()
                            .from(DATED)
                            .publicationDate(StatedDate.of(LocalDate.of(2019, 4, 1)))
                            .build(),
                    "publicationDate []",
                    "2019-04-01"));

    private ReportSamples() {}

    private static ReportSample<AnnualReport2008> decided(
            Rule2008 rule, AnnualReport2008 breaking, String broken, String... said) {
        return new ReportSample<>(
                rule,
                "",
                Given.of(DATED),
                Given.of(breaking),
                List.of(rule.id() + ": " + broken),
                List.of(said),
                Optional.empty(),
                List.of());
    }

    private static Map<String, Optional<AnnualReport2008>> parts(AnnualReport2008 second) {
        Map<String, Optional<AnnualReport2008>> parts = new LinkedHashMap<>();
        parts.put("甲区", Optional.of(named("甲区", SAMPLE)));
        parts.put("乙区", Optional.of(named("乙区", second)));
        return parts;
    }

    private static AnnualReport2008 named(String name, AnnualReport2008 report) {
        return AnnualReport2008.builder().from(report).body(name).build();
    }
}
