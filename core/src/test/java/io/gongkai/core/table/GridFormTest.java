package io.gongkai.core.table;

import static io.gongkai.core.testkit.SmallGrid.FORM;
import static io.gongkai.core.testkit.SmallGrid.NEXT_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridFormTest {
    @Test
    void cells_order_isRowByRowAsTheFormHasThem() {
        assertThat(FORM.cells())
                .extracting(Cell::address)
                .containsExactly(
                        "grid/all/sum",
                        "grid/all/person",
                        "grid/all/company",
                        "grid/all.granted/sum",
                        "grid/all.granted/person",
                        "grid/all.granted/company",
                        "grid/all.refused/sum",
                        "grid/all.refused/person",
                        "grid/all.refused/company");
        assertThat(FORM.rows()).containsExactly(Row.ALL, Row.GRANTED, Row.REFUSED);
        assertThat(FORM.columns()).containsExactly(Column.SUM, Column.PERSON, Column.COMPANY);
    }

    @Test
    void cell_eachRowAndColumn_isWhereTheyMeet() {
        for (Row row : FORM.rows()) {
            for (Column column : FORM.columns()) {
                GridCell<Row, Column> cell = FORM.cell(row, column);

                assertThat(cell.row()).isEqualTo(row);
                assertThat(cell.column()).isEqualTo(column);
                assertThat(FORM.cells().get(FORM.indexOf(cell))).isEqualTo(cell);
                assertThat(FORM.find(cell.address())).contains(cell);
            }
        }
    }

    @Test
    void cell_rowThatTheFormLacks_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.cell(Row.PENDING, Column.SUM))
                .withMessage("grid of R1 has no cell grid/pending/sum");
    }

    @Test
    void indexOf_cellOfAnotherRevision_isItsPlaceHere() {
        GridCell<Row, Column> cell = NEXT_FORM.cell(Row.REFUSED, Column.COMPANY);

        assertThat(NEXT_FORM.indexOf(cell)).isEqualTo(4);
        assertThat(FORM.indexOf(cell)).isEqualTo(8);
    }

    @Test
    void indexOf_foreignCell_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.indexOf(NEXT_FORM.cell(Row.PENDING, Column.SUM)))
                .withMessage("grid of R1 has no cell grid/pending/sum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.indexOf(new GridCell<>("other", Row.ALL, Column.SUM, "件")));
        // Rows and columns of other enums with the same ordinals.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.indexOf(new GridCell<>("grid", Column.SUM, Row.ALL, "件")));
        assertThatIllegalArgumentException().isThrownBy(() -> FORM.indexOf(SmallCell.TOTAL));
    }

    @Test
    void cell_anyOfAGrid_isACountNamedAfterItsLines() {
        Cell cell = SmallGrid.cell(Row.GRANTED, Column.PERSON);

        assertThat(cell.kind()).isEqualTo(FigureKind.COUNT);
        assertThat(cell.unit()).isEqualTo("件");
        assertThat(cell.title()).isEqualTo(new Text("(一)予以公开 · 自然人", "GRANTED · PERSON"));
    }

    @Test
    void rows_listOfTheCaller_isCopied() {
        List<Row> rows = new ArrayList<>(List.of(Row.ALL));
        GridForm<Row, Column> form = GridForm.of("grid", "", "", rows, List.of(Column.SUM));
        rows.add(Row.GRANTED);

        assertThat(form.rows()).containsExactly(Row.ALL);
    }
}
