package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.testkit.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How published documents deviate from the forms, each as a small change to a sample. */
class DeviationsTest {
    private static final String STATISTICS = Samples.text("statistics-2018.txt");
    private static final String TABLES = Samples.text("tables-2020.txt");

    private static Map<String, Figure> statistics(Reading<AnnualReport2008> reading) {
        return figures(List.of(reading.report().getStatistics().orElseThrow().figures()));
    }

    private static Map<String, Figure> tables(Reading<AnnualReport2019> reading) {
        List<FigureTable<?>> tables = new ArrayList<>();
        reading.report().getDisclosure().ifPresent(table -> tables.add(table.figures()));
        reading.report().getRequests().ifPresent(table -> tables.add(table.figures()));
        reading.report().getDisputes().ifPresent(table -> tables.add(table.figures()));
        return figures(tables);
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
    private static final Map<String, Figure> TABLES_FIGURES = tables(Schema2019.read(TABLES));

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

    @Test
    void secondCopy_ofATable_fillsNoGapOfTheFirst() {
        int from = TABLES.indexOf("三、收到和处理");
        int to = TABLES.indexOf("四、政府信息公开");
        String third = TABLES.substring(from, to);
        String granted = third.substring(third.indexOf("| 三、本年度办理结果"), third.indexOf("| (二)部分公开"));
        String gap = TABLES.replace(granted, "");

        Reading<AnnualReport2019> reading = Schema2019.read(gap + "\n附:上年表格\n" + third.replace("\n4\n", "\n6037\n"));

        Map<String, Figure> figures = tables(reading);
        assertThat(figures.get("requests/results.granted/naturalPerson")).isEqualTo(Figure.missing());
        assertThat(codes(reading)).contains("second-copy");
    }

    @Test
    void row_oneCellShort_isNotMovedToTheLeft() {
        // One of the three figures of 规范性文件 and its bar are lost.
        Reading<AnnualReport2019> lost =
                Schema2019.read(changed(TABLES, "| 规范性文件\n|\n1\n|\n1\n|\n11\n|\n|", "| 规范性文件\n|\n1\n|\n11\n|\n|"));

        assertThat(tables(lost).get("disclosure/normativeDocuments/newlyMade").value())
                .isEmpty();
        assertThat(tables(lost)
                        .get("disclosure/normativeDocuments/newlyDisclosed")
                        .value())
                .isEmpty();
        assertThat(codes(lost)).contains("cell-count");
        assertNoneWrong(tables(lost), TABLES_FIGURES);
    }

    @Test
    void row_oneCellTooLong_isNotMovedToTheRight() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed(TABLES, "| 0\n|\n1\n|\n0\n|", "| 7\n|\n0\n|\n1\n|\n0\n|"));

        assertThat(tables(reading).get("disputes/review/corrected").value()).isEmpty();
        assertThat(codes(reading)).contains("cell-count");
        assertNoneWrong(tables(reading), TABLES_FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| 上年数\n|\n自然人\n|", "| 自然人\n|\n个体工商户\n|"})
    void head_withAColumnTheFormHasNot_makesTheFiguresUnreadable(String head) {
        Reading<AnnualReport2019> reading = Schema2019.read(changed(TABLES, "| 自然人\n|", head));

        assertThat(tables(reading))
                .allSatisfy((address, figure) -> assertThat(!address.startsWith("requests/")
                                || figure.value().isEmpty())
                        .as(address)
                        .isTrue());
        assertThat(codes(reading)).contains("header-unclear");
    }

    @Test
    void unreadableFigure_first_costsItsCellAlone() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed(TABLES, "| 一、本年新收政府信息公开申请数量\n|\n8\n|", "| 一、本年新收政府信息公开申请数量\n|\n约8\n|"));

        assertThat(tables(reading).get("requests/newlyReceived/naturalPerson")).isEqualTo(Figure.unreadable("约8"));
        assertThat(tables(reading).get("requests/newlyReceived/total")).isEqualTo(Figure.count(8));
    }

    @Test
    void unreadableFigure_amongTheDisputes_costsItsCellAlone() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed(TABLES, "| 0\n|\n1\n|\n0\n|", "| 0\n|\n约1\n|\n0\n|"));

        assertThat(tables(reading).get("disputes/review/corrected")).isEqualTo(Figure.unreadable("约1"));
        assertThat(tables(reading).get("disputes/review/upheld")).isEqualTo(Figure.count(0));
    }

    static Stream<Arguments> otherLabels() {
        return Stream.of(
                Arguments.of("采购总金额", "采购总金额(万元,保留四位小数)"),
                Arguments.of("上一年项目数量", "2019年项目数量"),
                Arguments.of("行政复议\n|\n行政诉讼", "行政法复议\n|\n行政诉讼"),
                Arguments.of("其他法律行政法规禁止公开", "其他法律行政止公开"),
                Arguments.of("科研机构", "科研企业"),
                Arguments.of("结转下年度继续办理", "结转下一年度继续办理"),
                Arguments.of("危及“三安全一稳定”", "危及\"三安全一稳定\""),
                Arguments.of("1.属于国家秘密", "１．属于 国家秘密"));
    }

    @ParameterizedTest
    @MethodSource("otherLabels")
    void labels_printedOtherwise_areTheSame(String official, String printed) {
        Reading<AnnualReport2019> reading = Schema2019.read(changed(TABLES, official, printed));

        Map<String, Figure> figures = new LinkedHashMap<>(tables(reading));
        Map<String, Figure> expected = new LinkedHashMap<>(TABLES_FIGURES);
        // The unit of the amount is told only by the changed head.
        assertThat(figures.remove("disclosure/procurement/amount").value())
                .isEqualTo(expected.remove("disclosure/procurement/amount").value());
        assertThat(figures).isEqualTo(expected);
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
    void disclosure_extraRow_isANoteAndMovesNothing() {
        String row = "| 规范性文件\n|\n1\n|\n1\n|\n11\n|\n|\n";

        Reading<AnnualReport2019> reading =
                Schema2019.read(changed(TABLES, row, row + "| 其他主动公开文件\n|\n7\n|\n8\n|\n9\n|\n|\n"));

        assertThat(tables(reading)).isEqualTo(TABLES_FIGURES);
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("unplaced-row"))
                .extracting(Note::text)
                .containsExactly("其他主动公开文件 | 7 | 8 | 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "| 信息内容\n|\n甲\n|\n乙\n|\n丙\n|\n|\n"})
    void disclosure_rowsWithoutTheirHead_areUnreadable(String head) {
        String official = "| 信息内容\n|\n本年新 |\n本年新 |\n对外公开总数量\n|\n|\n";

        Reading<AnnualReport2019> reading = Schema2019.read(changed(TABLES, official, head));

        assertThat(tables(reading).get("disclosure/normativeDocuments/newlyMade"))
                .isEqualTo(Figure.unreadable("1 | 1 | 11"));
        assertThat(codes(reading)).contains("header-unclear").doesNotContain("missing-row");
        assertNoneWrong(tables(reading), TABLES_FIGURES);
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
                        + " stated; no year is taken");
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
