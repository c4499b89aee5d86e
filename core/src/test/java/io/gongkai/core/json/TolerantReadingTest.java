package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.body.PublicBodyJson;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.ClauseFigureJson;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.narrative.SectionJson;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableJson;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantReadingTest {
    @Test
    void readTolerantly_wrongCells_areUnreadableAndMissingOnesMissing() {
        TolerantReading<FigureTable<SmallCell>> reading = read(
                "{\"change\":1.5,\n \"total\":\"约30\",\"total.first\":{\"value\":3,\"unit\":\"件\"},\n"
                        + "\"total.second\":[1,{\"a\":null}],\"cost\":34.7,\"sum\":1,\"total.third\":7}",
                TableJson.of(SmallCell.FORM));

        FigureTable<SmallCell> table = reading.document();
        assertThat(table.get(SmallCell.CHANGE)).isEqualTo(Figure.unreadable("1.5"));
        assertThat(table.get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("约30"));
        assertThat(table.get(SmallCell.FIRST)).isEqualTo(Figure.unreadable("{\"value\":3,\"unit\":\"件\"}"));
        assertThat(table.get(SmallCell.SECOND)).isEqualTo(Figure.unreadable("[1,{\"a\":null}]"));
        assertThat(table.get(SmallCell.THIRD)).isEqualTo(Figure.count(7));
        assertThat(table.get(SmallCell.COST)).isEqualTo(Figure.unreadable("34.7"));
        assertThat(table.get(SmallCell.OTHER_CHANGE)).isEqualTo(Figure.missing());
        assertThat(table.get(SmallCell.PRICE)).isEqualTo(Figure.missing());
        assertThat(reading.refusals().stream().map(refusal -> refusal.code() + " " + refusal.place()))
                .containsExactly(
                        "not-whole-number /change, line 1, column 11",
                        "not-whole-number /total, line 2, column 10",
                        "not-a-count /total.first, line 2, column 51",
                        "not-whole-number /total.second, line 3, column 16",
                        "not-an-amount /cost, line 3, column 38",
                        "unknown-key /sum, line 3, column 43",
                        "missing-key line 3, column 66",
                        "missing-key line 3, column 66");
        assertThat(reading.refusals().get(6).what().en()).isEqualTo("\"otherChange\" is missing");
    }

    @Test
    void readTolerantly_wrongRowsOfAGrid_leaveTheOthersAsTheyAre() {
        TolerantReading<FigureTable<io.gongkai.core.table.GridCell<SmallGrid.Row, SmallGrid.Column>>> reading = read(
                "{\"all\":[1],\"all.granted\":{\"sum\":1,\"person\":2,\"person\":3,\"company\":4},\"all.refused\":{}}",
                TableJson.of(SmallGrid.FORM));

        assertThat(reading.document().get(SmallGrid.cell(SmallGrid.Row.ALL, SmallGrid.Column.SUM)))
                .isEqualTo(Figure.missing());
        assertThat(reading.document().get(SmallGrid.cell(SmallGrid.Row.GRANTED, SmallGrid.Column.PERSON)))
                .isEqualTo(Figure.count(2));
        assertThat(reading.document().get(SmallGrid.cell(SmallGrid.Row.GRANTED, SmallGrid.Column.COMPANY)))
                .isEqualTo(Figure.count(4));
        assertThat(reading.refusals().stream().map(refusal -> refusal.code() + " " + refusal.pointer()))
                .containsExactly(
                        "wrong-type /all",
                        "duplicate-key /all.granted/person",
                        "missing-key /all.refused",
                        "missing-key /all.refused",
                        "missing-key /all.refused",
                        "missing-key ");
    }

    @Test
    void readTolerantly_blankTextInACell_isKeptAsItIs() {
        TolerantReading<FigureTable<SmallCell>> reading = read(
                "{\"change\":\" \",\"otherChange\":null,\"total\":\"" + "长".repeat(500) + "\"}",
                TableJson.of(SmallCell.FORM));

        assertThat(reading.document().get(SmallCell.CHANGE)).isEqualTo(Figure.unreadable("\" \""));
        assertThat(reading.document().get(SmallCell.OTHER_CHANGE)).isEqualTo(Figure.blank());
        assertThat(reading.document().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("长".repeat(200) + "…"));
    }

    @Test
    void readTolerantly_wrongSections_keepsWhatIsRight() {
        TolerantReading<Section> reading = read(
                "{\"number\":1,\"heading\":\"甲\",\"paragraphs\":[\"乙\",{\"a\":[{}]},\"丙\",[],\"丁\"],"
                        + "\"sections\":[null,{\"heading\":\"戊\",\"x\":{\"y\":[1,2]}},3]}x".replace("}x", "} 5"),
                SectionJson.TYPE);

        assertThat(reading.document())
                .isEqualTo(Section.builder()
                        .heading("甲")
                        .addParagraphs("乙", "丙", "丁")
                        .addSection(Section.builder().heading("戊").build())
                        .build());
        assertThat(reading.refusals().stream().map(refusal -> refusal.code() + " " + refusal.pointer()))
                .containsExactly(
                        "wrong-type /number",
                        "wrong-type /paragraphs/1",
                        "wrong-type /paragraphs/3",
                        "wrong-type /sections/0",
                        "unknown-key /sections/1/x",
                        "wrong-type /sections/2",
                        "trailing-token ");
    }

    /** A figure of a sentence without cells, figure or sentence is none: it is left out as a whole. */
    @Test
    void readTolerantly_wrongFiguresOfClauses_keepsWhatIsRight() {
        String rest = ",\"figure\":1,\"section\":\"\",\"paragraph\":1,\"text\":\"甲\"}";
        TolerantReading<List<ClauseFigure>> reading = read(
                "[{\"cells\":[1,\"a\"]" + rest + ",{\"cells\":[]" + rest + ",{\"cells\":[2]" + rest
                        + ",{\"cells\":[\"a\"],\"counted\":\"month\"" + rest + "]",
                JsonTypes.list(ClauseFigureJson.TYPE));

        ClauseFigure right = new ClauseFigure(List.of("a"), Counted.YEAR, Figure.count(1), new Clause("", 1, "甲"));
        assertThat(reading.document()).containsExactly(right, right);
        assertThat(reading.refusals().stream().map(refusal -> refusal.code() + " " + refusal.pointer()))
                .containsExactly(
                        "wrong-type /0/cells/0",
                        "empty-list /1/cells",
                        "missing-key /1",
                        "wrong-type /2/cells/0",
                        "empty-list /2/cells",
                        "missing-key /2",
                        "unknown-value /3/counted");
    }

    @Test
    void readTolerantly_partWithoutWhatItNeeds_isLeftOut() {
        assertThatThrownBy(() -> read("{\"name\":3}", PublicBodyJson.TYPE))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("missing-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\"", "[{}", "{} x", "{\"heading\":\"a\"", "null", "[]", "3"})
    void readTolerantly_notWellFormedOrNoObject_isRefused(String json) {
        assertThatThrownBy(() -> read(json, SectionJson.TYPE)).isInstanceOf(UnreadableInputException.class);
    }

    private static <T> TolerantReading<T> read(String json, JsonType<T> type) {
        return Json.readTolerantly(json.getBytes(StandardCharsets.UTF_8), type::read);
    }

    @Test
    void refusals_ofStrictJson_areNone() {
        assertThat(read("{\"heading\":\"甲\"}", SectionJson.TYPE).refusals()).isEqualTo(List.of());
    }
}
