package io.gongkai.schema2019.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Grammar2019Test {
    private static final String ORGANISATIONS =
            "year requests/newlyReceived/commercialEnterprise+requests/newlyReceived/legalServiceProvider"
                    + "+requests/newlyReceived/otherOrganisation+requests/newlyReceived/publicInterestOrganisation"
                    + "+requests/newlyReceived/researchInstitution";

    private static List<String> read(int year, String heading, String... paragraphs) {
        String text = "清河县%d年政府信息公开工作年度报告%n%s%n%s%n"
                .formatted(year, heading, String.join(System.lineSeparator(), paragraphs));
        return strings(
                SentencesOf.report2019(text.getBytes(StandardCharsets.UTF_8)).figures());
    }

    private static List<String> strings(List<StatedFigure> figures) {
        return figures.stream()
                .map(figure -> SentencesOf.key(figure) + " = " + SentencesOf.number(figure))
                .toList();
    }

    private static List<String> requests(String... paragraphs) {
        return read(2022, "三、收到和处理政府信息公开申请情况", paragraphs);
    }

    private static List<String> disputes(String... paragraphs) {
        return read(2022, "四、政府信息公开行政复议、行政诉讼情况", paragraphs);
    }

    @Test
    void of_headingOverRowsOfOneRevision_countsTheRowsOfTheYear() {
        assertThat(read(2020, "三、收到和处理政府信息公开申请情况", "其他处理3件。")).containsExactly("year requests/results.other/total = 3");
        assertThat(read(2021, "三、收到和处理政府信息公开申请情况", "其他处理3件。"))
                .containsExactly("year requests/results.other.feeUnpaid/total+requests/results.other.notAmended/total"
                        + "+requests/results.other.other/total = 3");
    }

    @Test
    void of_reportThatMixesRevisions_followsEachTable() {
        AnnualReport2019 report = AnnualReport2019.builder()
                .year(ReportYear.of(2021))
                .disclosure(DisclosureTableR2019.builder().build())
                .requests(RequestTable.builder(Revision.R2021).build())
                .addSections(Section.builder()
                        .heading("收到和处理政府信息公开申请情况")
                        .addParagraphs("本年新制作规范性文件7件，制发规范性文件8件。其他处理3件。")
                        .build())
                .build();

        assertThat(strings(Prose.of(report, Grammar2019.of(report)).figures().figures()))
                .containsExactly(
                        "year disclosure/normativeDocuments/newlyMade = 7",
                        "year requests/results.other.feeUnpaid/total+requests/results.other.notAmended/total"
                                + "+requests/results.other.other/total = 3");
    }

    @Test
    void requests_received_isNewlyReceivedUnlessItCountsWhatWasCarriedOver() {
        assertThat(requests("收到政府信息公开申请34件，上年结转2件。"))
                .containsExactly("year requests/newlyReceived/total = 34", "year requests/carriedOver/total = 2");
        assertThat(requests("收到政府信息公开申请168件，其中新收161件，上年结转7件。"))
                .containsExactly("year requests/newlyReceived/total = 161", "year requests/carriedOver/total = 7");
        assertThat(requests("受理政府信息公开申请168件（含上年结转7件）。")).containsExactly("year requests/carriedOver/total = 7");
        assertThat(requests("新收政府信息公开申请33件。", "收到政府信息公开申请35件。"))
                .containsExactly("year requests/newlyReceived/total = 33");
    }

    @Test
    void requests_applicants_areThoseOfRequestsNewlyReceivedOnly() {
        assertThat(requests("新收政府信息公开申请34件，其中自然人申请30件，法人或其他组织申请4件。"))
                .containsExactly(
                        "year requests/newlyReceived/total = 34",
                        "year requests/newlyReceived/naturalPerson = 30",
                        ORGANISATIONS + " = 4");
        assertThat(requests("新收政府信息公开申请34件，均为自然人申请。"))
                .containsExactly(
                        "year requests/newlyReceived/total = 34", "year requests/newlyReceived/naturalPerson = 34");
        assertThat(requests("新收政府信息公开申请34件。予以公开30件，其中自然人28件，商业企业2件。"))
                .containsExactly("year requests/newlyReceived/total = 34", "year requests/results.granted/total = 30");
        assertThat(requests("新收政府信息公开申请34件，上年结转2件，均为自然人申请。"))
                .containsExactly("year requests/newlyReceived/total = 34", "year requests/carriedOver/total = 2");
    }

    @Test
    void requests_resultsOfAPart_areNotRead() {
        assertThat(requests("县政府本级收到申请19件。其中予以公开9件。")).isEmpty();
        assertThat(requests("县政府本级19件申请中，予以公开9件。")).isEmpty();
    }

    @Test
    void disputes_lawsuitsWithoutRoute_areOfBothRoutes() {
        assertThat(disputes("行政诉讼8件，维持5件。"))
                .containsExactly(
                        "year disputes/directLitigation/total+disputes/litigationAfterReview/total = 8",
                        "year disputes/directLitigation/upheld+disputes/litigationAfterReview/upheld = 5");
    }

    @Test
    void disputes_outcomes_areOfWhatWasCountedBefore() {
        assertThat(disputes("行政复议9件，结果维持5件、结果纠正4件；未经复议直接起诉3件，结果维持2件；复议后起诉2件，均为结果维持。"))
                .containsExactly(
                        "year disputes/review/total = 9",
                        "year disputes/review/upheld = 5",
                        "year disputes/review/corrected = 4",
                        "year disputes/directLitigation/total = 3",
                        "year disputes/directLitigation/upheld = 2",
                        "year disputes/litigationAfterReview/total = 2",
                        "year disputes/litigationAfterReview/upheld = 2");
        assertThat(disputes("结果维持5件。")).isEmpty();
    }

    @Test
    void disputes_denied_areZero() {
        assertThat(disputes("有1件涉及政府信息公开工作的行政复议，该行政复议件未被复议审查机关纠错。"))
                .containsExactly("year disputes/review/total = 1", "year disputes/review/corrected = 0");
        assertThat(disputes("未发生行政复议、行政诉讼。"))
                .containsExactly(
                        "year disputes/review/total = 0",
                        "year disputes/directLitigation/total+disputes/litigationAfterReview/total = 0");
    }

    @Test
    void disclosure_documentsAndDecisions_areThoseOfTheRowNamed() {
        assertThat(read(2023, "二、主动公开政府信息情况", "制发行政规范性文件12件，废止4件，现行有效73件；作出行政许可决定158件，行政事业性收费金额2310.5万元。"))
                .containsExactly(
                        "year disclosure/normativeDocuments/issued = 12",
                        "year disclosure/normativeDocuments/repealed = 4",
                        "year disclosure/normativeDocuments/inForce = 73",
                        "year disclosure/licensing/decisions = 158",
                        "year disclosure/fees/amount = 2310.5");
        assertThat(read(2023, "二、主动公开政府信息情况", "公开行政许可信息312条，废止合同4件，转载规范性文件24件。"))
                .isEmpty();
    }
}
