package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How published documents deviate from the forms, each as a small change to a sample. */
class DeviationsTest {
    private static final String TABLES = Samples.text("tables-2020.txt");

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

    private static final Map<String, Figure> TABLES_FIGURES = tables(Schema2019.read(TABLES));

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
}
