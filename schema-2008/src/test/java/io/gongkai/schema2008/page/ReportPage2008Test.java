package io.gongkai.schema2008.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RandomTexts;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportPage2008Test {
    /** What comes back when a page has been a file. */
    private static Reading<AnnualReport2008> written(AnnualReport2008 report) {
        byte[] file = Schema2008.page(report).getBytes(StandardCharsets.UTF_8);
        return Schema2008.read(BoundedInput.utf8(file));
    }

    @Test
    void page_anyReport_isReadBackAsTheSameReport() {
        Trials.run(120, random -> {
            AnnualReport2008.Builder report = AnnualReport2008.builder();
            // Page and figures, each by itself often enough, and all together.
            if (random.nextInt(3) > 0) {
                report.from(Reports2008.any(random));
            }
            if (random.nextBoolean()) {
                report.body(RandomTexts.any(random));
            }
            if (random.nextInt(4) > 0) {
                report.statistics(new Statistics2008(RandomTexts.anyTable(Statistics2008.FORM, random)));
            }
            AnnualReport2008 built = report.build();

            assertThat(written(built).report()).isEqualTo(built);
        });
    }

    @Test
    void page_consistentReport_statesNothingBesideItsText() {
        Trials.run(20, random -> {
            String page = Schema2008.page(Reports2008.consistent(random));

            assertThat(page).doesNotContain("data-");
            assertThat(page).doesNotContain("<script", "src=", "href=", "url(");
        });
    }

    @Test
    void read_pageThatStatesOtherFiguresThanItShows_readsWhatIsSeenWithNotes() {
        AnnualReport2008 report = Reports2008.sample();
        String page = Schema2008.page(report)
                .replace("<td>100</td>", "<td data-figure='{\"absent\":\"missing\"}'>100</td>")
                .replace("<td>20</td>", "<td data-figure='21'>20</td>")
                .replace("<td>34.7</td>", "<td data-figure='{\"value\":34.7,\"unit\":\"亿元\"}'>34.7</td>");

        Reading<AnnualReport2008> reading = Schema2008.read(page);

        assertThat(reading.report()).isEqualTo(report);
        assertThat(reading.notes())
                .extracting(Note::code)
                .contains("stated-differs")
                .containsOnly("stated-differs");
    }

    @Test
    void page_cumulativeFigures_printsTheLinesThatAreThereAndThoseAbove() {
        Statistics2008 cumulative = cumulative(Map.of(
                StatisticsCell.DISCLOSURE_DISCLOSED,
                Figure.count(91026),
                StatisticsCell.LITIGATION_CORRECTED,
                Figure.count(3)));
        AnnualReport2008 report =
                AnnualReport2008.builder().year(2018).cumulative(cumulative).build();

        Document page = Jsoup.parse(Schema2008.page(report));

        assertThat(page.select("h2").eachText()).containsExactly("附表");
        assertThat(page.select(".caption").eachText()).containsExactly("政府信息公开情况统计表(历年累计)");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("一、主动公开情况", "(一)主动公开政府信息数 (不同渠道和方式公开相同的信息计1条)", "五、行政诉讼数量", "(二)被依法纠错数");
        assertThat(page.select("tbody td:last-child").eachText()).containsExactly("——", "91026", "缺", "3");
        assertThat(written(report).report()).isEqualTo(report);
    }

    @Test
    void page_cumulativeFormWithoutFigures_isReadBackAsOne() {
        AnnualReport2008 report =
                AnnualReport2008.builder().cumulative(cumulative(Map.of())).build();

        assertThat(Jsoup.parse(Schema2008.page(report)).select("tbody td").eachText())
                .containsOnly("——");
        assertThat(written(report).report()).isEqualTo(report);
    }

    @Test
    void page_formAndCumulativeForm_standUnderOneHeadingAndTheYearOverTheFormAlone() {
        AnnualReport2008 report = AnnualReport2008.builder()
                .year(2018)
                .statistics(Statistics2008.builder().build())
                .cumulative(cumulative(Map.of(StatisticsCell.COMPLAINTS, Figure.count(1))))
                .build();

        Document page = Jsoup.parse(Schema2008.page(report));

        assertThat(page.select("h2").eachText()).containsExactly("附表");
        assertThat(page.select(".caption").eachText()).containsExactly("政府信息公开情况统计表 (2018年度)", "政府信息公开情况统计表(历年累计)");
    }

    @Test
    void page_wordsInPlaceOfFigures_areExplainedUnderTheLastTable() {
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(Statistics2008.builder()
                        .put(StatisticsCell.COMPLAINTS, Figure.joint())
                        .put(StatisticsCell.REVIEW, Figure.missing())
                        .put(StatisticsCell.LITIGATION, Figure.marked("未采集"))
                        .build())
                .build();

        Document page = Jsoup.parse(Schema2008.page(report));

        assertThat(page.select("table + p").eachText()).containsExactly("注：缺：文档没有这一格；并计：只知道与其他格的合计。");
        assertThat(written(report).report()).isEqualTo(report);
    }

    @Test
    void page_furtherFigureWithoutNumberAndNoTable_isExplained() {
        AnnualReport2008 report = AnnualReport2008.builder()
                .addFurtherFigure(new FurtherFigure("建议办理数", Figure.notCollected(), Optional.empty()))
                .build();

        assertThat(Jsoup.parse(Schema2008.page(report)).select(".legend").eachText())
                .containsExactly("注：未采集：原格式没有要求填报。");
        assertThat(written(report).report()).isEqualTo(report);
    }

    @Test
    void page_noWordInPlaceOfAFigure_hasNoLegend() {
        assertThat(Jsoup.parse(Schema2008.page(Reports2008.sample())).select(".legend"))
                .isEmpty();
    }

    @Test
    void page_figuresOfSentences_areListedWithTheirSentences() {
        AnnualReport2008 report = GoldenReport2008.whole();

        Document page = Jsoup.parse(Schema2008.page(report));

        assertThat(page.select("[itemprop=clauseFigure]").eachText())
                .containsExactly(
                        "disclosure.disclosed（历年累计）：91026，见一、概述第2段：历年累计公开信息91026条",
                        "training.courses：2，见一、概述 (一)制度建设第5段：举办了两次培训");
        assertThat(written(report).report()).isEqualTo(report);
    }

    /** What a changed page states is nothing before it is what it shows. */
    @Test
    void page_figureOfASentenceChanged_isWhatIsSeenOrNone() {
        String page = Schema2008.page(GoldenReport2008.whole());

        assertThat(clauses(page.replace(">91026<", ">91027<")))
                .extracting(ClauseFigure::figure)
                .containsExactly(Figure.count(91027), Figure.count(2));
        assertThat(clauses(page.replaceFirst("clauseParagraph\">2<", "clauseParagraph\">0<")))
                .hasSize(1);
        assertThat(clauses(page.replaceFirst(">历年累计<", ">历月累计<"))).hasSize(1);
        assertThat(clauses(page.replaceFirst("<code itemprop=\"cell\">[^<]*</code>", "")))
                .hasSize(1);
        assertThat(clauses(page.replace(">91026<", ">约9万<"))).hasSize(1);
    }

    private static List<ClauseFigure> clauses(String page) {
        return Schema2008.read(page).report().getClauses();
    }

    private static Statistics2008 cumulative(Map<StatisticsCell, Figure> figures) {
        FigureTable.Builder<StatisticsCell> table = FigureTable.builder(Statistics2008.FORM, Figure.missing());
        figures.forEach(table::put);
        return new Statistics2008(table.build());
    }

    @Test
    void read_tableOfAnotherPage_takesWhatIsPrinted() {
        Reading<AnnualReport2008> reading = Schema2008.read("""
                <table><tr><th>统计指标<th>单位<th>统计数
                <tr><td>（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）<td>条<td>5
                <tr><td>1、政府公报公开政府信息数<td>条<td>&nbsp;
                <tr><td colspan=2>2、政府网站公开政府信息数<td>3
                <tr><td>3、政务微博公开政府信息数<td>条<td>12<sup>2</sup></table>""");

        Statistics2008 statistics = reading.report().getStatistics().orElseThrow();
        assertThat(statistics.get(StatisticsCell.DISCLOSURE_DISCLOSED)).isEqualTo(Figure.count(5));
        assertThat(statistics.get(StatisticsCell.DISCLOSURE_BY_CHANNEL_GAZETTE)).isEqualTo(Figure.blank());
        assertThat(statistics.get(StatisticsCell.DISCLOSURE_BY_CHANNEL_WEBSITE)).isEqualTo(Figure.count(3));
        assertThat(statistics.get(StatisticsCell.DISCLOSURE_BY_CHANNEL_MICROBLOG))
                .isEqualTo(Figure.unreadable("12²"));
    }
}
