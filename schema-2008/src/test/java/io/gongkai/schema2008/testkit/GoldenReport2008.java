package io.gongkai.schema2008.testkit;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.SignOff;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report whose JSON is kept as a file, so that a change of the canonical form is seen and not just made. */
public final class GoldenReport2008 {
    /** The file, beside this class. */
    public static final String RESOURCE = "report-2008.json";

    private GoldenReport2008() {}

    /** A report with a figure of every kind. */
    public static AnnualReport2008 report() {
        return Reports2008.with(
                Reports2008.sample(),
                Map.of(
                        "disclosure.disclosed", Figure.blank(),
                        "disclosure.byChannel.gazette", Figure.marked("/"),
                        "disclosure.byChannel.website", Figure.unreadable("约\"30\"\\\n"),
                        "disclosure.byChannel.wechat", Figure.missing(),
                        "requests.answered.refused", Figure.notCollected(),
                        "review.other", Figure.joint(),
                        "complaints", Figure.count(-3),
                        "training.trainees", Figure.count(Long.MAX_VALUE),
                        "feesCharged", Amount.withoutUnit(new BigDecimal("0.0000001")),
                        "organisation.funds",
                                Amount.of(new BigDecimal("25.10"), "万元").withText("251000元")));
    }

    /** A report with every part that a document can have. */
    public static AnnualReport2008 whole() {
        return AnnualReport2008.builder()
                .from(Reports2008.sample())
                .body(PublicBody.builder()
                        .name("某市人民政府")
                        .level(AdministrativeLevel.PREFECTURAL)
                        .kind(BodyKind.GOVERNMENT)
                        .creditCode("0000000000000000XX")
                        .build())
                .title("某市人民政府2018年政府信息公开工作年度报告")
                .period(CoveredPeriod.of(ReportYear.of(2018)))
                .indexNumber("000000000/2019-00001")
                .documentNumber("某政办〔2019〕1号")
                .publisher("某市人民政府办公室")
                .publicationDate(StatedDate.of(LocalDate.of(2019, 3, 29)))
                .contact(Contact.builder()
                        .address("某市某路1号")
                        .postcode("000000")
                        .telephone("0000-0000000")
                        .fax("0000-0000001")
                        .email("public@example.gov.cn")
                        .site("www.example.gov.cn")
                        .build())
                .cumulative(new Statistics2008(FigureTable.builder(Statistics2008.FORM, Figure.missing())
                        .put(StatisticsCell.DISCLOSURE_DISCLOSED, 91026)
                        .build()))
                .signOff(SignOff.builder()
                        .unit("某市人民政府办公室")
                        .head("（略）")
                        .reviewer("（略）")
                        .preparer("（略）")
                        .telephone("0000-0000000")
                        .date(StatedDate.unreadable("2019年2月30日"))
                        .build())
                .addFurtherFigure(FurtherFigure.of("人大代表建议和政协提案办理结果", 332, "件"))
                .addSection(Section.builder()
                        .number("一、")
                        .heading("概述")
                        .addParagraph("本年度的工作按照计划进行，历年累计公开信息91026条。")
                        .addSection(Section.builder()
                                .number("(一)")
                                .heading("制度建设")
                                .addParagraphs("修订了两项制度。", "举办了两次培训。")
                                .build())
                        .build())
                .addAttachment(new Attachment("政府信息公开情况统计表", Optional.of("tongjibiao.xls")))
                .addClauses(
                        new ClauseFigure(
                                List.of("disclosure.disclosed"),
                                Counted.CUMULATIVE,
                                Figure.count(91026),
                                new Clause("一、概述", 2, "历年累计公开信息91026条")),
                        new ClauseFigure(
                                List.of("training.courses"),
                                Counted.YEAR,
                                Figure.count(2),
                                new Clause("一、概述 (一)制度建设", 5, "举办了两次培训")))
                .build();
    }

    /** The reports by the name of their file. */
    public static Map<String, AnnualReport2008> byFile() {
        Map<String, AnnualReport2008> reports = new LinkedHashMap<>();
        reports.put(RESOURCE, report());
        reports.put("report-2008-whole.json", whole());
        return reports;
    }

    /**
     * Writes the files anew, when the canonical form is meant to change.
     *
     * @param args the folder of the files
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, AnnualReport2008> report : byFile().entrySet()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(Schema2008.writeJson(report.getValue()));
            file.write('\n');
            Files.write(Path.of(args[0], report.getKey()), file.toByteArray());
        }
    }
}
