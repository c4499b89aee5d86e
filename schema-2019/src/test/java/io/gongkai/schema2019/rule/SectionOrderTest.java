package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.narrative.Section;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionOrderTest {
    private static final List<String> SIX = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    private static List<Section> sections(List<String> headings) {
        return headings.stream()
                .map(heading -> Section.builder()
                        .heading(heading)
                        .addParagraphs("依法做好政府信息公开工作。")
                        .build())
                .toList();
    }

    /** The quotations of the finding, without the list of all headings. */
    private static List<String> found(List<Section> sections) {
        return Schema2019.validate(AnnualReport2019.builder().sections(sections).build()).broken().stream()
                .filter(finding -> finding.rule() == Rule2019.N_040)
                .map(Finding::quotations)
                .flatMap(List::stream)
                .filter(quotation -> !quotation.address().equals("sections"))
                .map((Quotation quotation) -> quotation.address() + " " + quotation.text())
                .toList();
    }

    private static List<String> replaced(int index, String... headings) {
        return Stream.of(SIX.subList(0, index).stream(), Stream.of(headings), SIX.subList(index + 1, 6).stream())
                .flatMap(it -> it)
                .toList();
    }

    @Test
    void validate_sixInOrder_findsNothing() {
        assertThat(found(sections(SIX))).isEmpty();
        assertThat(found(sections(replaced(4, "五、存在问题及改进情况")))).isEmpty();
        assertThat(found(List.of(Section.builder()
                        .heading("某县年度报告")
                        .sections(sections(SIX))
                        .build())))
                .isEmpty();
        assertThat(found(sections(replaced(5, SIX.get(5), "七、附件")))).isEmpty();
        assertThat(found(List.of())).isEmpty();
        assertThat(found(sections(
                        SIX.stream().map(heading -> heading.substring(2)).toList())))
                .isEmpty();
    }

    @Test
    void validate_onePrintedOtherwise_namesItAlone() {
        assertThat(found(sections(replaced(2))))
                .containsExactly("missing 三、收到和处理政府信息公开申请情况", "numbering 四、政府信息公开行政复议、行政诉讼情况");
        assertThat(found(sections(replaced(3, "三、政府信息公开行政复议、行政诉讼情况"))))
                .containsExactly("numbering 三、政府信息公开行政复议、行政诉讼情况");
        assertThat(found(sections(replaced(3, "政府信息公开行政复议、行政诉讼情况")))).containsExactly("numbering 政府信息公开行政复议、行政诉讼情况");
        assertThat(found(sections(replaced(0, "二、主动公开政府信息情况", "一、总体情况").stream()
                        .filter(heading -> !heading.isEmpty())
                        .toList())))
                .contains("order 一、总体情况 二、主动公开政府信息情况");
    }
}
