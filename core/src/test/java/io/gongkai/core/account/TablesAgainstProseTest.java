package io.gongkai.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.StatedProse;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.testkit.UnstatedReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesAgainstProseTest {
    private static final CheckResult HOLDS = new CheckResult.Holds();

    private static StatedFigure says(long figure, SmallCell... cells) {
        return says(Figure.count(figure), cells);
    }

    private static StatedFigure says(Figure figure, SmallCell... cells) {
        return StatedProse.figure(figure, StatedProse.clause(2, "共" + figure + "件"), cells);
    }

    private static List<CheckResult> check(Map<SmallCell, Figure> table, StatedFigure... figures) {
        return check(Subject.of(List.of(table(table))), figures);
    }

    private static List<CheckResult> check(Subject subject, StatedFigure... figures) {
        return new TablesAgainstProse()
                .check(subject.withProse(Prose.of(StatedProse.figures(figures))), threshold -> BigDecimal.ZERO);
    }

    private static FigureTable<SmallCell> table(Map<SmallCell, Figure> figures) {
        FigureTable.Builder<SmallCell> table = FigureTable.builder(SmallCell.FORM);
        figures.forEach(table::put);
        return table.build();
    }

    private static CheckResult.Broken broken(List<CheckResult> results) {
        assertThat(results).hasSize(1);
        return (CheckResult.Broken) results.get(0);
    }

    private static CheckResult undecided(SmallCell place, SmallCell... absent) {
        return new CheckResult.Undecided(
                Place.of(place), List.of(absent).stream().map(Term::of).toList());
    }

    @Test
    void check_figureOfACell_holdsAgainstTheCell() {
        assertThat(check(Map.of(SmallCell.TOTAL, Figure.count(5)), says(5, SmallCell.TOTAL)))
                .containsExactly(HOLDS);
    }

    @Test
    void check_otherFigure_isBrokenWithBothAccounts() {
        CheckResult.Broken broken = broken(check(Map.of(SmallCell.TOTAL, Figure.count(5)), says(7, SmallCell.TOTAL)));

        assertThat(broken.place().address()).isEqualTo("total");
        assertThat(broken.sides().map(Sides::difference)).contains(BigDecimal.valueOf(-2));
        assertThat(broken.operands())
                .containsExactly(new Operand(Operand.Side.LEFT, Term.of(SmallCell.TOTAL), Figure.count(5)));
        assertThat(broken.quotations()).extracting(Quotation::address).containsExactly("total", "sections/2");
        assertThat(broken.quotations()).extracting(Quotation::text).containsExactly("5", "共7件");
        assertThat(broken.quotations().get(1).label().zh()).isEqualTo("正文：7（一、概述，正文第2段）");
        assertThat(broken.quotations().get(1).label().en()).isEqualTo("text: 7 (一、概述, paragraph 2 of the text)");
    }

    @Test
    void check_noneInTheTextAndSomeInTheTable_isBroken() {
        assertThat(broken(check(Map.of(SmallCell.TOTAL, Figure.count(24)), says(0, SmallCell.TOTAL)))
                        .sides()
                        .map(Sides::difference))
                .contains(BigDecimal.valueOf(24));
    }

    @Test
    void check_absentCell_isUndecided() {
        assertThat(check(Map.of(), says(7, SmallCell.TOTAL)))
                .containsExactly(undecided(SmallCell.TOTAL, SmallCell.TOTAL));
        assertThat(check(Map.of(SmallCell.TOTAL, Figure.joint()), says(0, SmallCell.TOTAL)))
                .containsExactly(undecided(SmallCell.TOTAL, SmallCell.TOTAL));
    }

    @Test
    void check_cellNeverCollected_isNotApplicable() {
        assertThat(check(
                        Map.of(SmallCell.FIRST, Figure.count(9), SmallCell.SECOND, Figure.notCollected()),
                        says(7, SmallCell.FIRST, SmallCell.SECOND)))
                .hasOnlyElementsOfType(CheckResult.NotApplicable.class)
                .hasSize(1);
    }

    @Test
    void check_severalCells_areAddedUp() {
        Map<SmallCell, Figure> table = Map.of(SmallCell.FIRST, Figure.count(3), SmallCell.SECOND, Figure.count(4));

        assertThat(check(table, says(7, SmallCell.FIRST, SmallCell.SECOND))).containsExactly(HOLDS);
        CheckResult.Broken broken = broken(check(table, says(8, SmallCell.FIRST, SmallCell.SECOND)));
        assertThat(broken.place().address()).isEqualTo("total.first");
        assertThat(broken.operands()).hasSize(2);
        assertThat(broken.quotations())
                .extracting(Quotation::address)
                .containsExactly("total.first", "total.second", "sections/2");
    }

    @Test
    void check_knownPartsAboveTheFigure_areBrokenWhateverTheOthersAre() {
        Map<SmallCell, Figure> table = Map.of(SmallCell.FIRST, Figure.count(9));

        CheckResult.Broken broken = broken(check(table, says(8, SmallCell.FIRST, SmallCell.SECOND)));
        assertThat(broken.sides().orElseThrow().left()).isEqualTo("9");
        assertThat(broken.quotations()).extracting(Quotation::address).containsExactly("total.first", "sections/2");
        assertThat(check(table, says(9, SmallCell.FIRST, SmallCell.SECOND)))
                .containsExactly(undecided(SmallCell.FIRST, SmallCell.SECOND));
    }

    @Test
    void check_absentChange_leavesItOpenEitherWay() {
        assertThat(check(
                        Map.of(SmallCell.OTHER_CHANGE, Figure.count(9)),
                        says(8, SmallCell.CHANGE, SmallCell.OTHER_CHANGE)))
                .containsExactly(undecided(SmallCell.CHANGE, SmallCell.CHANGE));
    }

    @Test
    void check_amounts_areComparedInTheSameUnitAlone() {
        Figure cost = Figure.amount("25.1", "万元");

        assertThat(check(
                        Map.of(
                                SmallCell.COST,
                                Amount.of(new BigDecimal("25.10"), "万元").withText("251000元")),
                        says(cost, SmallCell.COST)))
                .containsExactly(HOLDS);
        assertThat(broken(check(Map.of(SmallCell.COST, Figure.amount("25.2", "万元")), says(cost, SmallCell.COST)))
                        .quotations()
                        .get(0)
                        .text())
                .isEqualTo("25.2万元");
        for (Figure other : List.of(Figure.amount("251000", "元"), Amount.withoutUnit(new BigDecimal("25.1")))) {
            assertThat(check(Map.of(SmallCell.COST, other), says(cost, SmallCell.COST)))
                    .hasOnlyElementsOfType(CheckResult.NotApplicable.class)
                    .hasSize(1);
        }
        assertThat(check(Map.of(SmallCell.COST, cost), says(25, SmallCell.COST)))
                .hasOnlyElementsOfType(CheckResult.NotApplicable.class)
                .hasSize(1);
        assertThat(check(
                        Map.of(SmallCell.PRICE, Amount.withoutUnit(BigDecimal.TEN)),
                        says(Amount.withoutUnit(BigDecimal.ONE), SmallCell.PRICE)))
                .isEmpty();
    }

    @Test
    void check_severalClausesOfOneFigure_areOneFinding() {
        assertThat(check(
                        Map.of(SmallCell.TOTAL, Figure.count(5)),
                        says(7, SmallCell.TOTAL),
                        says(7, SmallCell.TOTAL),
                        says(8, SmallCell.TOTAL)))
                .hasOnlyElementsOfType(CheckResult.Broken.class)
                .hasSize(2);
    }

    @Test
    void check_otherCounts_arePassedOver() {
        for (Counted counted : Counted.values()) {
            List<CheckResult> results = check(
                    Map.of(SmallCell.TOTAL, Figure.count(5)),
                    StatedProse.figure(counted, Figure.count(7), StatedProse.clause(1, "7件"), SmallCell.TOTAL));
            assertThat(results).hasSize(counted == Counted.YEAR ? 1 : 0);
        }
    }

    @Test
    void check_cellOfNoTable_isPassedOver() {
        assertThat(check(
                        Map.of(SmallCell.FIRST, Figure.count(9)),
                        says(7, SmallCell.FOREIGN),
                        says(7, SmallCell.FIRST, SmallCell.FOREIGN)))
                .isEmpty();
    }

    @Test
    void check_cellFilledFromASentence_isNotHeldAgainstSentences() {
        FigureTable<SmallCell> table =
                table(Map.of(SmallCell.TOTAL, Figure.count(5), SmallCell.FIRST, Figure.count(1)));

        assertThat(check(filled(table, Counted.YEAR, "total"), says(7, SmallCell.TOTAL), says(3, SmallCell.FIRST)))
                .hasSize(1)
                .allSatisfy(result -> assertThat(
                                ((CheckResult.Broken) result).place().address())
                        .isEqualTo("total.first"));
        // Another count of the cell, or the cell together with others, does not fill it.
        assertThat(check(filled(table, Counted.CUMULATIVE, "total"), says(7, SmallCell.TOTAL)))
                .hasSize(1);
        assertThat(check(filled(table, Counted.YEAR, "total", "total.first"), says(7, SmallCell.TOTAL)))
                .hasSize(1);
    }

    private static Subject filled(FigureTable<SmallCell> table, Counted counted, String... addresses) {
        List<ClauseFigure> clauses =
                List.of(new ClauseFigure(List.of(addresses), counted, Figure.count(5), StatedProse.clause(1, "共5件")));
        return Subject.of(
                new UnstatedReport() {
                    @Override
                    public List<ClauseFigure> getClauses() {
                        return clauses;
                    }
                },
                List.of(table));
    }

    /** An oracle that tries out what the absent counts may be. */
    @Test
    void check_anyCounts_saysWhatHoldsForAllThatTheAbsentOnesMayBe() {
        SmallCell[] cells = {SmallCell.FIRST, SmallCell.SECOND, SmallCell.THIRD};
        Trials.run(500, random -> {
            long stated = random.nextInt(6);
            Map<SmallCell, Figure> table = new EnumMap<>(SmallCell.class);
            long known = 0;
            List<SmallCell> absent = new ArrayList<>();
            for (SmallCell cell : cells) {
                if (random.nextInt(4) == 0) {
                    absent.add(cell);
                } else {
                    int figure = random.nextInt(4);
                    known += figure;
                    table.put(cell, Figure.count(figure));
                }
            }
            boolean canHold = absent.isEmpty() ? known == stated : known <= stated;
            List<CheckResult> results = check(table, says(stated, cells));

            assertThat(results).hasSize(1);
            if (!canHold) {
                assertThat(broken(results).sides().map(Sides::left)).contains(BigDecimal.valueOf(known));
            } else {
                assertThat(results)
                        .containsExactly(
                                absent.isEmpty()
                                        ? HOLDS
                                        : undecided(SmallCell.FIRST, absent.toArray(SmallCell[]::new)));
            }
        });
    }

    @Test
    void check_noProse_looksAtNothing() {
        assertThat(check(Map.of(SmallCell.TOTAL, Figure.count(5)))).isEmpty();
        assertThat(new TablesAgainstProse()
                        .check(
                                new Subject(Optional.empty(), List.of(), Prose.NONE, Optional.empty(), List.of()),
                                threshold -> BigDecimal.ZERO))
                .isEmpty();
    }
}
