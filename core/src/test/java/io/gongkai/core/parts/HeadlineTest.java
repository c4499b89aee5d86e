package io.gongkai.core.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.document.PipeText;
import io.gongkai.core.note.Note;
import io.gongkai.core.period.ReportYear;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // Titles.
                "某区人民政府2018年政府信息公开工作年度报告 ! 某区人民政府 ! 2018",
                "某区人民政府2018年度政府信息公开工作年度报告 ! 某区人民政府 ! 2018",
                "某区人民政府2018年度政府信息公开年度报告 ! 某区人民政府 ! 2018",
                "某区人民政府2018年政府信息公开情况报告 ! 某区人民政府 ! 2018",
                "某区人民政府 2018 年政务公开工作年度报告 ! 某区人民政府 ! 2018",
                "标题: 某区2015年度政府信息公开工作年度报告 ! 某区 ! 2015",
                "标题：某区2015年度政府信息公开工作年度报告 ! 某区 ! 2015",
                "某区2015年度政府信息公开工作年度报告(全文) ! 某区 ! 2015",
                // Sentences.
                "根据条例的规定,某县政府办公室制定了2020年度政府信息公开工作报告,报告中所列数据真实。 ! 某县政府办公室 ! 2020",
                "根据条例，某局编制了2018年度政府信息公开工作报告。 ! 某局 ! 2018",
                "某局编制2018年政府信息公开工作年度报告。 ! 某局 ! 2018",
            })
    void find_titleOrSentence_tellsBodyAndYear(String line, String body, int year) {
        for (String text : new String[] {line, "首页\n" + line, line + "\n一、概述\n某市2001年政府信息公开工作年度报告"}) {
            DocumentParts headline = find(text);

            assertThat(headline.body()).as(text).contains(PublicBody.of(body));
            assertThat(headline.year()).contains(ReportYear.of(year));
            assertThat(headline.notes()).isEmpty();
        }
    }

    @Test
    void find_titleOverTwoLines_hasTheBodyOnTheFirst() {
        DocumentParts headline = find("         某市某区人民政府\n\n    2024 年政府信息公开工作年度报告\n");

        assertThat(headline.body()).contains(PublicBody.of("某市某区人民政府"));
        assertThat(headline.year()).contains(ReportYear.of(2024));
    }

    /** A long line is a sentence and no name. */
    @Test
    void find_sentenceBeforeATitleWithoutBody_isNoBody() {
        DocumentParts headline = find("字".repeat(41) + "\n2024年政府信息公开工作年度报告");

        assertThat(headline.body()).isEmpty();
        assertThat(headline.year()).contains(ReportYear.of(2024));
        assertThat(headline.notes()).extracting(Note::code).containsExactly("body-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据条例要求,现公布2018年政府信息公开工作年度报告。",
                "当前位置:首页>某局2018年政府信息公开工作年度报告",
            })
    void find_sentenceThatNamesNoBody_isNotTakenForATitle(String line) {
        assertThat(find(line).body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"本报告所列数据的统计期限自2018年1月1日至2018年12月31日。, 2018", "统计周期为 2019 年 1 月 1 日起, 2019", "期限:2017年1月1日, 2017"})
    void find_coveredPeriodAlone_tellsTheYear(String line, int year) {
        DocumentParts headline = find(line);

        assertThat(headline.year()).contains(ReportYear.of(year));
        assertThat(headline.notes()).extracting(Note::code).containsExactly("body-unknown");
    }

    @Test
    void find_titleAndPeriodDisagree_followsTheTitleAndSaysSo() {
        DocumentParts headline = find("某局2018年政府信息公开工作年度报告\n统计期限自2017年1月1日至2017年12月31日。");

        assertThat(headline.year()).contains(ReportYear.of(2018));
        assertThat(headline.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("year-disagrees");
            assertThat(note.message().en()).contains("2018", "2017");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一、概述",
                "某局1999年政府信息公开工作年度报告",
                "统计期限自2018年11日至2018年1231日",
                "政府信息公开工作年度报告",
                "某局2018年财务报告",
            })
    void find_nothingTold_isEmptyWithNotes(String text) {
        DocumentParts headline = find(text);

        assertThat(headline.body()).isEmpty();
        assertThat(headline.year()).isEmpty();
        assertThat(headline.notes()).extracting(Note::code).containsExactly("year-unknown", "body-unknown");
    }

    /** Title and opening stand at the beginning; what is said far behind is about other reports. */
    @Test
    void find_titleFarBehind_isNotSearched() {
        String title = "某局2018年政府信息公开工作年度报告";

        assertThat(find("字\n".repeat(59) + title).year()).isPresent();
        assertThat(find("字\n".repeat(60) + title).year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018年", "期限", "政府信息公开", "某", "编制了2018年", "某编制", "标题:", "2018年政府信息公开工作报告", "1", " "})
    void find_hugeLine_endsSoon(String pattern) {
        String line = pattern.repeat(200_000 / pattern.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> find((line + "\n").repeat(60)));
    }

    private static DocumentParts find(String text) {
        return DocumentParts.read(PipeText.parse(text), Headings.of(List.of(), List.of()));
    }
}
