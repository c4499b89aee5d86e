package io.gongkai.schema2019.guide;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.report.ReportPart2008;
import io.gongkai.schema2008.statistics.SignOff;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BuildingGuideTest {
    @Test
    void reportOf2008_built_holdsWhatTheGuideSays() throws Throwable {
        GuidePage.assertPrints("building-2008", () -> {
            // listing: building-2008
            Statistics2008 statistics = Statistics2008.builder()
                    .put(StatisticsCell.REQUESTS_RECEIVED, 3)
                    .put(StatisticsCell.REQUESTS_RECEIVED_ONLINE, 3)
                    .put(StatisticsCell.COMPLAINTS, Figure.marked("/"))
                    .put(StatisticsCell.ORGANISATION_FUNDS, "34.7")
                    .build();
            AnnualReport2008 report = AnnualReport2008.builder()
                    .year(2018)
                    .body("某市人民政府")
                    .statistics(statistics)
                    .build();
            System.out.println(statistics.get(StatisticsCell.REQUESTS_RECEIVED));
            System.out.println(statistics.get(StatisticsCell.ORGANISATION_FUNDS));
            System.out.println(statistics.get(StatisticsCell.COMPLAINTS));
            System.out.println(statistics.get(StatisticsCell.REQUESTS_RECEIVED_FAX));
            System.out.println(
                    report.getYear().isPresent() + " " + report.getTitle().isPresent());
            // end of listing
        });
    }

    @Test
    void reportOf2019_built_holdsWhatTheGuideSays() throws Throwable {
        GuidePage.assertPrints("building-2019", () -> {
            // listing: building-2019
            RequestTable requests = RequestTable.builder(Revision.R2021)
                    .put(RequestRow.NEWLY_RECEIVED, Applicant.NATURAL_PERSON, 8)
                    .put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 8)
                    .put(RequestRow.RESULTS_GRANTED, Applicant.NATURAL_PERSON, 8)
                    .put(RequestRow.RESULTS_GRANTED, Applicant.TOTAL, 8)
                    .build();
            DisputeTable disputes = DisputeTable.builder()
                    .put(DisputeRoute.REVIEW, DisputeOutcome.UPHELD, 1)
                    .put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, 1)
                    .build();
            DisclosureTableR2021 disclosure = new DisclosureTableR2021(FigureTable.builder(DisclosureTableR2021.FORM)
                    .put(DisclosureCellR2021.NORMATIVE_DOCUMENTS_ISSUED, 2)
                    .put(DisclosureCellR2021.FEES_AMOUNT, "0.5")
                    .build());
            AnnualReport2019 report = AnnualReport2019.builder()
                    .year(2022)
                    .body("某市人民政府")
                    .disclosure(disclosure)
                    .requests(requests)
                    .disputes(disputes)
                    .build();
            System.out.println(report.getRequests().orElseThrow().revision());
            System.out.println(requests.get(RequestRow.CARRIED_OVER, Applicant.TOTAL));
            System.out.println(disclosure.get(DisclosureCellR2021.FEES_AMOUNT));
            // end of listing
        });
    }

    @Test
    void document_built_holdsWhatTheGuideSays() throws Throwable {
        GuidePage.assertPrints("building-document", () -> {
            // listing: building-document
            AnnualReport2008 report = AnnualReport2008.builder()
                    .year(2018)
                    .body(PublicBody.builder()
                            .name("某市人民政府")
                            .level(AdministrativeLevel.PREFECTURAL)
                            .kind(BodyKind.GOVERNMENT)
                            .build())
                    .title("某市人民政府2018年政府信息公开工作年度报告")
                    .period(CoveredPeriod.of(ReportYear.of(2018)))
                    .documentNumber("某政办〔2019〕1号")
                    .publisher("某市人民政府办公室")
                    .publicationDate(StatedDate.of(LocalDate.of(2019, 3, 29)))
                    .contact(Contact.builder()
                            .postcode("000000")
                            .site("www.example.gov.cn")
                            .build())
                    .addFurtherFigure(FurtherFigure.of("人大代表建议和政协提案办理结果", 332, "件"))
                    .section(ReportPart2008.OVERVIEW, "本年度的工作按照计划进行。")
                    .addSection(Section.builder()
                            .number("五、")
                            .heading("复议、诉讼的情况")
                            .addParagraph("见附表。")
                            .build())
                    .signOff(SignOff.builder()
                            .unit("某市人民政府办公室")
                            .date(StatedDate.unreadable("2019年2月30日"))
                            .build())
                    .build();
            AnnualReport2008 corrected = AnnualReport2008.builder()
                    .from(report)
                    .publicationDate(StatedDate.of(LocalDate.of(2019, 3, 31)))
                    .build();
            System.out.println(report.getPublicationDate().orElseThrow());
            System.out.println(corrected.getPublicationDate().orElseThrow());
            System.out.println(report.getSignOff().orElseThrow().getDate().orElseThrow());
            // end of listing
        });
    }

    @Test
    void figureOfAnotherKind_put_isRefusedAsTheGuideSays() throws Throwable {
        GuidePage.assertPrints("building-refused", () -> {
            // listing: building-refused
            try {
                Statistics2008.builder().put(StatisticsCell.REQUESTS_RECEIVED, "3.5");
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
            // end of listing
        });
    }
}
