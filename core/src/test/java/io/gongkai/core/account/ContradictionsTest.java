package io.gongkai.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.StatedProse;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static List<CheckResult> check(StatedFigure... figures) {
        return new Contradictions()
                .check(
                        Subject.of(List.of()).withProse(Prose.of(StatedProse.figures(figures))),
                        threshold -> BigDecimal.ZERO);
    }

    private static StatedFigure says(int paragraph, Figure figure, SmallCell... cells) {
        return StatedProse.figure(figure, StatedProse.clause(paragraph, "共" + figure), cells);
    }

    private static List<CheckResult> broken(List<CheckResult> results) {
        return results.stream().filter(CheckResult.Broken.class::isInstance).toList();
    }

    @Test
    void check_otherFigureOfTheSameCell_isBrokenWithBothSentences() {
        List<CheckResult> results = check(
                says(2, Figure.count(501), SmallCell.TOTAL),
                says(2, Figure.count(501), SmallCell.TOTAL),
                says(2, Figure.count(510), SmallCell.TOTAL),
                says(9, Figure.count(510), SmallCell.TOTAL));

        assertThat(results).hasSize(1);
        CheckResult.Broken broken = (CheckResult.Broken) results.get(0);
        assertThat(broken.place().address()).isEqualTo("sections");
        assertThat(broken.sides().map(Sides::difference)).contains(BigDecimal.valueOf(-9));
        assertThat(broken.quotations()).extracting(Quotation::address).containsExactly("sections/2", "sections/2/2");
        assertThat(broken.quotations()).extracting(Quotation::text).containsExactly("共501", "共510");
        assertThat(broken.quotations().get(0).label().en()).isEqualTo("the TOTAL: 501 (一、概述, paragraph 2 of the text)");
    }

    @Test
    void check_oneFigure_holds() {
        assertThat(check(says(1, Figure.count(3), SmallCell.TOTAL), says(2, Figure.count(3), SmallCell.TOTAL)))
                .containsExactly(new CheckResult.Holds());
    }

    @Test
    void check_otherCellsOrCounts_areOtherThings() {
        assertThat(broken(check(
                        says(1, Figure.count(1), SmallCell.TOTAL),
                        says(1, Figure.count(2), SmallCell.FIRST),
                        says(1, Figure.count(3), SmallCell.TOTAL, SmallCell.FIRST),
                        StatedProse.figure(
                                Counted.CUMULATIVE, Figure.count(4), StatedProse.clause(1, "累计4"), SmallCell.TOTAL))))
                .isEmpty();
    }

    @Test
    void check_eachThing_isOneFinding() {
        assertThat(broken(check(
                        says(1, Figure.count(1), SmallCell.TOTAL),
                        says(1, Figure.count(2), SmallCell.FIRST),
                        says(2, Figure.count(3), SmallCell.TOTAL),
                        says(2, Figure.count(4), SmallCell.FIRST),
                        says(3, Figure.count(5), SmallCell.TOTAL))))
                .hasSize(2)
                .extracting(result -> ((CheckResult.Broken) result).quotations().size())
                .containsExactly(3, 2);
    }

    @Test
    void check_everyCount_isNamed() {
        for (Counted counted : Counted.values()) {
            List<CheckResult> results = check(
                    StatedProse.figure(counted, Figure.count(1), StatedProse.clause(1, "1件"), SmallCell.TOTAL),
                    StatedProse.figure(counted, Figure.count(2), StatedProse.clause(2, "2件"), SmallCell.TOTAL));
            String label = ((CheckResult.Broken) results.get(0))
                    .quotations()
                    .get(0)
                    .label()
                    .zh();
            assertThat(label)
                    .startsWith(
                            switch (counted) {
                                case YEAR -> "甲TOTAL：1（";
                                case CUMULATIVE -> "甲TOTAL（历年累计）：1";
                                case INDIVIDUALS -> "甲TOTAL（公民）：1";
                                case ORGANISATIONS -> "甲TOTAL（法人和其他组织）：1";
                            });
        }
    }

    @Test
    void check_amounts_areComparedInTheSameUnitAlone() {
        assertThat(broken(check(
                        says(1, Figure.amount("3", "万元"), SmallCell.COST),
                        says(2, Figure.amount("30000", "元"), SmallCell.COST),
                        says(3, Amount.withoutUnit(BigDecimal.ONE), SmallCell.COST),
                        says(3, Amount.withoutUnit(BigDecimal.TEN), SmallCell.COST),
                        says(4, Figure.amount("3.0", "万元"), SmallCell.COST))))
                .isEmpty();
        assertThat(broken(check(
                        says(1, Figure.amount("3", "万元"), SmallCell.COST),
                        says(2, Figure.amount("4", "万元"), SmallCell.COST))))
                .hasSize(1);
    }

    @Test
    void check_manyFigures_quotesSomeInLabelsOfBoundedLength() {
        StatedFigure[] figures = IntStream.range(0, 5000)
                .mapToObj(i -> StatedProse.figure(
                        Figure.count(i),
                        new Clause("长".repeat(10_000), i + 1, "共" + i + "字".repeat(1000)),
                        SmallCell.TOTAL))
                .toArray(StatedFigure[]::new);

        CheckResult.Broken broken = (CheckResult.Broken) check(figures).get(0);

        assertThat(broken.quotations()).hasSize(5);
        assertThat(broken.quotations()).allSatisfy(quotation -> {
            assertThat(quotation.label().zh()).hasSizeLessThan(150);
            assertThat(quotation.text()).hasSizeLessThan(250);
        });
    }
}
