package io.gongkai.core.table;

import static io.gongkai.core.testkit.SmallCell.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTableTest {
    @Test
    void builder_nothingPut_hasTheSameAbsenceInEveryCell() {
        FigureTable<SmallCell> blank = FigureTable.builder(FORM).build();
        FigureTable<SmallCell> missing =
                FigureTable.builder(FORM, Figure.missing()).build();

        for (SmallCell cell : FORM.cells()) {
            assertThat(blank.get(cell)).isEqualTo(Figure.blank());
            assertThat(missing.get(cell)).isEqualTo(Figure.missing());
        }
    }

    @Test
    void get_anyTable_isWhatWasPutWhereverItIsAsked() {
        Trials.run(50, random -> {
            FigureTable.Builder<SmallCell> builder = FigureTable.builder(FORM);
            for (int i = 0; i < FORM.cells().size(); i++) {
                SmallCell cell = FORM.cells().get(i);
                Figure figure = RandomFigures.anyFigure(cell.kind(), random);
                builder.put(cell, figure);

                assertThat(builder.get(cell)).isEqualTo(figure);
                assertThat(builder.build().get(cell)).isEqualTo(figure);
                assertThat(builder.build().at(i)).isEqualTo(figure);
            }
        });
    }

    @Test
    void get_foreignCell_isRefused() {
        FigureTable<SmallCell> table = FigureTable.builder(FORM).build();

        assertThatIllegalArgumentException().isThrownBy(() -> table.get(SmallCell.FOREIGN));
        assertThatIllegalArgumentException().isThrownBy(() -> table.toBuilder().put(SmallCell.FOREIGN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> table.toBuilder().get(SmallCell.FOREIGN));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.at(FORM.cells().size()));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.at(-1));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOTAL", "CHANGE"})
    void put_amountInACellForCounts_isRefusedByName(SmallCell cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(FORM).put(cell, Figure.amount("1", "件")))
                .withMessageContaining(cell.address() + " holds a count, not the amount 1件");
    }

    @Test
    void put_countInACellForAmounts_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(FORM).put(SmallCell.COST, 3))
                .withMessage("cost holds an amount, not the count 3");
    }

    @Test
    void put_absentFigure_fitsEveryCell() {
        for (SmallCell cell : FORM.cells()) {
            Absent absent = Figure.unreadable("约30");

            assertThat(FigureTable.builder(FORM).put(cell, absent).build().get(cell))
                    .isEqualTo(absent);
        }
    }

    @Test
    void put_decimal_hasTheUnitOfTheForm() {
        assertThat(FigureTable.builder(FORM)
                        .put(SmallCell.COST, "34.70")
                        .build()
                        .get(SmallCell.COST))
                .isEqualTo(Amount.of(new BigDecimal("34.7"), "万元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(FORM).put(SmallCell.PRICE, "34.7"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(FORM).put(SmallCell.COST, "34,7"));
    }

    @Test
    void put_null_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> FigureTable.builder(FORM).put(SmallCell.TOTAL, (Figure) null));
    }

    @Test
    void toBuilder_changed_leavesTheOriginalAlone() {
        FigureTable<SmallCell> original =
                FigureTable.builder(FORM).put(SmallCell.TOTAL, 1).build();
        FigureTable.Builder<SmallCell> builder = original.toBuilder().put(SmallCell.TOTAL, 2);
        FigureTable<SmallCell> changed = builder.build();
        builder.put(SmallCell.TOTAL, 3);

        assertThat(original.get(SmallCell.TOTAL)).isEqualTo(Figure.count(1));
        assertThat(changed.get(SmallCell.TOTAL)).isEqualTo(Figure.count(2));
        assertThat(builder.build().get(SmallCell.TOTAL)).isEqualTo(Figure.count(3));
    }

    @Test
    void equals_sameFiguresOfTheSameForm_isTheSameValue() {
        Trials.run(50, random -> {
            FigureTable<SmallCell> table = RandomFigures.anyTable(FORM, random);
            FigureTable<SmallCell> same = table.toBuilder().build();

            assertThat(same).isEqualTo(table).hasSameHashCodeAs(table).hasToString(table.toString());
            for (SmallCell cell : FORM.cells()) {
                assertThat(table.toBuilder().put(cell, Figure.marked("x")).build())
                        .isNotEqualTo(table);
            }
        });
    }

    @Test
    void equals_anotherForm_isAnotherTable() {
        GridForm<Row, Column> twin = GridForm.of("grid", "R1", "件", SmallGrid.FORM.rows(), SmallGrid.FORM.columns());

        assertThat(FigureTable.builder(twin).build())
                .isNotEqualTo(FigureTable.builder(SmallGrid.FORM).build());
        assertThat(FigureTable.builder(FORM).build().form()).isSameAs(FORM);
    }

    @Test
    void toString_anyTable_namesEveryCell() {
        assertThat(FigureTable.builder(FORM).put(SmallCell.TOTAL, 7).build())
                .hasToString("small {change=blank, otherChange=blank, total=7, total.first=blank, "
                        + "total.second=blank, total.third=blank, cost=blank, price=blank}");
    }

    @Test
    void put_textThatIsNoNumber_isRefusedByTheNameOfTheCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(SmallCell.FORM).put(SmallCell.COST, "abc"))
                .withMessage("cost holds an amount, and \"abc\" is no decimal number");
    }
}
