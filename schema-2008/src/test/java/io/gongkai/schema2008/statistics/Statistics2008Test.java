package io.gongkai.schema2008.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.ListForm;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Statistics2008Test {
    @ParameterizedTest
    @EnumSource
    void build_nothingPut_isBlankEverywhere(StatisticsCell cell) {
        assertThat(Statistics2008.builder().build().get(cell)).isEqualTo(Figure.blank());
    }

    @ParameterizedTest
    @EnumSource
    void put_figureOfTheOtherKind_isRefusedByAddress(StatisticsCell cell) {
        Figure wrong = cell.kind() == FigureKind.AMOUNT ? Figure.count(3) : Figure.amount("3", "万元");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics2008.builder().put(cell, wrong))
                .withMessageContaining(cell.address());
    }

    @Test
    void put_countWhereAnAmountBelongs_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics2008.builder().put(StatisticsCell.FEES_CHARGED, 3))
                .withMessage("feesCharged holds an amount, not the count 3");
    }

    @Test
    void put_amountWhereACountBelongs_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics2008.builder().put(StatisticsCell.COMPLAINTS, "3.5"))
                .withMessageContaining("complaints holds a count, not the amount 3.5");
    }

    @Test
    void put_amountAsText_isInTheUnitOfTheForm() {
        Statistics2008 statistics = Statistics2008.builder()
                .put(StatisticsCell.ORGANISATION_FUNDS, "34.70")
                .build();

        assertThat(statistics.get(StatisticsCell.ORGANISATION_FUNDS)).isEqualTo(Figure.amount("34.7", "万元"));
    }

    @Test
    void put_textThatIsNoNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics2008.builder().put(StatisticsCell.FEES_CHARGED, "34.7万元"));
    }

    @Test
    void put_null_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Statistics2008.builder().put(StatisticsCell.COMPLAINTS, (Figure) null));
    }

    @Test
    void put_absentFigures_goIntoCellsOfEveryKind() {
        for (Figure absent : List.of(
                Figure.blank(),
                Figure.marked("/"),
                Figure.unreadable("约30"),
                Figure.missing(),
                Figure.notCollected(),
                Figure.joint())) {
            Statistics2008 statistics = Statistics2008.builder()
                    .put(StatisticsCell.COMPLAINTS, absent)
                    .put(StatisticsCell.FEES_CHARGED, absent)
                    .build();

            assertThat(statistics.get(StatisticsCell.COMPLAINTS)).isEqualTo(absent);
            assertThat(statistics.get(StatisticsCell.FEES_CHARGED)).isEqualTo(absent);
        }
    }

    @Test
    void build_thenPutAgain_doesNotChangeWhatWasBuilt() {
        Statistics2008.Builder builder = Statistics2008.builder().put(StatisticsCell.COMPLAINTS, 1);
        Statistics2008 first = builder.build();

        Statistics2008 second = builder.put(StatisticsCell.COMPLAINTS, 2).build();

        assertThat(first.get(StatisticsCell.COMPLAINTS)).isEqualTo(Figure.count(1));
        assertThat(second.get(StatisticsCell.COMPLAINTS)).isEqualTo(Figure.count(2));
    }

    @Test
    void toBuilder_ofTheFigures_doesNotChangeTheOriginal() {
        Statistics2008 original =
                Statistics2008.builder().put(StatisticsCell.COMPLAINTS, 1).build();

        original.figures().toBuilder().put(StatisticsCell.COMPLAINTS, 2).build();

        assertThat(original.get(StatisticsCell.COMPLAINTS)).isEqualTo(Figure.count(1));
    }

    @Test
    void put_twice_keepsTheLastOne() {
        assertThat(Statistics2008.builder()
                        .put(StatisticsCell.COMPLAINTS, 1)
                        .put(StatisticsCell.COMPLAINTS, Figure.blank())
                        .build())
                .isEqualTo(Statistics2008.builder().build());
    }

    @Test
    void statistics_figuresOfAnotherForm_areRefused() {
        ListForm<StatisticsCell> other =
                ListForm.of("statistics", "", StatisticsCell.class, List.of(StatisticsCell.values()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistics2008(FigureTable.builder(other).build()));
    }

    @Test
    void statistics_sameFigures_areEqualAndOthersAreNot() {
        Statistics2008 one =
                Statistics2008.builder().put(StatisticsCell.COMPLAINTS, 1).build();

        assertThat(Statistics2008.builder().put(StatisticsCell.COMPLAINTS, 1).build())
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(Statistics2008.builder().put(StatisticsCell.REVIEW, 1).build())
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1999, 2100, 18})
    void year_thatIsNone_isRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualReport2008.builder().year(year));
    }

    @Test
    void report_builderReused_doesNotChangeWhatWasBuilt() {
        AnnualReport2008.Builder builder = AnnualReport2008.builder().year(2014).body("甲");
        AnnualReport2008 first = builder.build();

        AnnualReport2008 second = builder.year(2015).body("乙").build();

        assertThat(first)
                .isEqualTo(AnnualReport2008.builder().year(2014).body("甲").build());
        assertThat(second)
                .isEqualTo(AnnualReport2008.builder().year(2015).body("乙").build());
    }
}
