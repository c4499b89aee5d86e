package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.document.PipeText;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What published reports do to the forms, by kinds: figures, labels, headings, layouts, characters, formats. Each is a small
 * change to a sample. What a tool or a typist may do to rows and heads stands in {@link DeviationsTest}.
 */
class DeviationCatalogueTest {
    private static final String TABLES = Samples.text("tables-2020.txt");
    private static final Map<String, Figure> FIGURES = figures(Schema2019.read(TABLES));

    private static Map<String, Figure> figures(Reading<AnnualReport2019> reading) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (FigureTable<?> table : Schema2019Tables.of(reading.report())) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        return figures;
    }

    private static String changed(String from, String to) {
        assertThat(TABLES).contains(from);
        return TABLES.replace(from, to);
    }

    /** The sample with a row of 行政许可, which prints 项目数量, 增/减 and 处理决定数量. */
    private static Reading<AnnualReport2019> licensing(String lastYear, String change, String decisions) {
        return Schema2019.read(changed(
                "| 行政许可\n|\n0\n|\n0\n|\n0\n|",
                "| 行政许可\n|\n" + lastYear + "\n|\n" + change + "\n|\n" + decisions + "\n|"));
    }

    private static Reading<AnnualReport2019> procurement(String label, String amount) {
        return Schema2019.read(
                changed("采购总金额", label).replace("| 政府集中采购\n|\n0\n|\n0\n|", "| 政府集中采购\n|\n1\n|\n" + amount + "\n|"));
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.notes().stream().map(Note::code).toList();
    }

    /** All figures but those at some addresses are those of the sample. */
    private static void assertOthersUntouched(Reading<AnnualReport2019> reading, String... changed) {
        Map<String, Figure> read = new LinkedHashMap<>(figures(reading));
        Map<String, Figure> expected = new LinkedHashMap<>(FIGURES);
        for (String address : changed) {
            read.remove(address);
            expected.remove(address);
        }
        assertThat(read).isEqualTo(expected);
    }

    /** The sample with its tables printed in another way. */
    private static String printed(Function<SourceTable, String> table) {
        StringBuilder text = new StringBuilder();
        for (SourceBlock block : PipeText.parse(TABLES).blocks()) {
            text.append(block instanceof SourceTable cells ? table.apply(cells) : ((SourceLine) block).text())
                    .append('\n');
        }
        return text.toString();
    }

    private static Stream<List<String>> rows(SourceTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(SourceCell::text)
                        .map(text -> text.replace("\n", ""))
                        .toList());
    }

    private static String html(SourceTable table, String before, String after) {
        return rows(table)
                .map(cells -> cells.stream()
                        .map(cell -> "<td>" + before + cell + after + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String page(Function<SourceTable, String> table) {
        return "<html><body>" + printed(table).replace("\n", "<br>\n") + "</body></html>";
    }

    // Empty, zero, mark

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "—", "/", "无", "N/A"})
    void mark_inACell_isKeptAndIsNoZero(String mark) {
        Reading<AnnualReport2019> reading = licensing(mark, "0", "0");

        assertThat(figures(reading)).containsEntry("disclosure/licensing/itemsLastYear", Figure.marked(mark));
        assertOthersUntouched(reading, "disclosure/licensing/itemsLastYear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "<p>&nbsp;</p>", "<br>", "", "\u3000"})
    void zero_leftBlankBesideOthers_isBlank(String blank) {
        String page = page(table -> html(table, "", ""))
                .replace(
                        "<td>一、本年新收政府信息公开申请数量</td><td>8</td><td>0</td>",
                        "<td>一、本年新收政府信息公开申请数量</td><td>8</td><td>" + blank + "</td>");

        Reading<AnnualReport2019> reading = Schema2019.read(page);

        assertThat(figures(reading)).containsEntry("requests/newlyReceived/commercialEnterprise", Figure.blank());
        assertOthersUntouched(reading, "requests/newlyReceived/commercialEnterprise");
    }

    @Test
    void totals_allLeftBlank_areBlankAndNothingMoves() {
        String text = printed(table -> rows(table).flatMap(List::stream).collect(Collectors.joining("\n")))
                .replaceAll("(?<=[^0-9\n])((?:\n[0-9]+){6})\n[0-9]+(?=\n(?![0-9]+\n))", "$1\n");

        Map<String, Figure> read = figures(Schema2019.read(text));

        Map<String, Figure> expected = new LinkedHashMap<>(FIGURES);
        expected.replaceAll((address, figure) ->
                address.startsWith("requests/") && address.endsWith("/total") ? Figure.blank() : figure);
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void block_allBlank_isBlank() {
        Reading<AnnualReport2019> reading = licensing("", "", "");

        assertThat(figures(reading))
                .containsEntry("disclosure/licensing/itemsLastYear", Figure.blank())
                .containsEntry("disclosure/licensing/decisions", Figure.blank());
    }

    @Test
    void sentence_withAHole_isProseAndNoFigure() {
        Reading<AnnualReport2019> reading = Schema2019.read(changed("以下三个表格中", "2020 年主动公开信息  条。以下三个表格中"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    // Change columns

    @ParameterizedTest
    @CsvSource({"+3, 3", "-2, -2", "减4, -4", "減3, -3", "+1036, 1036"})
    void change_withItsSign_isRead(String printed, long value) {
        assertThat(figures(licensing("5", printed, "0")))
                .containsEntry("disclosure/licensing/change", Figure.count(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--253", "+-3", "增2减1", "增加"})
    void change_thatIsUnclear_isUnreadable(String printed) {
        Reading<AnnualReport2019> reading = licensing("5", printed, "0");

        assertThat(figures(reading)).containsEntry("disclosure/licensing/change", Figure.unreadable(printed));
        assertThat(codes(reading)).contains("unreadable-figure");
    }

    @Test
    void change_inTheColumnOfLastYear_isNotACount() {
        Reading<AnnualReport2019> reading = licensing("+3", "0", "0");

        assertThat(figures(reading)).containsEntry("disclosure/licensing/itemsLastYear", Figure.unreadable("+3"));
        assertThat(codes(reading)).contains("unreadable-figure");
    }

    // Amounts

    @ParameterizedTest
    @CsvSource({
        "采购总金额, 251000元, 25.1, 251000元",
        "采购总金额, 160.5964万元, 160.5964, ''",
        "'采购总金额(万元,保留四位小数)', 103.3879万元, 103.3879, ''",
        "'采购总金额(万元,保留四位小数)', 103.3879, 103.3879, ''"
    })
    void amount_withAUnit_isInTenThousands(String label, String printed, String value, String text) {
        Figure amount = figures(procurement(label, printed)).get("disclosure/procurement/amount");

        assertThat(amount)
                .isEqualTo(
                        text.isEmpty()
                                ? Figure.amount(value, "万元")
                                : Figure.amount(value, "万元").withText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18160", "52.15", "1035000"})
    void amount_withoutAUnit_keepsNone(String printed) {
        assertThat(figures(procurement("采购总金额", printed)).get("disclosure/procurement/amount"))
                .hasToString(printed);
    }

    // Numbers in text

    @ParameterizedTest
    @CsvSource({"'1,234件', 1234", "１２３, 123"})
    void number_printedOtherwise_isTheWholeNumber(String printed, long value) {
        assertThat(figures(licensing("0", "0", printed)))
                .containsEntry("disclosure/licensing/decisions", Figure.count(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一百二十",
                "两万五千八百余条",
                "约30",
                "8000余条",
                "14万余条",
                "1.7万余张",
                "1 2",
                "3(其中1)",
                "O",
                "l2",
                "1.234",
                "12,34"
            })
    void number_thatIsNotOneExactFigure_isUnreadable(String printed) {
        Reading<AnnualReport2019> reading = licensing("0", "0", printed);

        assertThat(figures(reading)).containsEntry("disclosure/licensing/decisions", Figure.unreadable(printed));
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("unreadable-figure"))
                .extracting(Note::text)
                .containsExactly(printed);
        assertOthersUntouched(reading, "disclosure/licensing/decisions");
    }

    @Test
    void number_brokenOverLines_isNeverItsFirstPart() {
        Reading<AnnualReport2019> reading = licensing("0", "0", "1\n2");

        assertThat(figures(reading).get("disclosure/licensing/decisions").value())
                .isEmpty();
        assertThat(codes(reading)).contains("unreadable-figure");
    }

    @Test
    void period_withLostCharacters_staysAsPrinted() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed("自2020年1月1日起至2020年12月31日止", "自2018年11日至2018年1231日"));

        assertThat(reading.report().getPeriod().orElseThrow().from().orElseThrow())
                .hasToString("2018年11日");
        assertThat(reading.report().getPeriod().orElseThrow().to().orElseThrow())
                .hasToString("2018年1231日");
    }

    // Wrong totals, and prose against the table

    @Test
    void total_thatIsNotTheSum_staysAsPrintedAndIsAFinding() {
        Reading<AnnualReport2019> reading = Schema2019.read(TABLES);

        assertThat(figures(reading))
                .containsEntry("requests/results.granted/naturalPerson", Figure.count(4))
                .containsEntry("requests/results.total/naturalPerson", Figure.count(0));
        assertThat(Schema2019.validate(reading.report()).broken()).isNotEmpty();
    }

    @Test
    void prose_thatDeniesItsTable_changesNothing() {
        Reading<AnnualReport2019> reading = Schema2019.read(changed("五、存在的主要问题", "本年度没有发生行政复议和行政诉讼。\n五、存在的主要问题"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    // Labels

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of("(一)予以公开", "（一）予以公开"),
                Arguments.of("(一)予以公开", "( 一)予以公开"),
                Arguments.of("(一)予以公开", "()予以公开"),
                Arguments.of("1.属于国家秘密", "1、属于国家秘密"),
                Arguments.of("1.属于国家秘密", "1．属于国家秘密"),
                Arguments.of("危及“三安全一稳定”", "危及\"三安全一稳定\""),
                Arguments.of("| 规范性文件", "| 行政规范性文件"),
                Arguments.of("商业企业", "商业 企业"),
                Arguments.of("商业企业", "商业\u00a0企业"),
                Arguments.of("商业企业", "商业\u3000企业"),
                Arguments.of("科研机构", "科研企业"),
                Arguments.of("3.要求提供公开出版物", "3.要求提供公开出版物(含期刊)"),
                Arguments.of("结转下年度继续办理", "結轉下年度繼續辦理"),
                Arguments.of("规范性文件", "規範性文檔"),
                Arguments.of("规范性文件", "規範性檔案"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void label_printedOtherwise_namesTheSameRow(String official, String printed) {
        Map<String, Figure> read = figures(Schema2019.read(changed(official, printed)));

        read.forEach((address, figure) -> assertThat(figure)
                .as(address)
                .satisfiesAnyOf(
                        same -> assertThat(same).isEqualTo(FIGURES.get(address)),
                        absent -> assertThat(absent.value()).isEmpty()));
    }

    @Test
    void row_missing_isMissingWithANote() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed("| 2.重复申请\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n||\n", ""));

        assertThat(figures(reading)).containsEntry("requests/results.notHandled.repeated/total", Figure.missing());
        assertThat(codes(reading)).contains("missing-row");
    }

    @Test
    void heading_ofABlockMissing_movesNothing() {
        Reading<AnnualReport2019> reading = Schema2019.read(changed("| 第二十条第(六)项\n|\n||||\n", ""));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    // Headings

    @ParameterizedTest
    @CsvSource({
        "四、政府信息公开行政复议、行政诉讼情况, 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "五、存在的主要问题及改进情况, 五、存在问题及改进情况",
        "二、主动公开政府信息情况, 二、主动公开信息情况",
        "六、其他需要报告的事项, 一、其他需要报告的事项"
    })
    void heading_printedOtherwise_isKeptAndMovesNothing(String official, String printed) {
        Reading<AnnualReport2019> reading = Schema2019.read(changed(official, printed));

        assertThat(figures(reading)).isEqualTo(FIGURES);
        assertThat(reading.report().getSections())
                .anyMatch(section -> section.getHeading()
                        .filter(printed.substring(2)::equals)
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"大英县人民政府\n2020年政府信息公开工作年度报告", "大英县人民政府2020年政务公开工作年度报告"})
    void title_overTwoLinesOrWithAnotherName_tellsBodyAndYear(String title) {
        AnnualReport2019 report = Schema2019.read(title + "\n" + TABLES).report();

        assertThat(report.getBody().orElseThrow().getName()).isEqualTo("大英县人民政府");
        assertThat(report.getYear().orElseThrow().value()).isEqualTo(2020);
        assertThat(report.getTitle().orElseThrow()).isEqualTo(title.replace("\n", ""));
    }

    // Layout

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout("cells", page(table -> html(table, "", ""))),
                layout(
                        "word",
                        page(table -> html(
                                table,
                                "<p class=\"MsoNormal\"><span lang=\"EN-US\" style=\"font-size:10.5pt\">&nbsp;<b>",
                                "</b><o:p></o:p></span></p>"))),
                layout("nested", page(table -> "<table><tr><td>" + html(table, "", "") + "</td></tr></table>")),
                layout(
                        "bars",
                        printed(table -> rows(table)
                                .map(cells -> String.join(" | ", cells) + " |")
                                .collect(Collectors.joining("\n")))),
                layout(
                        "tabs",
                        printed(table -> rows(table)
                                .map(cells -> String.join("\t", cells))
                                .collect(Collectors.joining("\n")))),
                layout(
                        "a cell a line",
                        printed(table -> rows(table).flatMap(List::stream).collect(Collectors.joining("\n")))),
                layout(
                        "a cell a line with blank lines",
                        printed(table -> rows(table).flatMap(List::stream).collect(Collectors.joining("\n\n")))),
                layout(
                        "a cell a paragraph",
                        page(table -> rows(table)
                                .flatMap(List::stream)
                                .map(cell -> "<p>" + cell + "</p>")
                                .collect(Collectors.joining()))),
                layout(
                        "spaces",
                        printed(table -> rows(table)
                                .map(cells -> String.join("    ", cells))
                                .collect(Collectors.joining("\n")))));
    }

    private static Arguments layout(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void layout_ofAnyKind_givesTheSameFigures(String name, String text) {
        assertThat(figures(Schema2019.read(text))).isEqualTo(FIGURES);
    }

    @Test
    void cells_thatSpanOthers_standWhereTheGridHasThem() {
        String page = page(table -> html(table, "", "")
                .replace("<td>三、本年度办理结果</td><td>(一)", "<td rowspan=\"20\">三、本年度办理结果</td><td colspan=\"2\">(一)")
                .replace("<td>一、本年新收", "<td colspan=\"3\">一、本年新收")
                .replace("<td>二、上年结转", "<td colspan=\"3\">二、上年结转"));

        assertThat(figures(Schema2019.read(page))).isEqualTo(FIGURES);
    }

    @Test
    void blankCell_droppedBetweenEqualGaps_doesNotMoveTheOthers() {
        String text = printed(table ->
                        rows(table).map(cells -> String.join(" ", cells)).collect(Collectors.joining("\n")))
                .replace("一、本年新收政府信息公开申请数量 8 0 0 0 0 0 8", "一、本年新收政府信息公开申请数量 8 0 0 0 0 8");

        Reading<AnnualReport2019> reading = Schema2019.read(text);

        assertThat(figures(reading))
                .allSatisfy(
                        (address, figure) -> assertThat(figure.value().isEmpty() || figure.equals(FIGURES.get(address)))
                                .as(address)
                                .isTrue());
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("cell-count"))
                .extracting(Note::text)
                .containsExactly("一、本年新收政府信息公开申请数量 | 8 | 0 | 0 | 0 | 0 | 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号", "行次", "编号"})
    void column_thatNumbersTheRows_isNoLabel(String head) {
        String page = page(table -> table.number() == 3
                ? html(table, "", "")
                : html(table, "", "")
                        .replace("<tr><td>", "<tr><td>1</td><td>")
                        .replace("<td>1</td><td>(本列数据", "<td>" + head + "</td><td>(本列数据")
                        .replace("<td>1</td><td>信息内容", "<td>" + head + "</td><td>信息内容"));

        assertThat(figures(Schema2019.read(page))).isEqualTo(FIGURES);
    }

    @Test
    void routes_thatHaveChangedPlaces_areNotReadInTheOrderOfTheForm() {
        Reading<AnnualReport2019> reading = Schema2019.read(changed("未经复议直接起诉\n|\n复议后起诉", "复议后起诉\n|\n未经复议直接起诉"));

        assertThat(figures(reading).get("disputes/directLitigation/upheld").value())
                .isEmpty();
        assertThat(codes(reading)).contains("header-unclear");
    }

    /** A row of section 三 with as many places as every other: what a cell spans is left blank. */
    private static List<String> withoutSpans(List<String> cells) {
        if (cells.contains("商业企业")) {
            return List.of("", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
        }
        if (cells.contains("自然人")) {
            return List.of("", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计");
        }
        List<String> row = new ArrayList<>(cells);
        int labels = Math.max(1, cells.size() - 7);
        while (row.size() < 10) {
            row.add(Math.min(labels, row.size()), "");
        }
        return row;
    }

    @Test
    void cells_thatSpannedOthers_leftBlankBesideABlankTotal_moveNoFigure() {
        String text = printed(table -> rows(table)
                        .map(cells -> table.number() == 2 ? withoutSpans(cells) : cells)
                        .map(cells -> "| " + String.join(" | ", cells) + " |")
                        .collect(Collectors.joining("\n")))
                .replace("(一)予以公开 |  | 4 | 0 | 0 | 0 | 0 | 0 | 4 |", "(一)予以公开 |  | 4 | 0 | 0 | 0 | 0 | 0 |  |");

        Reading<AnnualReport2019> reading = Schema2019.read(text);

        assertThat(figures(reading)).containsEntry("requests/results.granted/total", Figure.blank());
        assertOthersUntouched(reading, "requests/results.granted/total");
    }

    @Test
    void blankCells_betweenTabs_areKept() {
        String text = printed(table ->
                        rows(table).map(cells -> String.join("\t", cells)).collect(Collectors.joining("\n")))
                .replace("申请数量\t8\t0\t", "申请数量\t8\t\t")
                .replace("四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0", "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t");

        Map<String, Figure> read = figures(Schema2019.read(text));

        assertThat(read).containsEntry("requests/newlyReceived/commercialEnterprise", Figure.blank());
        assertThat(read).containsEntry("requests/newlyReceived/total", Figure.count(8));
    }

    @Test
    void notes_asRowsOfATable_moveNothing() {
        Reading<AnnualReport2019> reading =
                Schema2019.read(changed("| 2.重复申请", "| 注:以上含所属单位。\n|\n|||||||||\n| 2.重复申请"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    @Test
    void labelsAndFigures_runTogether_areRefusedAndQuoted() {
        Reading<AnnualReport2019> reading = Schema2019.read(
                printed(table -> rows(table).flatMap(List::stream).collect(Collectors.joining()) + " "));

        assertThat(figures(reading).values()).allMatch(figure -> figure.value().isEmpty());
        assertThat(codes(reading)).contains("run-together");
    }

    @Test
    void tables_onlyAsPictures_areSaidToBeMissing() {
        String page = page(table -> "<img src=\"table.png\">");

        assertThatThrownBy(() -> Schema2019.read(page)).isInstanceOf(UnsupportedFormatException.class);
    }

    @Test
    void table_thatIsAPictureBesideOthers_isANote() {
        String page = page(table -> table.number() == 2 ? "<img src=\"table.png\">" : html(table, "", ""));

        Reading<AnnualReport2019> reading = Schema2019.read(page);

        assertThat(reading.report().getRequests()).isEmpty();
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("missing-table"))
                .extracting(Note::place)
                .containsExactly("requests");
    }

    // Characters

    @ParameterizedTest
    @CsvSource({"GB18030, ''", "GBK, ''", "GBK, gb2312", "GB18030, utf-8", "UTF-8, gb2312"})
    void encoding_declaredOrNotOrWrongly_isTold(String encoding, String declared) {
        String head = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
        String page = page(table -> html(table, "", "")).replace("<html>", "<html><head>" + head + "</head>");

        assertThat(figures(Schema2019.read(page.getBytes(Charset.forName(encoding)))))
                .isEqualTo(FIGURES);
    }

    @Test
    void furniture_ofAPage_isNoProseAndMovesNothing() {
        String page = page(table -> html(table, "", ""))
                .replace(
                        "<body>",
                        "<body><div>当前位置：首页 &gt; 政府信息公开年报</div><p>索引号：510923-2021-000012</p><p>发布时间：2021-01-20</p>")
                .replace("</body>", "<p>扫一扫在手机打开当前页</p><p>附件下载</p></body>");

        Reading<AnnualReport2019> reading = Schema2019.read(page.getBytes(StandardCharsets.UTF_8));

        assertThat(figures(reading)).isEqualTo(FIGURES);
        assertThat(reading.report().getPublicationDate()).hasToString("Optional[2021-01-20]");
        assertThat(reading.report().getSections().toString()).doesNotContain("扫一扫", "当前位置", "附件下载");
    }

    // Format

    @Test
    void tablesOfR2019_inAReportOnALaterYear_areOfR2019() {
        Reading<AnnualReport2019> reading = Schema2019.read(TABLES.replace("2020年", "2021年"));

        assertThat(reading.report().getYear().orElseThrow().value()).isEqualTo(2021);
        assertThat(reading.report().getDisclosure()).containsInstanceOf(DisclosureTableR2019.class);
        assertThat(figures(reading)).isEqualTo(FIGURES);
    }
}
