package io.gongkai.schema2008.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How published documents deviate from the forms, each as a small change to a sample. */
class DeviationsTest {
    private static final String STATISTICS = Samples.text("statistics-2018.txt");

    private static Map<String, Figure> statistics(Reading<AnnualReport2008> reading) {
        return figures(List.of(reading.report().getStatistics().orElseThrow().figures()));
    }

    private static Map<String, Figure> figures(List<? extends FigureTable<?>> tables) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        return figures;
    }

    /** The sample with one text replaced, which must be there. */
    private static String changed(String sample, String from, String to) {
        assertThat(sample).contains(from);
        return sample.replace(from, to);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.notes().stream().map(Note::code).toList();
    }

    /** Every figure is as in the sample or absent. */
    private static void assertNoneWrong(Map<String, Figure> read, Map<String, Figure> sample) {
        read.forEach((address, figure) -> assertThat(figure.value().isEmpty() || figure.equals(sample.get(address)))
                .as(address + " is " + figure + ", printed was " + sample.get(address))
                .isTrue());
    }

    private static final Map<String, Figure> STATISTICS_FIGURES = statistics(Schema2008.read(STATISTICS));

    @ParameterizedTest
    @ValueSource(strings = {"统计指标 | 本年度 | 历年累计 |", "指标 | 2018年 | 2017年 |", "", "统计指标 | 统计数(万条) |"})
    void columns_nobodyCanTellApart_areNotRead(String head) {
        String rows = "(一)收到申请数 | 3 | 40 |\n1、当面申请数 | 1 | 20 |\n2、传真申请数 | 0 | 5 |\n3、网络申请数 | 2 | 15 |\n";

        Reading<AnnualReport2008> reading = Schema2008.read(head + "\n" + rows);

        assertThat(statistics(reading).values())
                .allMatch(figure -> figure.value().isEmpty());
        assertThat(codes(reading)).contains("header-unclear");
        assertThat(statistics(reading).get("requests.received")).isEqualTo(Figure.unreadable("3 | 40"));
    }

    @Test
    void columns_ofAnotherYearBesideTheYears_areLeftOutWithANote() {
        String head = "统计指标 | 统计数 | 历年累计 |";
        String rows = "(一)收到申请数 | 3 | 40 |\n1、当面申请数 | 1 | 20 |\n";
        String more = "2、传真申请数 | 0 | 5 |\n3、网络申请数 | 2 | 15 |\n";

        Reading<AnnualReport2008> reading = Schema2008.read(head + "\n" + rows + "文字把表格隔开。\n" + more);

        assertThat(statistics(reading).get("requests.received")).isEqualTo(Figure.count(3));
        assertThat(statistics(reading).get("requests.received.online")).isEqualTo(Figure.count(2));
        assertThat(codes(reading)).contains("extra-column");
    }

    @ParameterizedTest
    @CsvSource({"12①, 12①", "12², 12²", "1 2, 1 2", "007, 007", "约30, 约30", "1.5, 1.5", "'1,23', '1,23'", "一百二十, 一百二十"})
    void figure_thatIsNotOneExactNumber_isUnreadableWithItsText(String printed, String text) {
        Reading<AnnualReport2008> reading = Schema2008.read(
                changed(STATISTICS, "2、政府网站公开政府信息数 | 条 | 4177 |", "2、政府网站公开政府信息数 | 条 | " + printed + " |"));

        assertThat(statistics(reading).get("disclosure.byChannel.website")).isEqualTo(Figure.unreadable(text));
        assertThat(codes(reading)).contains("unreadable-figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,177", "４１７７", "4177条", "4177 条", "４，１７７", "\u00a04177\u3000"})
    void figure_printedOtherwise_isTheSameNumber(String printed) {
        Reading<AnnualReport2008> reading = Schema2008.read(
                changed(STATISTICS, "2、政府网站公开政府信息数 | 条 | 4177 |", "2、政府网站公开政府信息数 | 条 | " + printed + " |"));

        assertThat(statistics(reading)).isEqualTo(STATISTICS_FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万条", "(万条)", "萬條", "仟件", "单位：百件"})
    void unit_thatCountsByTensOrMore_makesACountUnreadable(String unit) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed(STATISTICS, "(一)收到申请数 | 件 | 3 |", "(一)收到申请数 | " + unit + " | 3 |"));

        assertThat(statistics(reading).get("requests.received")).isEqualTo(Figure.unreadable("3" + unit));
    }

    @ParameterizedTest
    @CsvSource({"元, 347000, 34.7, 347000元", "(元), 347000, 34.7, 347000元", "亿元, 0.00347, 34.7, 0.00347亿元"})
    void unit_ofMoneyOtherThanTheForms_isConvertedExactly(String unit, String printed, String value, String text) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed(STATISTICS, "| 万元 | 34.7 |", "| " + unit + " | " + printed + " |"));

        assertThat(statistics(reading).get("organisation.funds"))
                .isEqualTo(Figure.amount(value, "万元").withText(text));
    }

    @Test
    void unit_missingForAnAmount_isUnknown() {
        Reading<AnnualReport2008> reading = Schema2008.read(changed(STATISTICS, "| 万元 | 34.7 |", "| | 34.7 |"));

        assertThat(statistics(reading).get("organisation.funds")).hasToString("34.7");
    }

    @Test
    void labels_printedTwice_areNotMistakenBehindALostRow() {
        String withoutBlock = changed(changed(STATISTICS, "(三)其他情形数 | 件 | 19 |\n", ""), "五、行政诉讼数量 | 件 | 22 |\n", "")
                .replace("(一)维持具体行政行为或者驳回原告诉讼请求数 | 件 | 22 |\n", "")
                .replace("(二)依法纠错数 | 件 | 0 |\n(三)其他情形数 | 件 | 0 |", "(二)依法纠错数 | 件 | 8 |\n(三)其他情形数 | 件 | 9 |");

        Map<String, Figure> figures = statistics(Schema2008.read(withoutBlock));

        assertThat(figures.get("review.corrected")).isEqualTo(Figure.count(0));
        assertThat(figures.get("review.other")).isEqualTo(Figure.missing());
        assertThat(figures.get("litigation.corrected")).isEqualTo(Figure.missing());
    }

    @Test
    void labels_misspelt_areNotesAndNothingMoves() {
        Reading<AnnualReport2008> reading = Schema2008.read(
                changed(STATISTICS, "五、行政诉讼数量", "五、行攻诉松数量").replace("(一)维持具体行政行为或者驳回原告诉讼请求数", "(一)维特其体行政行为"));

        assertNoneWrong(statistics(reading), STATISTICS_FIGURES);
        assertThat(codes(reading)).contains("unplaced-row", "missing-row");
    }

    @Test
    void rows_printedTwiceDifferently_areUnreadable() {
        String row = "(一)收到申请数 | 件 | 3 |\n";

        Reading<AnnualReport2008> reading = Schema2008.read(changed(STATISTICS, row, row + "(一)收到申请数 | 件 | 4 |\n"));

        assertThat(statistics(reading).get("requests.received")).isEqualTo(Figure.unreadable("3 | 4"));
        assertThat(codes(reading)).contains("repeated-row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上一篇:某县2017年政府信息公开工作年度报告 | 2018 | 天元区人民政府",
                "当前位置:首页>某县2017年政府信息公开工作年度报告 | 2018 | 天元区人民政府",
                "某县关于印发2017年政府信息公开工作年度报告的通知 | 2018 | 天元区人民政府"
            })
    void headline_ofAnotherDocument_isNotTaken(String line, int year, String body) {
        Reading<AnnualReport2008> reading = Schema2008.read(line.strip() + "\n" + STATISTICS);

        assertThat(reading.report().getYear().orElseThrow().value()).isEqualTo(year);
        assertThat(reading.report().getBody().orElseThrow().getName()).isEqualTo(body.strip());
    }

    @Test
    void headline_twoTitlesWithDifferentYears_takesNone() {
        Reading<AnnualReport2008> reading =
                Schema2008.read("某县2017年政府信息公开工作年度报告\n" + changed(STATISTICS, "统计期限自2018年1月1日至2018年12月31日", "示例"));

        assertThat(reading.report().getYear()).isEmpty();
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("year-disagrees"))
                .extracting(note -> note.message().en())
                .containsExactly("the document disagrees on its year: titles have 2017, 2018, the covered period is not"
                        + " stated, the text is not stated; no year is taken");
    }

    @Test
    void headline_namingOnlyAYear_inventsNoBody() {
        String text = changed(STATISTICS, "天元区人民政府2018年", "发布时间:2019-01-20\n2018年");

        Reading<AnnualReport2008> reading = Schema2008.read(text);

        assertThat(reading.report().getBody()).isEqualTo(Optional.empty());
        assertThat(reading.report().getYear().orElseThrow().value()).isEqualTo(2018);
        assertThat(codes(reading)).contains("body-unknown");
    }

    @Test
    void headline_disagreeingWithThePeriod_isANote() {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed(STATISTICS, "自2018年1月1日至2018年", "自2017年1月1日至2017年"));

        assertThat(reading.report().getYear().orElseThrow().value()).isEqualTo(2018);
        assertThat(codes(reading)).contains("year-disagrees");
    }
}
