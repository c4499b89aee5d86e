package io.gongkai.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.json.Json;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.note.Note;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversionJsonTest {
    private static final Conversion<String> CONVERSION = new Conversion<>(
            "the report",
            "2008-2019/1",
            "R2021",
            List.of(
                    new CellOrigin(
                            SmallGrid.cell(Row.ALL, Column.SUM),
                            Origin.MERGED,
                            Optional.of(Fit.CLOSE),
                            List.of(SmallCell.FIRST, SmallCell.SECOND)),
                    new CellOrigin(
                            SmallGrid.cell(Row.GRANTED, Column.PERSON),
                            Origin.NOT_COLLECTED,
                            Optional.empty(),
                            List.of())),
            List.of(
                    new Disposition(
                            SmallCell.FIRST,
                            Figure.count(19),
                            Relationship.SPLIT,
                            List.of(SmallGrid.cell(Row.GRANTED, Column.SUM), SmallGrid.cell(Row.REFUSED, Column.SUM)),
                            new Text("原因", "a reason")),
                    new Disposition(SmallCell.COST, Figure.blank(), Relationship.NONE, List.of(), new Text("", ""))),
            List.of(new JointGroup(
                    SmallCell.FIRST, new BigDecimal("1.9E+1"), List.of(SmallGrid.cell(Row.GRANTED, Column.SUM)))),
            List.of(new Remainder(SmallCell.SECOND, new BigDecimal(-2), new Text("多出", "the parts exceed it"))),
            List.of(),
            List.of(new Note("a-code", "total", "", new Text("说明", "a message"))));

    private static final String ENGLISH = """
            {"report":"the report","crosswalk":"2008-2019/1","to":"R2021","targets":[\
            {"address":"grid/all/sum","origin":"merged","fit":"close","from":["total.first","total.second"]},\
            {"address":"grid/all.granted/person","origin":"notCollected","from":[]}],"sources":[\
            {"address":"total.first","figure":19,"disposition":"split",\
            "to":["grid/all.granted/sum","grid/all.refused/sum"],"reason":"a reason"},\
            {"address":"cost","figure":null,"disposition":"none","to":[]}],\
            "jointGroups":[{"from":"total.first","sum":19,"cells":["grid/all.granted/sum"]}],\
            "remainders":[{"from":"total.second","amount":-2,"reason":"the parts exceed it"}],\
            "notes":[{"code":"a-code","place":"total","text":"","message":"a message"}]}""";

    @Test
    void write_english_isTheJsonOfTheContract() {
        assertThat(write(Language.EN)).isEqualTo(ENGLISH);
    }

    /** Reasons are those of the crosswalk, which programs compare. */
    @Test
    void write_chinese_differsInNotesAlone() {
        assertThat(write(Language.ZH)).isEqualTo(ENGLISH.replace("a message", "说明"));
    }

    /** Where a figure is from a sentence, its clause stands behind; an amount of several cells names all of them. */
    @Test
    void write_figuresOfSentences_haveTheirClauses() {
        Clause clause = new Clause("一、", 3, "共5件");
        Conversion<String> conversion = new Conversion<>(
                "r",
                "",
                "",
                List.of(new CellOrigin(
                        SmallCell.THIRD,
                        Origin.CLAUSE,
                        Optional.of(Fit.EXACT),
                        List.of(SmallCell.TOTAL),
                        Optional.of(clause))),
                List.of(new Disposition(
                        SmallCell.TOTAL,
                        Figure.count(5),
                        Relationship.CARRIED,
                        List.of(SmallCell.TOTAL),
                        new Text("因", "why"),
                        Optional.of(clause))),
                List.of(new JointGroup(
                        List.of(SmallCell.FIRST, SmallCell.SECOND),
                        BigDecimal.TEN,
                        List.of(SmallCell.TOTAL),
                        Optional.of(clause))),
                List.of(),
                List.of(),
                List.of());

        String stated = "\"clause\":{\"section\":\"一、\",\"paragraph\":3,\"text\":\"共5件\"}}";
        assertThat(write(conversion, Language.EN))
                .contains(
                        "\"origin\":\"clause\",\"fit\":\"exact\",\"from\":[\"total\"]," + stated,
                        "\"reason\":\"why\"," + stated,
                        "{\"from\":[\"total.first\",\"total.second\"],\"sum\":10,\"cells\":[\"total\"]," + stated);
    }

    @Test
    void conversion_listsOfTheCaller_areCopied() {
        List<Note> notes = new ArrayList<>();
        Conversion<String> conversion =
                new Conversion<>("", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), notes);
        notes.add(new Note("a-code", "", "", Text.same("")));

        assertThat(conversion.notes()).isEmpty();
    }

    /** Its report is left out: the later ledger lists each figure of it. */
    @Test
    void write_laterPartOfAChain_endsWithTheEarlierLedger() {
        Conversion<String> chain = new Conversion<>(
                        "later",
                        "R2019-R2021/1",
                        "R2021",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .withEarlier(CONVERSION);

        assertThat(write(chain, Language.EN))
                .isEqualTo("{\"report\":\"later\",\"crosswalk\":\"R2019-R2021/1\",\"to\":\"R2021\",\"targets\":[],"
                        + "\"sources\":[],\"jointGroups\":[],\"remainders\":[],\"notes\":[],\"earlier\":"
                        + ENGLISH.replace("\"report\":\"the report\",", "") + "}");
    }

    @Test
    void withEarlierNotes_ofAChain_keepsTheEarlierConversion() {
        Note before = new Note("before", "", "", Text.same(""));

        Conversion<String> chain = CONVERSION.withEarlier(CONVERSION).withEarlierNotes(List.of(before));

        assertThat(chain.earlier()).containsSame(CONVERSION);
        assertThat(chain.notes()).extracting(Note::code).containsExactly("before", "a-code");
    }

    private static String write(Language language) {
        return write(CONVERSION, language);
    }

    private static String write(Conversion<String> conversion, Language language) {
        return new String(
                Json.write(generator -> ConversionJson.write(
                        generator, conversion, report -> report.writeString(conversion.report()), language)),
                StandardCharsets.UTF_8);
    }
}
