package io.gongkai.schema2019.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RandomParts;
import io.gongkai.core.testkit.RandomTexts;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReportPage2019Test {
    /** What comes back when a page has been a file. */
    private static Reading<AnnualReport2019> written(AnnualReport2019 report) {
        byte[] file = Schema2019.page(report).getBytes(StandardCharsets.UTF_8);
        return Schema2019.read(BoundedInput.utf8(file));
    }

    private static AnnualReport2019 any(Random random) {
        AnnualReport2019.Builder report = AnnualReport2019.builder();
        if (random.nextInt(3) > 0) {
            RandomParts.set(report, random);
        }
        if (random.nextBoolean()) {
            report.body(RandomTexts.any(random));
        }
        if (random.nextBoolean()) {
            report.addSection(Section.builder()
                    .number("三、")
                    .heading("收到和处理政府信息公开申请情况")
                    .addParagraph(RandomTexts.any(random))
                    .build());
        }
        switch (random.nextInt(3)) {
            case 0 ->
                report.disclosure(new DisclosureTableR2019(RandomTexts.anyTable(DisclosureTableR2019.FORM, random)));
            case 1 ->
                report.disclosure(new DisclosureTableR2021(RandomTexts.anyTable(DisclosureTableR2021.FORM, random)));
            default -> {}
        }
        if (random.nextInt(4) > 0) {
            Revision revision = random.nextBoolean() ? Revision.R2019 : Revision.R2021;
            report.requests(new RequestTable(revision, RandomTexts.anyTable(RequestTable.form(revision), random)));
        }
        if (random.nextInt(4) > 0) {
            report.disputes(new DisputeTable(RandomTexts.anyTable(DisputeTable.FORM, random)));
        }
        return report.build();
    }

    @Test
    void page_anyReport_isReadBackAsTheSameReport() {
        Trials.run(120, random -> {
            AnnualReport2019 report = any(random);

            assertThat(written(report).report()).isEqualTo(report);
        });
    }

    @Test
    void page_tableOfSectionTwo_keepsTheRowsOfABlockInAGroupOfTheirOwn() {
        AnnualReport2019 report = AnnualReport2019.builder()
                .disclosure(new DisclosureTableR2021(
                        FigureTable.builder(DisclosureTableR2021.FORM).build()))
                .build();

        Elements groups = Jsoup.parse(Schema2019.page(report)).select(".disclosure tbody");

        assertThat(groups)
                .hasSizeGreaterThan(1)
                .allSatisfy(group ->
                        assertThat(group.select("th[colspan=4]")).hasSize(1).containsExactly(group.selectFirst("th")));
    }

    @Test
    void page_figuresNotCollected_areExplainedUnderTheLastTable() {
        AnnualReport2019 report = AnnualReport2019.builder()
                .requests(new RequestTable(
                        Revision.R2021,
                        FigureTable.builder(RequestTable.form(Revision.R2021), Figure.notCollected())
                                .build()))
                .disputes(
                        new DisputeTable(FigureTable.builder(DisputeTable.FORM).build()))
                .build();

        Document page = Jsoup.parse(Schema2019.page(report));

        assertThat(page.select("table.disputes + p").eachText()).containsExactly("注：未采集：原格式没有要求填报。");
        assertThat(page.select(".legend")).hasSize(1);
        assertThat(written(report).report()).isEqualTo(report);
    }
}
