package io.gongkai.core.prose;

import static io.gongkai.core.prose.Sentences.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.testkit.SpokenReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
    private static ProseFigures read(Section... sections) {
        return Sentences.read(new SpokenReport("", "", List.of(sections)));
    }

    private static Section section(String heading, String... paragraphs) {
        return Section.builder().heading(heading).addParagraphs(paragraphs).build();
    }

    @Test
    void read_figuresInSections_haveTheirPlaces() {
        Section below = Section.builder()
                .number("（一）")
                .heading("借阅情况")
                .addParagraph("柜台出借5册。")
                .build();
        Section above = Section.builder()
                .number("二、")
                .heading("工作")
                .addParagraphs("无。", "收取罚款3元。")
                .addSection(below)
                .build();

        assertThat(read(section("一、概述", "略。"), above).figures())
                .extracting(StatedFigure::clause)
                .containsExactly(new Clause("二、工作", 5, "收取罚款3元"), new Clause("二、工作 （一）借阅情况", 7, "柜台出借5册"));
    }

    @Test
    void read_figureInAHeading_isRead() {
        assertThat(shown(read(section("（一）全年出借图书10册", "其中柜台出借图书5册。")))).containsExactly("LENT 10", "LENT_AT_DESK 5");
    }

    @Test
    void read_headingThatIsCountedBelow_isRead() {
        assertThat(shown(read(section("出借图书：", "10册。")))).containsExactly("LENT 10");
        assertThat(shown(read(section("出借图书", "10册。")))).isEmpty();
    }

    @Test
    void read_paragraphThatGoesOn_isOneTextWithTheNext() {
        assertThat(shown(read(section("借阅", "出借图书10册，其中：", "柜台出借5册；", "邮寄出借5册。"))))
                .containsExactly("LENT 10", "LENT_AT_DESK 5", "LENT_BY_POST 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"五、存在的主要问题和改进措施", "五、下一步工作打算", "五、不足之处"})
    void read_planSection_hasNoFigures(String heading) {
        Section below = section("（一）借阅", "出借图书10册。");

        assertThat(shown(read(Section.builder()
                        .heading(heading)
                        .addParagraph("出借图书10册。")
                        .addSection(below)
                        .build())))
                .isEmpty();
        assertThat(shown(read(Section.builder()
                        .heading("五、借阅")
                        .addParagraph("出借图书10册。")
                        .addSection(below)
                        .build())))
                .containsExactly("LENT 10", "LENT 10");
    }

    @Test
    void read_sectionOnAPart_hasNoFiguresOfTheWhole() {
        assertThat(shown(read(section("二、市本级借阅情况", "出借图书10册。")))).isEmpty();
    }

    @Test
    void read_longHeadingsAndClauses_areQuotedInPart() {
        String heading = "借阅" + "很".repeat(100_000);
        StatedFigure figure = read(section(heading, "出借" + "的".repeat(1_000) + "图书10册。"))
                .figures()
                .get(0);

        assertThat(figure.clause().section()).hasSize(301).endsWith("…");
        assertThat(heading).startsWith(figure.clause().section().substring(0, 300));
        assertThat(figure.clause().text()).hasSize(301).startsWith("出借的的").endsWith("…");
    }
}
