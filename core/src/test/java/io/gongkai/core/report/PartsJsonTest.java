package io.gongkai.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.BodyKind;
import io.gongkai.core.body.Contact;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.narrative.Attachment;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.testkit.SmallGrid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of a document alone, through a mapper with nothing registered. */
class PartsJsonTest {
    static Stream<Arguments> parts() {
        return Stream.of(
                part(
                        PublicBody.builder()
                                .name("某市人民政府")
                                .level(AdministrativeLevel.PREFECTURAL)
                                .kind(BodyKind.GOVERNMENT)
                                .creditCode("1")
                                .build(),
                        PublicBody.class,
                        "{\"name\":\"某市人民政府\",\"level\":\"prefectural\",\"kind\":\"government\",\"creditCode\":\"1\"}"),
                part(
                        Contact.builder()
                                .address("a")
                                .postcode("p")
                                .telephone("t")
                                .fax("f")
                                .email("e")
                                .site("s")
                                .build(),
                        Contact.class,
                        "{\"address\":\"a\",\"postcode\":\"p\",\"telephone\":\"t\",\"fax\":\"f\",\"email\":\"e\","
                                + "\"site\":\"s\"}"),
                part(Contact.builder().build(), Contact.class, "{}"),
                part(
                        Section.builder()
                                .number("一、")
                                .heading("总体情况")
                                .addParagraph("甲")
                                .addSection(Section.builder().number("(一)").build())
                                .build(),
                        Section.class,
                        "{\"number\":\"一、\",\"heading\":\"总体情况\",\"paragraphs\":[\"甲\"],"
                                + "\"sections\":[{\"number\":\"(一)\"}]}"),
                part(
                        new Attachment("附表", Optional.of("a.xls")),
                        Attachment.class,
                        "{\"title\":\"附表\",\"location\":\"a.xls\"}"),
                part(Attachment.of("附表"), Attachment.class, "{\"title\":\"附表\"}"),
                part(
                        FurtherFigure.of("人大代表建议和政协提案办理结果", 332, "件"),
                        FurtherFigure.class,
                        "{\"label\":\"人大代表建议和政协提案办理结果\",\"figure\":332,\"unit\":\"件\"}"),
                part(
                        new FurtherFigure("减免费用", Figure.amount("0.5", "万元"), Optional.empty()),
                        FurtherFigure.class,
                        "{\"label\":\"减免费用\",\"figure\":{\"value\":0.5,\"unit\":\"万元\"},\"unit\":null}"),
                part(
                        new FurtherFigure("其他", Figure.blank(), Optional.empty()),
                        FurtherFigure.class,
                        "{\"label\":\"其他\",\"figure\":null,\"unit\":null}"),
                part(
                        new Clause("三、申请 (一)收到", 12, "全县收到申请147件"),
                        Clause.class,
                        "{\"section\":\"三、申请 (一)收到\",\"paragraph\":12,\"text\":\"全县收到申请147件\"}"),
                part(
                        new ClauseFigure(
                                List.of("requests.received"),
                                Counted.YEAR,
                                Figure.count(147),
                                new Clause("三、申请", 12, "全县收到申请147件")),
                        ClauseFigure.class,
                        "{\"cells\":[\"requests.received\"],\"figure\":147,\"section\":\"三、申请\",\"paragraph\":12,"
                                + "\"text\":\"全县收到申请147件\"}"),
                part(
                        new ClauseFigure(
                                List.of("a", "b"),
                                Counted.CUMULATIVE,
                                Figure.amount("0.5", "万元"),
                                new Clause("", 1, "累计收费0.5万元")),
                        ClauseFigure.class,
                        "{\"cells\":[\"a\",\"b\"],\"counted\":\"cumulative\",\"figure\":{\"value\":0.5,\"unit\":\"万元\"},"
                                + "\"section\":\"\",\"paragraph\":1,\"text\":\"累计收费0.5万元\"}"));
    }

    private static Arguments part(Object part, Class<?> type, String json) {
        return Arguments.of(part, type, json);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void mapper_part_writesTheContractAndReadsItBack(Object part, Class<?> type, String json) throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.writeValueAsString(part)).isEqualTo(json);
        assertThat((Object) mapper.readValue(json, type)).isEqualTo(part).hasSameHashCodeAs(part);
        assertThat((Object) mapper.treeToValue(mapper.readTree(json), type)).isEqualTo(part);
    }

    @Test
    void section_ofAPart_hasItsNumberAndHeadingAsPrinted() {
        assertThat(Section.of(SmallGrid.Row.GRANTED, "甲", "乙"))
                .isEqualTo(Section.builder()
                        .number("(一)")
                        .heading("予以公开")
                        .addParagraphs("甲", "乙")
                        .build());
        assertThat(Section.of(SmallGrid.Row.ALL).getNumber()).isEmpty();
    }

    @Test
    void sections_insideEachOther_areBuiltAndReadUpToALimit() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Section deepest = Section.builder().heading("末").build();
        for (int i = 1; i < Section.MAX_DEPTH; i++) {
            deepest = Section.builder().addSection(deepest).build();
        }
        Section whole = deepest;
        String json = mapper.writeValueAsString(whole);

        assertThat(mapper.readValue(json, Section.class)).isEqualTo(whole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.builder().addSection(whole).build())
                .withMessageContaining("100");
        assertThatThrownBy(() -> mapper.readValue("{\"sections\":[" + json + "]}", Section.class))
                .hasMessageContaining("more than 100 sections inside each other");
    }
}
