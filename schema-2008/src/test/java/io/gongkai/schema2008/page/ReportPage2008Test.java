package io.gongkai.schema2008.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.RandomTexts;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.Reports2008;
import java.nio.charset.StandardCharsets;
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
