package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongkai.core.document.PipeText;
import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableCollectorTest {
    private final TableCollector<SmallCell> collector = TableCollector.of(SmallCell.FORM);

    @Test
    void table_nothingPlaced_isMissingEverywhereWithANoteEach() {
        assertThat(collector.places()).isEmpty();
        for (SmallCell cell : SmallCell.FORM.cells()) {
            assertThat(collector.table().get(cell)).isEqualTo(Figure.missing());
        }
        assertThat(collector.notes())
                .extracting(Note::code, Note::place)
                .hasSize(SmallCell.FORM.cells().size())
                .contains(tuple("missing-row", "total.first"));
    }

    @Test
    void put_figure_hasItsPlace() {
        put(SmallCell.COST, "元", "前言\n\n甲 | 1 |\n乙 | 元 | 251000 |", 1, 2);

        assertThat(collector.table().get(SmallCell.COST))
                .isEqualTo(Figure.amount("25.1", "万元").withText("251000元"));
        assertThat(collector.places())
                .isEqualTo(Map.of(SmallCell.COST, new Place(1, 2, 3, Position.line(4), "251000")));
        assertThat(collector.places()).hasSize(1);
        assertThat(collector.notes()).extracting(Note::place).doesNotContain("cost");
    }

    @Test
    void put_unreadable_isNotedWithItsText() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | 约30 |", 0, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("约30"));
        assertThat(collector.notes().get(0))
                .isEqualTo(new Note(
                        "unreadable-figure",
                        "table 1, row 1",
                        "约30",
                        new Text("“甲TOTAL”处的“约30”不是一个确切的数字", "\"约30\" at \"the TOTAL\" is not one exact figure")));
    }

    @Test
    void put_blankOrMark_isPlacedWithoutANote() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | |", 0, 2);
        put(SmallCell.FIRST, "件", "甲 | 件 | / |", 0, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.blank());
        assertThat(collector.table().get(SmallCell.FIRST)).isEqualTo(Figure.marked("/"));
        assertThat(collector.places()).hasSize(2);
    }

    @Test
    void put_sameFigureAgain_changesNothing() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | 1,234 |", 0, 2);
        put(SmallCell.TOTAL, "件", "前\n甲 | 件 | 1234 |", 0, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.count(1234));
        assertThat(collector.places().get(SmallCell.TOTAL)).isEqualTo(new Place(1, 1, 3, Position.line(1), "1,234"));
    }

    @Test
    void put_anotherFigureAgain_takesNeither() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | 3 |", 0, 2);
        put(SmallCell.TOTAL, "件", "乙 | 件 | 0 |\n甲 | 件 | 4 |", 1, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("3 | 4"));
        assertThat(collector.notes().get(0).code()).isEqualTo("repeated-row");
        assertThat(collector.notes().get(0).place()).isEqualTo("table 1, row 2");
        assertThat(collector.notes().get(0).text()).isEqualTo("3 | 4");
    }

    /** A blank does not stand behind a figure that is printed elsewhere: nobody knows which of the two is meant. */
    @Test
    void put_figureAfterABlank_takesNeither() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | |", 0, 2);
        put(SmallCell.TOTAL, "件", "甲 | 件 | 4 |", 0, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isInstanceOf(Absent.class);
    }

    /** The first and the third are the same, but the second is still there. */
    @Test
    void put_firstFigureAgainAfterAnother_takesNone() {
        put(SmallCell.TOTAL, "件", "甲 | 件 | 3 |", 0, 2);
        put(SmallCell.TOTAL, "件", "甲 | 件 | 4 |", 0, 2);
        put(SmallCell.TOTAL, "件", "甲 | 件 | 3 |", 0, 2);

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("3 | 4 | 3"));
    }

    @Test
    void put_manyLongRepeats_staysShort() {
        for (int i = 0; i < 1_000; i++) {
            put(SmallCell.TOTAL, "件", "甲 | 件 | " + i + "字".repeat(150) + " |", 0, 2);
        }

        assertThat(((Absent) collector.table().get(SmallCell.TOTAL)).text().length())
                .isLessThanOrEqualTo(200);
        assertThat(collector.notes())
                .allSatisfy(note -> assertThat(note.text().length()).isLessThanOrEqualTo(121));
    }

    @Test
    void unreadable_cellNotPlaced_keepsTheQuoteAndGivesWayToARowThatFits() {
        collector.unreadable(SmallCell.TOTAL, "甲 | 3 | 4");
        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("甲 | 3 | 4"));
        assertThat(collector.notes()).extracting(Note::place).doesNotContain("total");

        put(SmallCell.TOTAL, "件", "甲 | 件 | 3 |", 0, 2);
        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.count(3));

        collector.unreadable(SmallCell.TOTAL, "甲 | 5 | 6");
        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.count(3));
    }

    @Test
    void unreadable_longQuote_isShortenedBetweenCharacters() {
        collector.unreadable(SmallCell.TOTAL, "字".repeat(119) + "𠮷𠮷");

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.unreadable("字".repeat(119) + "…"));
    }

    @Test
    void unreadable_nothingPrinted_staysMissing() {
        collector.unreadable(SmallCell.TOTAL, "");

        assertThat(collector.table().get(SmallCell.TOTAL)).isEqualTo(Figure.missing());
    }

    @Test
    void note_any_standsBeforeThoseOfMissingRows() {
        collector.note(NoteCode.UNPLACED_ROW, "table 3, row 9", "x".repeat(500), Map.of());

        assertThat(collector.notes().get(0).code()).isEqualTo("unplaced-row");
        assertThat(collector.notes().get(0).text()).hasSize(121);
        assertThat(collector.notes().get(1).code()).isEqualTo("missing-row");
    }

    /** Places one cell of the first table of a text. */
    private void put(SmallCell cell, String unit, String text, int row, int column) {
        SourceTable table = PipeText.parse(text).tables().get(0);
        SourceRow sourceRow = table.rows().get(row);
        SourceCell printed = sourceRow.cells().get(column);
        collector.put(cell, unit, table, sourceRow, printed);
    }
}
