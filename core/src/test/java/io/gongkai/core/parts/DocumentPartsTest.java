package io.gongkai.core.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.HtmlDocument;
import io.gongkai.core.document.PipeText;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPartsTest {
    private static final List<FormLine> PARTS =
            List.of(part("一、", "总体情况"), part("二、", "主动公开政府信息情况", "主动公开信息情况"), part("三、", "存在的主要问题及改进情况", "存在问题及改进情况"));
    private static final List<FormLine> ROWS = List.of(part("一、", "本年新收申请数量"), part("", "规章"));

    private static FormLine part(String number, String label, String... variants) {
        FormLabel printed = FormLabel.of("part", number, label, label, variants);
        return () -> printed;
    }

    private static DocumentParts text(String... lines) {
        return DocumentParts.read(PipeText.parse(String.join("\n", lines)), Headings.of(PARTS, ROWS));
    }

    private static DocumentParts html(String html) {
        return DocumentParts.read(HtmlDocument.parse(html), Headings.of(PARTS, ROWS));
    }

    /** Number, heading and paragraphs of each section, one a line, those below another further in. */
    private static String outline(List<Section> sections, String indent) {
        return sections.stream()
                .map(section -> indent + section.getNumber().orElse("") + "|"
                        + section.getHeading().orElse("") + "|"
                        + String.join("/", section.getParagraphs()) + "\n"
                        + outline(section.getSections(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String outline(DocumentParts parts) {
        return outline(parts.sections(), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "某市科委2024年政府信息公开工作/年度报告 ! 某市科委 ! 2024 ! 某市科委2024年政府信息公开工作年度报告",
                "2024 年某市科委政府信息公开工作/年度报告 ! 某市科委 ! 2024 ! 2024 年某市科委政府信息公开工作年度报告",
                "某市人民政府2017/政府信息公开工作年度报告 ! 某市人民政府 ! 2017 ! 某市人民政府2017政府信息公开工作年度报告",
                "2016年某县政务公开工作年度报告 ! 某县 ! 2016 ! 2016年某县政务公开工作年度报告",
                "某县人民政府二〇一八年度政府信息公开工作年度报告 ! 某县人民政府 ! 2018 ! 某县人民政府二〇一八年度政府信息公开工作年度报告",
                "某局２０１９年政府信息公开工作年度报告 ! 某局 ! 2019 ! 某局２０１９年政府信息公开工作年度报告",
                "某局政府信息公开工作年度报告/（2018年度） ! 某局 ! 2018 ! 某局政府信息公开工作年度报告（2018年度）",
                "某市人力资源和社会/保障局2018年政府信息公开工作年度报告 ! 某市人力资源和社会保障局 ! 2018 ! 某市人力资源和社会保障局2018年政府信息公开工作年度报告",
            })
    void read_title_tellsBodyAndYear(String lines, String body, int year, String title) {
        DocumentParts parts = text(lines.strip().replace("/", "\n") + "\n一、总体情况\n略。");

        assertThat(parts.title()).contains(title.strip());
        assertThat(parts.body()).contains(PublicBody.of(body.strip()));
        assertThat(parts.year()).contains(ReportYear.of(year));
        assertThat(parts.notes()).isEmpty();
    }

    @Test
    void read_lineOfASiteAboveTheTitle_isNoPartOfTheBody() {
        assertThat(html("<p>通知公告栏目一览</p><h1>某局2018年政府信息公开工作年度报告</h1>").body()).contains(PublicBody.of("某局"));
        assertThat(html("<title>某局2018年政府信息公开工作年度报告_某市政府网</title>").title()).contains("某局2018年政府信息公开工作年度报告");
    }

    @Test
    void read_yearOfTheTextAlone_isTaken() {
        assertThat(text("一、总体情况", "2020年，全县公开信息。").year()).contains(ReportYear.of(2020));
    }

    @Test
    void read_textWithAnotherYear_isANote() {
        DocumentParts parts = text("某局2020年政府信息公开工作年度报告", "一、总体情况", "2019年，我局公开信息。");

        assertThat(parts.year()).contains(ReportYear.of(2020));
        assertThat(parts.notes()).extracting(Note::code).containsExactly("year-disagrees");
    }

    @ParameterizedTest
    @CsvSource({
        "统计期限自2018年1月1日起至2018年12月31日止, 2018-01-01, 2018-12-31",
        "统计周期为 2024 年 1 月 1 日至 12 月 31 日, 2024-01-01, 2024-12-31",
        "统计期限自２０１８年１月１日起至２０１８年１２月３１日止, 2018-01-01, 2018-12-31",
        "统计期限自二〇一八年1月1日至二〇一八年12月31日, 2018-01-01, 2018-12-31",
        "所列数据自2018年1月1日至2018年12月30日, 2018-01-01, 2018-12-30",
        "统计期限自2018年11日至2018年1231日, 2018年11日, 2018年1231日",
        "统计期限自2018年2月30日至2018年12月31日, 2018年2月30日, 2018-12-31",
    })
    void read_period_isTheOnePrinted(String text, String from, String to) {
        CoveredPeriod period = text(text + "。").period().orElseThrow();

        assertThat(period.from()).hasToString("Optional[" + from + "]");
        assertThat(period.to()).hasToString("Optional[" + to + "]");
    }

    @Test
    void read_dateBrokenOverLines_isJoined() {
        assertThat(text("本报告所列数据的统计期限自2018年1月", "1日至2018年12月31日。").period())
                .contains(CoveredPeriod.of(ReportYear.of(2018)));
    }

    @Test
    void read_catalogueInALine_isTakenAndNoProse() {
        DocumentParts parts = text(
                "标题: 某区2015年度政府信息公开工作年度报告",
                "索引号: 11-22/2016-0001   发布机构: 某区管委会   成文日期: 2016-01-02  发布时间: 2016-01-12 16:08",
                "文号: ",
                "栏目: 年报",
                "一、总体情况",
                "略。");

        assertThat(parts.title()).contains("某区2015年度政府信息公开工作年度报告");
        assertThat(parts.indexNumber()).contains("11-22/2016-0001");
        assertThat(parts.publisher()).contains("某区管委会");
        assertThat(parts.documentNumber()).isEmpty();
        assertThat(parts.publicationDate()).contains(StatedDate.of(LocalDate.of(2016, 1, 12)));
        assertThat(outline(parts)).isEqualTo("一、|总体情况|略。\n");
    }

    @Test
    void read_labelWithoutValue_doesNotTakeTheTitleBelow() {
        DocumentParts parts = text("索引号:      发布机构:     发布时间:2017-09-06 09:57:02", "", "文号:", "某局2016年政务公开工作年度报告");

        assertThat(parts.documentNumber()).isEmpty();
        assertThat(parts.publisher()).isEmpty();
        assertThat(parts.indexNumber()).isEmpty();
        assertThat(parts.publicationDate()).contains(StatedDate.of(LocalDate.of(2017, 9, 6)));
    }

    @Test
    void read_catalogueInATable_isTaken() {
        DocumentParts parts = html("<table><tr><td>索 引 号：</td><td>0001-2020</td><td>发布机构：</td><td>某县财政局</td></tr>"
                + "<tr><td>文　　号：</td><td>某财〔2020〕1号</td><td>发布日期：</td><td>2020年1月8日</td></tr></table>"
                + "<p>2019年政府信息公开工作年度报告</p>");

        assertThat(parts.indexNumber()).contains("0001-2020");
        assertThat(parts.documentNumber()).contains("某财〔2020〕1号");
        assertThat(parts.publicationDate()).contains(StatedDate.of(LocalDate.of(2020, 1, 8)));
        assertThat(parts.body()).contains(PublicBody.of("某县财政局"));
    }

    @Test
    void read_sourceAlone_isThePublisherButNotTheBody() {
        DocumentParts parts = text("发布时间:2020-02-30 | 来源:某县");

        assertThat(parts.publisher()).contains("某县");
        assertThat(parts.body()).isEmpty();
        assertThat(parts.publicationDate()).contains(StatedDate.unreadable("2020-02-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如有疑问，请与某局联系（地址：某市某路1号（3号楼）；邮编：100000；电话：010-12345678；传真：010-87654321）。",
                "如有疑问,请联系某局,地址:某市某路1号（3号楼）,邮 编:100000,联系人:某人,电 话:010-12345678传真:010-87654321。",
            })
    void read_contact_isTakenWithoutPersons(String line) {
        assertThat(text(line).contact())
                .contains(Contact.builder()
                        .address("某市某路1号（3号楼）")
                        .postcode("100000")
                        .telephone("010-12345678")
                        .fax("010-87654321")
                        .build());
    }

    @Test
    void read_footerOfAPage_isNoContactAndNoProse() {
        DocumentParts parts = html("<div>当前位置：首页 &gt; 政务公开 &gt; 年报</div><p>【字体：大 中 小】</p>"
                + "<p>一、总体情况</p><p>略。</p><p>附件下载：</p><p>扫一扫在手机打开当前页</p><p>上一篇：某局2017年报告</p>"
                + "<p>主办：某局 地址：某路 电话：12345678</p><p>某ICP备12345678号</p>");

        assertThat(parts.contact()).isEmpty();
        assertThat(outline(parts)).isEqualTo("一、|总体情况|略。\n");
    }

    @Test
    void read_attachments_areNoProse() {
        DocumentParts parts = text("一、总体情况", "略。", "附件：1.某局统计表", "2.办理情况.xlsx");

        assertThat(parts.attachments()).containsExactly(Attachment.of("某局统计表"), Attachment.of("办理情况.xlsx"));
        assertThat(outline(parts)).isEqualTo("一、|总体情况|略。\n");
        assertThat(text("一、总体情况", "略。", "附件:").attachments()).isEmpty();
    }

    @Test
    void read_headings_areATreeAsPrinted() {
        DocumentParts parts = text(
                "某局编制2018年政府信息公开工作年度报告。",
                "一、总体情况",
                "（一）加大力度。全年从略。",
                "1.公布目录",
                "（1）网上",
                "()字迹脱落的编号",
                "( 二)数量:从略。",
                "一、主动公开信息情况",
                "从略。",
                "七、存在问题及改进情况",
                "无。");

        assertThat(outline(parts)).isEqualTo("""
                        ||某局编制2018年政府信息公开工作年度报告。
                        一、|总体情况|
                          （一）|加大力度。|全年从略。
                            1.|公布目录|
                              （1）|网上|
                          ()|字迹脱落的编号|
                          ( 二)|数量:|从略。
                        一、|主动公开信息情况|从略。
                        七、|存在问题及改进情况|无。
                        """);
    }

    @Test
    void read_headingInATable_isNotLost() {
        DocumentParts parts = html("<table><tr><td colspan=2>二、主动公开政府信息情况</td></tr><tr><td>规章</td><td>1</td></tr>"
                + "<tr><td colspan=2>三、存在的主要问题及改进情况</td></tr><tr><td colspan=2>有些栏目更新不够及时，已经改正。</td></tr></table>");

        assertThat(outline(parts)).isEqualTo("二、|主动公开政府信息情况|\n三、|存在的主要问题及改进情况|有些栏目更新不够及时，已经改正。\n");
    }

    @Test
    void read_linesOfATableThatCouldNotBePutTogether_areNoProse() {
        DocumentParts parts =
                text("二、主动公开政府信息情况", "规章", "1", "一、本年新收申请数量", "0", "行政许可          9487", "三、存在的主要问题及改进情况", "有。");

        assertThat(outline(parts)).isEqualTo("二、|主动公开政府信息情况|\n三、|存在的主要问题及改进情况|有。\n");
    }

    @Test
    void read_runTogetherText_isPartedAtHeadingsOfTheFormatOnly() {
        String text = "2018年从略。" + "字".repeat(80) + "。二、主动公开政府信息情况（一）数量从略。三、别的情况从略。见三、存在问题及改进情况的说明。";

        assertThat(outline(text(text)))
                .isEqualTo("||2018年从略。" + "字".repeat(80) + "。\n二、|主动公开政府信息情况|（一）数量从略。三、别的情况从略。见三、存在问题及改进情况的说明。\n");
    }

    @Test
    void read_wrappedLines_areJoined() {
        DocumentParts parts = text(
                "  一、总体情况",
                "  本年度我局按照条例的要求开展各项公开工作，完善了制度，",
                "健全了机制，组织了培训，并且对各个单位的公开栏目进行了检",
                "查。全年一共召开了 3 次会议，办理了各类事项，取得了较好的成",
                "果。",
                "  各单位也都按照要求在规定的期限以内公布了本单位的指南和",
                "                -1-",
                "目录，并且及时进行了更新，没有出现遗漏的情况，也没有收到意",
                "见。");

        assertThat(outline(parts))
                .isEqualTo("一、|总体情况|本年度我局按照条例的要求开展各项公开工作，完善了制度，健全了机制，组织了培训，并且对各个单位的公开栏目进行了检查。"
                        + "全年一共召开了 3 次会议，办理了各类事项，取得了较好的成果。/各单位也都按照要求在规定的期限以内公布了本单位的指南和"
                        + "目录，并且及时进行了更新，没有出现遗漏的情况，也没有收到意见。\n");
    }

    @Test
    void read_tableOfContents_isNoSection() {
        DocumentParts parts = text("一、总体情况", "二、主动公开信息情况", "一、总体情况", "略。", "二、主动公开信息情况", "略。");

        assertThat(outline(parts)).isEqualTo("一、|总体情况|略。\n二、|主动公开信息情况|略。\n");
    }

    @Test
    void read_halfOfACharacter_isReplaced() {
        assertThat(outline(text("一、总体情况", "字\uD800字。"))).isEqualTo("一、|总体情况|字\uFFFD字。\n");
    }

    @Test
    void read_nothing_isAbsent() {
        DocumentParts parts = text("");

        assertThat(parts.title()).isEqualTo(Optional.empty());
        assertThat(parts.sections()).isEmpty();
        assertThat(parts.notes()).extracting(Note::code).containsExactly("year-unknown", "body-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况",
                "（一）",
                "1.甲",
                "((((((((((",
                "# ## # ###x",
                "........................1x",
                "索 引 号：",
                "附件：1. 2. 3.",
                "联系地址：电话：",
                "首页 > > >",
                "二、主动公开政府信息情况。二、",
                "编制了编制了2018年",
                "期限2018年期限",
                "甲     乙",
                "_-_-_-",
            })
    void read_hugeDocument_endsSoon(String pattern) {
        String lines = (pattern + "\n").repeat(100_000);
        String line = "一、" + pattern.repeat(1_000_000 / pattern.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            text(lines);
            text(line, line);
        });
    }
}
