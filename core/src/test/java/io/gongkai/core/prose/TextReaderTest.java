package io.gongkai.core.prose;

import static io.gongkai.core.prose.Sentences.clauses;
import static io.gongkai.core.prose.Sentences.figures;
import static io.gongkai.core.prose.Sentences.read;
import static io.gongkai.core.prose.Sentences.shown;
import static io.gongkai.core.prose.Sentences.unplaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.SpokenReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016年，全年共出借图书1,234册。 | LENT 1234",
                "出借图书１，２３４册。 | LENT 1234",
                "出借书籍总数为一百二十本。 | LENT 120",
                "出借图书：8册。 | LENT 8",
                "出借图书(8册)。 | LENT 8",
                "8册图书出借。 | LENT 8",
                "出借图书1.2万册。 | LENT 12000",
                "收取读者罚款251000元。 | FINES 25.1",
                "收取罚款1.5万元。 | FINES 1.5"
            })
    void read_clauseOfKnownWords_isItsFigure(String text, String figure) {
        assertThat(figures(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出借图书约120册。", "出借图书近120册。", "出借图书120余册。", "出借图书120册以上。", "出借图书几十册。", "出借图书数十册。", "出借图书上百册。",
                "出借图书一百二册。", "出借图书100-200册。", "出借图书1 234册。", "出借图书1万2千册。", "出借图书1.5册。", "出借图书超过100册。", "出借图书不少于100册。"
            })
    void read_inexactFigure_isTakenForNoCell(String text) {
        assertThat(figures(text)).isEmpty();
        assertThat(unplaced(text)).singleElement().asString().contains("not an exact figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出借图书增长12%。",
                "出借图书第5次。",
                "按〔2017〕5号出借图书。",
                "出借图书电话05786712345。",
                "出借图书2016年。",
                "出借图书12月31日。",
                "出借图书120人。",
                "出借图书12",
                "出借图书1234567890123456789册。",
                "出借图书007册。",
                "出借图书3.1.2册。"
            })
    void read_numberThatCountsNothingOfTheForm_isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015年出借图书5册。",
                "上年出借图书5册。",
                "去年出借图书5册。",
                "2015年，出借图书5册。",
                "出借图书比上年增加5册。",
                "同比出借图书增加5册。",
                "2017年计划出借图书5册。",
                "上半年出借图书5册。",
                "2014年至2016年出借图书5册。",
                "截至2016年6月30日，出借图书5册。",
                "12月出借图书5册。"
            })
    void read_otherTime_isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void read_thisYearBehindAnotherTime_isAFigureAgain() {
        assertThat(figures("2015年出借图书5册，2016年出借图书6册。")).containsExactly("LENT 6");
        assertThat(figures("上年出借图书5册。全年出借图书6册。")).containsExactly("LENT 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "历年累计出借图书900册。 | LENT 900 CUMULATIVE",
                "全年出借图书5册，历年累计900册出借图书。 | LENT 5;LENT 900 CUMULATIVE",
                "全年出借图书5册，累计出借图书900册。 | LENT 5;LENT 900 CUMULATIVE",
                "全年累计出借图书5册。 | LENT 5",
                "2016年累计出借图书5册。 | LENT 5"
            })
    void read_sum_isOfTheYearOrOfAllAsSaid(String text, String figures) {
        assertThat(figures(text)).containsExactly(figures.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"累计出借图书900册。", "截至2016年底，累计出借图书900册。", "截至目前，出借图书900册。"})
    void read_sumOfWhichTheYearsAreNotSaid_isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
        assertThat(unplaced(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市本级出借图书5册。",
                "本级出借图书5册。",
                "市教育局出借图书5册。",
                "其中教育局出借图书5册。",
                "各部门出借图书5册。",
                "乡镇出借图书5册。",
                "儿童出借图书5册。",
                "城南分馆出借图书5册。"
            })
    void read_partOfTheBodyOrUnknownWord_isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void read_narrowScope_endsWithAWordForTheWhole() {
        assertThat(figures("市本级出借图书5册。出借图书6册。全市出借图书7册。归还图书8册。")).containsExactly("LENT 7", "RETURNED 8");
    }

    @ParameterizedTest
    @CsvSource({
        "某县人民政府, 全县出借图书5册。, true",
        "某县人民政府, 某县出借图书5册。, true",
        "某县人民政府, 全市出借图书5册。, false",
        "某县人民政府, 我局出借图书5册。, false",
        "某县教育局, 我局出借图书5册。, true",
        "某县教育局, 县教育局出借图书5册。, true",
        "某县教育局, 全县出借图书5册。, false",
        "'', 全县出借图书5册。, true",
        "'', 我局出借图书5册。, true"
    })
    void read_nameOfABody_isTheWholeForItselfOnly(String body, String text, boolean whole) {
        assertThat(shown(read(SpokenReport.of(body, "一、借阅情况", text)))).isEqualTo(whole ? List.of("LENT 5") : List.of());
    }

    @Test
    void read_partsBehindTheirTotal_areFigures() {
        assertThat(figures("出借图书10册，其中：柜台出借5册、邮寄出借3册、网上出借2册。"))
                .containsExactly("LENT 10", "LENT_AT_DESK 5", "LENT_BY_POST 3", "LENT_ONLINE 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市本级收到图书9册，其中柜台出借5册。", "约10册出借图书，其中柜台出借5册。", "订购图书90册，其中柜台出借5册。"})
    void read_partOfWhatIsNoFigure_isNone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void read_lineAmongPartsOfItself_isNoFigureOfTheWhole() {
        assertThat(figures("柜台出借图书9册，其中出借图书5册。")).containsExactly("LENT_AT_DESK 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"出借图书8册（上年为7册）。", "出借图书8册（其中柜台5册），归还图书3册。", "出借图书8册（含期刊）。"})
    void read_brackets_doNotChangeWhatStandsBefore(String text) {
        assertThat(figures(text)).startsWith("LENT 8").doesNotContain("LENT 7");
    }

    @Test
    void read_behindBrackets_goesOnAsBefore() {
        assertThat(figures("出借图书8册（市本级3册），归还图书2册。")).containsExactly("LENT 8", "RETURNED 2");
    }

    @Test
    void read_listOfBodies_isHeldAgainstTheirTotal() {
        assertThat(read("出借图书10册，教育局5册，卫生局3册，水利局1册。").enumerations())
                .singleElement()
                .satisfies(parts -> {
                    assertThat(parts.total()).isEqualByComparingTo("10");
                    assertThat(parts.parts())
                            .extracting(BigDecimal::intValueExact)
                            .containsExactly(5, 3, 1);
                    assertThat(parts.partsClause().text()).isEqualTo("教育局5册，卫生局3册，水利局1册");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出借图书10册，其中教育局5册，卫生局3册，水利局1册。",
                "出借图书10册，教育局5册，卫生局3册。",
                "出借图书10册，如教育局5册，卫生局3册，水利局1册。",
                "出借图书10册。教育局5册，卫生局3册，水利局1册。"
            })
    void read_listThatMayLeaveBodiesOut_isNone(String text) {
        assertThat(read(text).enumerations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "出借图书10册，其中柜台出借5册，占50%。 | 50 5 10",
                "出借图书10册，其中柜台出借5册，占出借图书总数的比例为50.0%；邮寄出借3册，占30%。 | 50.0 5 10;30 3 10"
            })
    void read_percentage_isOfTheFiguresBesideIt(String text, String shares) {
        assertThat(read(text).shares())
                .extracting(share -> share.percent().toPlainString() + " " + share.part() + " " + share.whole())
                .containsExactly(shares.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柜台出借5册，占50%。",
                "出借图书10册，占50%。",
                "出借图书10册，其中柜台出借5册，占教育局的50%。",
                "出借图书10册，其中柜台出借5册，约占一半。",
                "出借图书10册，其中柜台出借5册，占500%。"
            })
    void read_percentageOfSomethingElse_isNone(String text) {
        assertThat(read(text).shares()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "无出借图书。 | LENT 0",
                "没有出借图书。 | LENT 0",
                "未向读者收取罚款。 | FINES 0",
                "全年未收取罚款。 | FINES 0",
                "无逾期归还。 | RETURNED_LATE 0",
                "无按时归还和逾期归还。 | RETURNED_ON_TIME 0;RETURNED_LATE 0"
            })
    void read_denial_isAZero(String text, String zeros) {
        assertThat(figures(text)).containsExactly(zeros.split(";"));
        assertThat(clauses(text)).containsOnly(text.replace("。", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上年无出借图书。", "教育局无出借图书。", "市本级无出借图书。", "无重大出借图书。", "未及时出借图书。", "未按规定收取罚款。", "历年累计无出借图书。",
                "如无出借图书，", "无按时归还逾期归还。", "出借图书规定：无罚款。", "无", "未", "2015年，无出借图书。", "全部出借图书无。"
            })
    void read_denialOfSomethingElse_isNoZero(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "出借图书10册，全部归还。 | LENT 10;RETURNED 10",
                "出借图书10册，均已归还。 | LENT 10;RETURNED 10",
                "出借图书10册，均为儿童借阅。 | LENT 10;LENT 10 INDIVIDUALS"
            })
    void read_allOfWhatWasCounted_isTheSameFigure(String text, String figures) {
        assertThat(figures(text)).containsExactly(figures.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"全部归还。", "出借图书10册。全部归还。", "出借图书约10册，全部归还。", "市本级出借图书10册，全部归还。"})
    void read_allOfNothing_isNoFigure(String text) {
        assertThat(figures(text)).noneMatch(figure -> figure.startsWith("RETURNED"));
    }

    @Test
    void read_restOfParts_isOneFigureOfThemTogether() {
        assertThat(figures("出借图书10册，其中柜台出借5册，其他方式出借5册。"))
                .containsExactly("LENT 10", "LENT_AT_DESK 5", "LENT_BY_POST+LENT_ONLINE 5");
        assertThat(figures("出借图书10册，其中其他方式5册。")).containsExactly("LENT 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "柜台、邮寄共出借5册。 | LENT_AT_DESK+LENT_BY_POST 5",
                "柜台和邮寄出借0册。 | LENT_AT_DESK+LENT_BY_POST 0",
                "柜台、邮寄和网上共出借5册。 | LENT_AT_DESK+LENT_BY_POST+LENT_ONLINE 5"
            })
    void read_sumOfSeveralLines_isOneFigureOfThemTogether(String text, String figure) {
        assertThat(figures(text)).containsExactly(figure);
    }

    /** Numbers that are no count, where several lines are meant, were once taken for one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "柜台、邮寄共出借1.5册。",
                "其他方式出借1.5册。",
                "柜台、邮寄共出借999999999999999999万册。",
                "其他方式出借999999999999999999亿册。",
                "柜台、邮寄出借5册。",
                "柜台、邮寄共出借约5册。"
            })
    void read_sumThatIsNoCount_isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void read_likeNamedParts_areOfWhatTheTextSpeaksOf() {
        assertThat(figures("归还图书10册，其他情形3册。索赔9册，其他情形2册。"))
                .containsExactly("RETURNED 10", "RETURNED_OTHER 3", "CLAIMED 9", "CLAIMED_OTHER 2");
    }

    @Test
    void read_likeNamedPartsOfNothing_areNone() {
        assertThat(figures("归还和索赔的其他情形3册。")).isEmpty();
    }

    @Test
    void read_statementsThatDisagree_areAllKept() {
        assertThat(figures("出借图书10册。", "全年共出借图书11册。")).containsExactly("LENT 10", "LENT 11");
    }

    @Test
    void read_clause_isQuotedAsPrinted() {
        assertThat(clauses("全年共 “出借” 图书 １２ 册，其中柜台出借5册。")).containsExactly("全年共 “出借” 图书 １２ 册", "其中柜台出借5册");
    }

    @Test
    void read_subjectNotMentioned_isNoFigure() {
        assertThat(shown(read(SpokenReport.of("", "一、工作情况", "柜台出借5册。")))).isEmpty();
        assertThat(shown(read(SpokenReport.of("", "一、工作情况", "借阅方面，柜台出借5册。")))).containsExactly("LENT_AT_DESK 5");
    }
}
