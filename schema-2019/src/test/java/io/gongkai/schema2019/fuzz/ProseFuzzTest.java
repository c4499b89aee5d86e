package io.gongkai.schema2019.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.ProseGrammar;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.prose.StatedParts;
import io.gongkai.core.prose.StatedShare;
import io.gongkai.core.prose.UnplacedFigure;
import io.gongkai.schema2008.prose.Grammar2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.prose.Grammar2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of sentences, numbers and marks in any order, one piece for each byte, and any text: whatever it is, figures are read
 * from it twice alike, and none that the text does not have.
 */
class ProseFuzzTest {
    private static final List<String> PIECES = pieces();

    @FuzzTest
    void read_sentences(byte[] input) {
        StringBuilder text = new StringBuilder();
        for (byte b : input) {
            text.append(PIECES.get((b & 0xFF) % PIECES.size()));
        }
        check(text.toString());
    }

    private static void check(String text) {
        String[] paragraphs = text.split("\n");
        Section section = Section.builder()
                .number("三、")
                .heading("依申请公开政府信息情况")
                .addParagraphs(paragraphs)
                .build();
        Section headed = Section.builder()
                .heading(paragraphs.length == 0 ? text : paragraphs[0])
                .addParagraph(text.replace("\n", ""))
                .build();
        PublicBody body = PublicBody.of("某市人民政府");
        AnnualReport2008 old = AnnualReport2008.builder()
                .year(2016)
                .body(body)
                .addSections(section, headed)
                .build();
        AnnualReport2019 now = AnnualReport2019.builder()
                .year(2020)
                .body(body)
                .addSections(section, headed)
                .build();
        String printed = text + "\n" + text.replace("\n", "");
        check(Prose.of(old, Grammar2008.GRAMMAR), Prose.of(old, Grammar2008.GRAMMAR), printed);
        ProseGrammar grammar = Grammar2019.of(now);
        check(Prose.of(now, grammar), Prose.of(now, grammar), printed);
    }

    private static void check(Prose prose, Prose again, String printed) {
        ProseFigures read = prose.figures();
        assertThat(again.figures()).as("read again").isEqualTo(read);
        Stream.of(
                        read.figures().stream().map(StatedFigure::clause),
                        read.unplaced().stream().map(UnplacedFigure::clause),
                        read.shares().stream().map(StatedShare::clause),
                        read.enumerations().stream().map(StatedParts::partsClause))
                .flatMap(clauses -> clauses)
                .forEach(clause -> assertThat(printed).contains(beginning(clause)));
        read.figures().forEach(ProseFuzzTest::isStated);
    }

    private static String beginning(Clause clause) {
        String text = clause.text();
        return text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    }

    /** Its digits stand in its clause, or numerals, or a word that denies or says it of all. */
    private static void isStated(StatedFigure stated) {
        String clause = Normalizer.normalize(stated.clause().text(), Normalizer.Form.NFKC);
        String digits = stated.figure()
                .value()
                .orElseThrow()
                .toPlainString()
                .replaceAll("[.]", "")
                .replaceAll("^0+(?=.)|(?<=.)0+$", "");
        boolean inDigits = clause.replaceAll("[^0-9]", "").contains(digits);
        boolean inWords = clause.matches("(?s).*([零〇一二两三四五六七八九十][百千万亿]?|[无没未不均都全]).*");
        assertThat(inDigits || inWords).as(stated.toString()).isTrue();
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        String words = "0 3 12 1,234 １２ 1.5 2016年 2015年 12月31日 1月1日 6月30日 5% 81.8% 一百二十 两万五千 一百二 万 亿 余 多 约 近 以上 至 "
                + "件 条 次 人 万元 元 份 篇 个 ， ， ， ， 。 。 、 、 ； ： （ ） ( ) 《 》 “ ” 的 等 共 其中 其中 占 占申请总数的 比例为 无 没有 未 均为 全部 "
                + "累计 历年累计 全年累计 截至 全年 上年 同比 增加 全市 市本级 全省 我局 市教育局 各部门 县国土资源局 第 〔2017〕5号 因 被 向 收到 申请 "
                + "政府信息公开申请 当面申请 传真申请 网络申请 信函申请 按时办结 延期办结 办结 答复 同意公开答复 同意部分公开答复 不同意公开答复 信息不存在 "
                + "其他答复 国家秘密 行政复议 维持具体行政行为 被依法纠错 其他情形 行政诉讼 举报投诉 收取 费用 专职人员 兼职人员 专项经费 主动公开 "
                + "政府信息 政府网站 公开 规范性文件 制发 政务微博 新闻发布会 举办 主要负责同志 参加 培训 个人申请 公民 法人 自然人 新收 结转 上年结转 "
                + "予以公开 部分公开 不予公开 行政许可 行政处罚 存在的问题 规定 例如 应当 合计 现行有效 含 以及 \ud83d \0 \u200b 甲 好";
        pieces.addAll(Arrays.asList(words.split(" ")));
        pieces.addAll(List.of("\n", "\n", " "));
        return List.copyOf(pieces);
    }
}
