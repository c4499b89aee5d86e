package io.gongkai.schema2019.rule;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.testkit.Given;
import io.gongkai.core.testkit.ReportSample;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What shows at work the rules that state no relation within a table, or one under a condition. */
public final class ReportSamples {
    private static final AnnualReport2019 R2019 = Reports2019.sample(Revision.R2019);
    private static final AnnualReport2019 R2021 = Reports2019.sample(Revision.R2021);
    private static final int YEAR = R2021.getYear().orElseThrow().value();

    /** All samples. */
    public static final List<ReportSample<AnnualReport2019>> ALL = all();

    private ReportSamples() {}

    private static AnnualReport2019 with(AnnualReport2019 report, String address, Figure figure) {
        return Reports2019.with(report, Map.of(address, figure));
    }

    private static AnnualReport2019 changed(AnnualReport2019 report, Consumer<AnnualReport2019.Builder> change) {
        AnnualReport2019.Builder builder = AnnualReport2019.builder().from(report);
        change.accept(builder);
        return builder.build();
    }

    private static ReportSample<AnnualReport2019> sample(
            Rule2019 rule,
            Given<AnnualReport2019> holding,
            Given<AnnualReport2019> breaking,
            String broken,
            String said,
            Given<AnnualReport2019> open,
            String... undecided) {
        return new ReportSample<>(
                rule,
                "",
                holding,
                breaking,
                List.of(rule.id() + ": " + broken),
                List.of(said),
                Optional.of(open),
                List.of(undecided));
    }

    /** Of a rule about which nothing absent leaves doubt. */
    private static ReportSample<AnnualReport2019> decided(
            Rule2019 rule, AnnualReport2019 holding, AnnualReport2019 breaking, String broken, String... said) {
        return new ReportSample<>(
                rule,
                said[0],
                Given.of(holding),
                Given.of(breaking),
                List.of(rule.id() + ": " + broken),
                List.of(said),
                Optional.empty(),
                List.of());
    }

    private static List<ReportSample<AnnualReport2019>> all() {
        List<ReportSample<AnnualReport2019>> samples = new ArrayList<>();
        tables(samples);
        years(samples);
        parts(samples);
        document(samples);
        prose(samples);
        return List.copyOf(samples);
    }

    private static void tables(List<ReportSample<AnnualReport2019>> samples) {
        String amount = "disclosure/procurement/amount";
        samples.add(sample(
                Rule2019.T2_020,
                Given.of(with(R2019, amount, Amount.withoutUnit(BigDecimal.ZERO))),
                Given.of(with(R2019, amount, Amount.withoutUnit(BigDecimal.valueOf(18160)))),
                amount + " [" + amount + "]",
                "18160",
                Given.of(with(R2019, amount, Figure.unreadable("约30万"))),
                "2019-T2-020: " + amount + " without [" + amount + "]"));
        String documents = "disclosure/normativeDocuments/";
        AnnualReport2019 noneRepealed = Reports2019.with(
                R2021,
                Map.of(
                        documents + "issued", Figure.count(5),
                        documents + "repealed", Figure.count(0),
                        documents + "inForce", Figure.count(5)));
        samples.add(sample(
                Rule2019.T2_030,
                Given.of(noneRepealed),
                Given.of(with(noneRepealed, documents + "inForce", Figure.count(4))),
                documents + "inForce >= " + documents + "issued",
                "4",
                Given.of(Reports2019.with(
                        noneRepealed,
                        Map.of(documents + "inForce", Figure.count(4), documents + "repealed", Figure.missing()))),
                "2019-T2-030: " + documents + "inForce without [" + documents + "repealed]"));
        for (AnnualReport2019 report : List.of(R2019, R2021)) {
            Map<String, Figure> none = new LinkedHashMap<>();
            Reports2019.figures(report).keySet().stream()
                    .filter(address -> address.startsWith("disclosure/regulations/"))
                    .forEach(address -> none.put(address, Figure.count(0)));
            AnnualReport2019 county = changed(
                    Reports2019.with(report, none),
                    it -> it.body(PublicBody.builder()
                            .name("某县人民政府")
                            .level(AdministrativeLevel.COUNTY)
                            .build()));
            String last = List.copyOf(none.keySet()).get(2);
            samples.add(sample(
                    Rule2019.T2_040,
                    Given.of(county),
                    Given.of(with(county, last, Figure.count(7))),
                    last + " = 0",
                    "7",
                    Given.of(with(county, last, Figure.missing())),
                    "2019-T2-040: " + last + " without [" + last + "]"));
        }
        String change = "disclosure/fees/change";
        samples.add(decided(
                Rule2019.Q_020, R2019, with(R2019, change, Figure.blank()), "disclosure [" + change + "]", "0"));
    }

    private static void years(List<ReportSample<AnnualReport2019>> samples) {
        AnnualReport2019 r2019 = undated(Reports2019.withoutLosses(R2019), 2019);
        AnnualReport2019 r2021 = undated(R2021, 2021);
        Given<AnnualReport2019> early = Given.years(r2019, Reports2019.after(r2019, r2019));
        Given<AnnualReport2019> late = Given.years(r2021, Reports2019.after(r2021, r2021));
        String over = "requests/carriedOver/total";
        String forward = "previous:requests/carriedForward/total";
        long carried = number(late.report(), over);
        samples.add(new ReportSample<>(
                Rule2019.Y_010,
                "",
                late,
                Given.years(Reports2019.shifted(r2021, Map.of("requests/carriedForward/total", 9)), late.report()),
                List.of("2019-Y-010: " + forward + " = " + over),
                List.of(String.valueOf(carried), String.valueOf(carried + 9)),
                Optional.of(Given.years(with(r2021, "requests/carriedForward/total", Figure.missing()), late.report())),
                List.of(
                        "2019-Y-010: " + forward + " without [" + forward + "]",
                        "2019-Y-040: requests without [" + forward + "]")));
        String inForce = "disclosure/regulations/inForce";
        String terms = " = previous:" + inForce + " + disclosure/regulations/issued + disclosure/regulations/repealed";
        samples.add(sample(
                Rule2019.Y_020,
                late,
                Given.years(Reports2019.shifted(r2021, Map.of(inForce, 1)), late.report()),
                inForce + terms,
                "-1",
                Given.years(with(r2021, inForce, Figure.missing()), late.report()),
                "2019-Y-020: " + inForce + " without [previous:" + inForce + "]",
                "2019-Y-040: disclosure without [previous:" + inForce + "]"));
        String items = "disclosure/fees/itemsLastYear";
        samples.add(sample(
                Rule2019.Y_030,
                early,
                Given.years(Reports2019.shifted(r2019, Map.of("disclosure/fees/change", -1)), early.report()),
                "previous:" + items + " + previous:disclosure/fees/change = " + items,
                "-1",
                Given.years(with(r2019, "disclosure/fees/change", Figure.missing()), early.report()),
                "2019-Y-030: previous:" + items + " without [previous:disclosure/fees/change]"));
        String penalties = "disclosure/penalties/decisions";
        AnnualReport2019 many = with(r2021, penalties, Figure.count(100));
        samples.add(sample(
                Rule2019.Y_040,
                Given.years(many, with(late.report(), penalties, Figure.count(500))),
                Given.years(many, with(late.report(), penalties, Figure.count(501))),
                penalties + " [" + penalties + ", previous:" + penalties + "]",
                "501",
                Given.years(many, with(late.report(), penalties, Figure.missing())),
                "2019-Y-040: disclosure without [" + penalties + "]"));
    }

    /** A year after which another with like figures follows, without anything that tells the year but the report year. */
    private static AnnualReport2019 undated(AnnualReport2019 report, int year) {
        AnnualReport2019 first = changed(
                report,
                it -> it.year(year - 1)
                        .title(Optional.empty())
                        .period(Optional.<CoveredPeriod>empty())
                        .publicationDate(Optional.<StatedDate>empty()));
        // Carried over is now what is carried forward, so the next year can be the same.
        return Reports2019.after(first, first);
    }

    private static long number(AnnualReport2019 report, String address) {
        Figure figure = Reports2019.figures(report).get(address);
        if (figure == null) {
            throw new IllegalArgumentException(address);
        }
        return figure.value().orElseThrow().longValueExact();
    }

    private static void parts(List<ReportSample<AnnualReport2019>> samples) {
        AnnualReport2019 whole = Reports2019.sumOf(List.of(R2021, R2021));
        Map<String, Optional<AnnualReport2019>> parts = new LinkedHashMap<>();
        for (String name : List.of("甲局", "乙局")) {
            parts.put(
                    name,
                    Optional.of(changed(
                            R2021, it -> it.body(PublicBody.builder().name(name).build()))));
        }
        Map<String, Optional<AnnualReport2019>> withBlank = new LinkedHashMap<>(parts);
        String training = "disclosure/compulsion/decisions";
        withBlank.compute(
                "乙局",
                (name, part) -> part == null ? Optional.empty() : part.map(it -> with(it, training, Figure.missing())));
        String ofParts = training + " = part 甲局:" + training + " + part 乙局:" + training;
        samples.add(sample(
                Rule2019.A_010,
                Given.parts(whole, parts),
                Given.parts(Reports2019.shifted(whole, Map.of(training, 3)), parts),
                ofParts,
                String.valueOf(number(whole, training) + 3),
                Given.parts(whole, withBlank),
                "2019-A-010: " + training + " without [part 乙局:" + training + "]"));
    }

    private static void document(List<ReportSample<AnnualReport2019>> samples) {
        for (String nothing : List.of("无。", "　", "暂无", "/")) {
            samples.add(decided(
                    Rule2019.N_020,
                    R2021,
                    sections(ReportPart2019.PROBLEMS, section(ReportPart2019.PROBLEMS, nothing)),
                    "sections []",
                    "五、存在的主要问题及改进情况"));
        }
        samples.add(decided(
                Rule2019.N_030,
                R2021,
                changed(R2021, it -> it.title("某县人民政府二〇一八年政府信息公开工作年度报告")),
                "title []",
                "某县人民政府二〇一八年政府信息公开工作年度报告",
                String.valueOf(YEAR)));
        samples.add(decided(
                Rule2019.N_030,
                changed(R2021, it -> it.title("某县人民政府政府信息公开工作年度报告")),
                changed(R2021, it -> it.period(CoveredPeriod.of(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 11, 30)))),
                "period []",
                YEAR + "-01-01/" + YEAR + "-11-30"));
        samples.add(decided(
                Rule2019.D_010,
                R2021,
                changed(R2021, it -> it.publicationDate(StatedDate.of(LocalDate.of(YEAR + 1, 4, 1)))),
                "publicationDate []",
                YEAR + 1 + "-04-01"));
        AnnualReport2019 department = changed(
                R2021,
                it -> it.body(PublicBody.builder()
                                .name("某局")
                                .kind(BodyKind.DEPARTMENT)
                                .build())
                        .publicationDate(StatedDate.of(LocalDate.of(YEAR + 1, 1, 31))));
        samples.add(decided(
                Rule2019.D_010,
                department,
                changed(department, it -> it.publicationDate(StatedDate.of(LocalDate.of(YEAR + 1, 2, 1)))),
                "publicationDate []",
                YEAR + 1 + "-02-01"));
        samples.add(decided(Rule2019.N_040, R2021, sections(ReportPart2019.OTHER), "sections []", "六、其他需要报告的事项"));
        samples.add(decided(
                Rule2019.N_040,
                R2021,
                sections(
                        ReportPart2019.DISPUTES,
                        Section.builder()
                                .number("五、")
                                .heading(ReportPart2019.DISPUTES.label().zh())
                                .addParagraphs("见表。")
                                .build()),
                "sections []",
                "五、政府信息公开行政复议、行政诉讼情况"));
    }

    private static void prose(List<ReportSample<AnnualReport2019>> samples) {
        String received = "requests/newlyReceived/total";
        long number = number(R2021, received);
        samples.add(sample(
                Rule2019.N_010,
                Given.stating(R2021, StatedProse.figures(received(number))),
                Given.stating(R2021, StatedProse.figures(received(number + 1))),
                received + " = 0",
                "收到申请" + (number + 1) + "件",
                Given.stating(
                        with(R2019, "disclosure/fees/change", Figure.missing()),
                        StatedProse.figures(StatedProse.figure(
                                Figure.count(1), StatedProse.clause(2, "收费项目增加1项"), DisclosureCellR2019.FEES_CHANGE))),
                "2019-N-010: disclosure/fees/change without [disclosure/fees/change]"));
        samples.add(stating(
                Rule2019.N_050,
                StatedProse.share("33.33", "2", "6"),
                StatedProse.share("33.35", "2", "6"),
                "占33.35%",
                "其中2件",
                "共6件",
                "33.33%"));
        samples.add(stating(
                Rule2019.N_060,
                StatedProse.parts("147", "60", "40", "47"),
                StatedProse.parts("147", "60", "40", "28"),
                "共147件",
                "分别为60、40、28件",
                "128",
                "19"));
        samples.add(stating(
                Rule2019.N_070,
                StatedProse.figures(all(30), all(30)),
                StatedProse.figures(all(30), all(31)),
                "累计收到申请30件",
                "累计收到申请31件"));
    }

    /** Of all years: the cell, which counts one, has another figure. */
    private static StatedFigure all(long figure) {
        return StatedProse.figure(
                Counted.CUMULATIVE,
                Figure.count(figure),
                StatedProse.clause(2, "累计收到申请" + figure + "件"),
                RequestTable.form(Revision.R2021).cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
    }

    private static StatedFigure received(long figure) {
        return StatedProse.figure(
                Figure.count(figure),
                StatedProse.clause(2, "收到申请" + figure + "件"),
                RequestTable.form(Revision.R2021).cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL));
    }

    private static ReportSample<AnnualReport2019> stating(
            Rule2019 rule, ProseFigures holding, ProseFigures breaking, String... said) {
        return new ReportSample<>(
                rule,
                "",
                Given.stating(R2021, holding),
                Given.stating(R2021, breaking),
                List.of(rule.id() + ": 0 = 0"),
                List.of(said),
                Optional.empty(),
                List.of());
    }

    /** The sample report with other sections in place of one. */
    private static AnnualReport2019 sections(ReportPart2019 part, Section... instead) {
        List<Section> sections = new ArrayList<>(R2021.getSections());
        sections.remove(part.ordinal());
        sections.addAll(part.ordinal(), List.of(instead));
        return changed(R2021, it -> it.sections(sections));
    }

    private static Section section(ReportPart2019 part, String text) {
        return Section.of(part, text);
    }
}
