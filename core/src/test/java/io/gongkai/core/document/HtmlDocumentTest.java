package io.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.input.UnreadableInputException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentTest {
    private static List<String> lines(String html) {
        return HtmlDocument.parse(html).lines().stream().map(SourceLine::text).toList();
    }

    private static List<List<String>> rows(String html) {
        return HtmlDocument.parse(html).tables().get(0).rows().stream()
                .map(row -> row.cells().stream().map(SourceCell::text).toList())
                .toList();
    }

    /** The only cell of a table. */
    private static String cell(String content) {
        return rows("<table><tr><td>" + content + "</td></tr></table>").get(0).get(0);
    }

    private static List<Integer> widths(String html) {
        return HtmlDocument.parse(html).tables().get(0).rows().stream()
                .map(SourceRow::width)
                .toList();
    }

    @Test
    void parse_blocksAndBreaks_areLines() {
        assertThat(lines("<title>t</title><h1>某市\n  2018年</h1><p>一、<b>概</b>述<br>第二行</p>尾<div>a<div>b</div>c</div>"))
                .containsExactly("t", "某市 2018年", "一、概述", "第二行", "尾", "a", "b", "c");
    }

    @Test
    void parse_lines_haveTheirPlaceInTheSource() {
        SourceDocument document =
                HtmlDocument.parse("<html>\n<p>\n\n  第一段</p>\n<table>\n<tr><td>甲</td>\n<td>\n乙</td></tr></table>");

        assertThat(document.lines()).containsExactly(new SourceLine(4, "第一段"));
        assertThat(document.tables().get(0).rows().get(0).cells())
                .containsExactly(new SourceCell("甲", 6, 1), new SourceCell("乙", 8, 2));
    }

    @Test
    void parse_whatIsNotShown_isLeftOut() {
        assertThat(lines("""
                <head><style>p{}</style><script>var x = "<p>脚本</p>";</script></head><p>见<!-- 注释 -->到</p>
                <p style="DISPLAY : none">隐藏</p><p hidden>隐藏</p><template>模板</template><noscript>无</noscript>""")).containsExactly("见到");
    }

    @Test
    void parse_wordMarkup_isItsText() {
        assertThat(cell("<p class=MsoNormal><span>1<o:p></o:p></span><span>2</span><o:p>&nbsp;</o:p></p><p>&nbsp;</p>"))
                .isEqualTo("12");
        assertThat(cell("<!--[if gte mso 9]><xml>3</xml><![endif]-->4")).isEqualTo("4");
    }

    @Test
    void parse_cellOverSeveralLines_keepsThem() {
        assertThat(cell("一<br>二<p>三</p>")).isEqualTo("一\n二\n三");
        assertThat(cell(" \u00A0\u3000&#8203; ")).isEmpty();
    }

    @Test
    void parse_digitsThatAreNoPartOfTheFigure_doNotJoinIt() {
        assertThat(cell("12<sup>2</sup>")).isEqualTo("12²");
        assertThat(cell("12<sub>2</sub>3")).isEqualTo("12₂3");
        assertThat(cell("<s>12</s>13")).isEqualTo("~~12~~13");
        assertThat(cell("<del>12</del>")).isEqualTo("~~12~~");
        assertThat(cell("12<span hidden>3</span>")).isEqualTo("12");
    }

    @Test
    void parse_cellWithSomethingElseThanText_isNotBlank() {
        assertThat(cell("<img src='http://example.invalid/5.png'>")).isEqualTo("\uFFFC");
        assertThat(cell("<input value=5>")).isEqualTo("\uFFFC");
        assertThat(cell("<input type=hidden value=5>")).isEmpty();
    }

    @Test
    void parse_spans_areWidthBehindTheCells() {
        String html = """
                <table><tr><td colspan=3 rowspan=2>头</td><td colspan=2>组</td></tr>
                <tr><td>甲</td><td>乙</td></tr>
                <tr><td rowspan=2>丙</td><td colspan=2>丁</td><td>1</td><td>2</td></tr>
                <tr><td>戊</td><td>己</td><td>3</td><td>4</td></tr>
                <tr><td>庚</td></tr></table>""";

        assertThat(rows(html))
                .containsExactly(
                        List.of("头", "组"),
                        List.of("甲", "乙"),
                        List.of("丙", "丁", "1", "2"),
                        List.of("戊", "己", "3", "4"),
                        List.of("庚"));
        assertThat(widths(html)).containsExactly(5, 5, 5, 5, 1);
    }

    @Test
    void parse_rowspan_endsWithItsGroupOfRows() {
        assertThat(widths("""
                <table><thead><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></thead>
                <tbody><tr><td rowspan=9>d</td><td>e</td></tr></tbody><tbody><tr><td>f</td></tr></tbody></table>""")).containsExactly(2, 2, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "x", "", "1.9", "1e3"})
    void parse_senselessColspan_isOne(String span) {
        assertThat(widths("<table><tr><td colspan='" + span + "'>a</td><td>b</td></tr></table>"))
                .containsExactly(2);
    }

    @Test
    void parse_hugeSpans_costNothing() {
        assertThat(widths(
                        "<table><tr><td colspan='1000000000' rowspan='99999999999999'>a</td></tr><tr><td>b</td></tr>"))
                .containsExactly(1000, 1000);
    }

    @Test
    void parse_emptyRowsAndTables_areNone() {
        assertThat(rows("<table></table><table><tr></tr><tr><td></td></tr></table>"))
                .containsExactly(List.of(""));
    }

    @Test
    void parse_tableInACell_isATableOfItsOwnAndTheCellIsNotBlank() {
        SourceDocument document = HtmlDocument.parse("""
                <table><tr><td><h1>标题</h1><table><tr><td>收到申请数</td><td><table><tr><td>12</td></tr></table></td></tr>
                </table>尾注</td></tr></table>""");

        assertThat(document.lines().stream().map(SourceLine::text)).containsExactly("标题", "尾注");
        assertThat(document.tables()).hasSize(3);
        assertThat(document.tables().get(1).rows().get(0).cells())
                .extracting(SourceCell::text)
                .containsExactly("收到申请数", "12");
        assertThat(document.tables().get(0).rows().get(0).quote()).startsWith("标题\n收到申请数");
    }

    @Test
    void parse_longCell_isTextOfTheDocumentToo() {
        String prose = "很长的正文。".repeat(60);

        assertThat(lines("<table><tr><td><p>某市2018年度报告</p><p>" + prose + "</p></td></tr></table>"))
                .containsExactly("某市2018年度报告", prose);
    }

    @Test
    void parse_namedParts_areATree() {
        SourceDocument document = HtmlDocument.parse("""
                <p itemprop=lost>x</p><main itemscope itemtype=urn:t><p itemprop=a data-text='"y"'>甲 <b>乙</b></p>
                <div itemprop=b itemscope><p itemprop=c>丙</p><p>丁</p><p itemprop=c>戊</p></div></main>""");

        SourceItem root = document.items().get(0);
        assertThat(document.items()).hasSize(1);
        assertThat(root.type()).isEqualTo("urn:t");
        assertThat(root.text()).isEmpty();
        assertThat(root.first("a")).contains(new SourceItem("a", "", "甲 乙", "\"y\"", 1, List.of()));
        assertThat(root.first("b").orElseThrow().all("c"))
                .extracting(SourceItem::text)
                .containsExactly("丙", "戊");
        assertThat(root.first("lost")).isEmpty();
    }

    @Test
    void parse_externalEntity_isNotResolved() {
        assertThat(lines("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>a&x;b</p>"))
                .anyMatch(line -> line.contains("a&x;b"))
                .noneMatch(line -> line.contains("root"));
    }

    @Test
    void parse_moreTagsThanAnyReport_isRefusedWithItsPlace() {
        assertThatThrownBy(() -> HtmlDocument.parse("<p>\n" + "<i>".repeat(200_001)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 2: the page has too many tags");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<div>".repeat(20_000) + "x",
                "<table><tr><td>".repeat(8_000) + "12",
                "<b><p>".repeat(12_000) + "x",
                "<table><tr>" + "<td rowspan=0 colspan=1000>1".repeat(20_000),
                "<table><tr>" + "<td rowspan=0>1".repeat(1_000) + "<tr><td>2".repeat(12_000),
                "<div itemscope itemtype=x>" + "<div itemprop=a>y".repeat(20_000),
                "<svg><select><template>".repeat(8_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void parse_hostilePage_ends(String html) {
        assertThat(HtmlDocument.parse(html).input()).isEqualTo("html");
    }
}
