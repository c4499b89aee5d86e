package io.gongkai.schema2008.rule;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.testkit.Given;
import io.gongkai.core.testkit.ReportSample;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
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
            stating(
                    Rule2008.N_010,
                    received(20),
                    received(21),
                    "requests.received = 0",
                    List.of("20", "21", "收到申请21件", "一、概述"),
                    Optional.of(Given.stating(
                            Reports2008.with(DATED, Map.of("complaints", Figure.blank())),
                            StatedProse.figures(StatedProse.figure(
                                    Figure.count(3), StatedProse.clause(2, "投诉3件"), StatisticsCell.COMPLAINTS)))),
                    "2008-N-010: complaints without [complaints]"),
            stating(
                    Rule2008.N_050,
                    StatedProse.share("81.8", "410", "501"),
                    StatedProse.share("81.7", "410", "501"),
                    "0 = 0",
                    List.of("占81.7%", "其中410件", "共501件", "81.8%")),
            stating(
                    Rule2008.N_060,
                    StatedProse.parts("147", "60", "40", "47"),
                    StatedProse.parts("147", "60", "40", "28"),
                    "0 = 0",
                    List.of("共147件", "分别为60、40、28件", "128", "19")),
            stating(Rule2008.N_070, answered(30, 30), answered(30, 31), "0 = 0", List.of("回应30次", "回应31次")),
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

    private static ReportSample<AnnualReport2008> stating(
            Rule2008 rule, ProseFigures holding, ProseFigures breaking, String broken, List<String> said) {
        return stating(rule, holding, breaking, broken, said, Optional.empty());
    }

    private static ReportSample<AnnualReport2008> stating(
            Rule2008 rule,
            ProseFigures holding,
            ProseFigures breaking,
            String broken,
            List<String> said,
            Optional<Given<AnnualReport2008>> open,
            String... undecided) {
        return new ReportSample<>(
                rule,
                "",
                Given.stating(DATED, holding),
                Given.stating(DATED, breaking),
                List.of(rule.id() + ": " + broken),
                said,
                open,
                List.of(undecided));
    }

    private static ProseFigures received(long figure) {
        return StatedProse.figures(StatedProse.figure(
                Figure.count(figure), StatedProse.clause(2, "收到申请" + figure + "件"), StatisticsCell.REQUESTS_RECEIVED));
    }

    /** Of all years: the cell, which counts one, has another figure. */
    private static ProseFigures answered(long first, long second) {
        return StatedProse.figures(answered(first), answered(second));
    }

    private static StatedFigure answered(long figure) {
        return StatedProse.figure(
                Counted.CUMULATIVE,
                Figure.count(figure),
                StatedProse.clause(2, "回应" + figure + "次"),
                StatisticsCell.RESPONSE_BY_CHANNEL_INTERPRETATIONS);
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
