package io.gongkai.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RuleExamples;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExampleTest {
    private static RuleExample of(Relation relation) {
        SmallRule rule = SmallRule.error("R", relation);
        return RuleExample.of(rule, Validator.of(RuleSet.of("t", rule))).orElseThrow();
    }

    private static Figure figure(FigureTable<?> table, Cell cell) {
        return table.at(table.form().indexOf(cell));
    }

    @Test
    void of_sum_hasPartsAndTheirTotalBrokenByOne() {
        RuleExample example =
                of(Relation.sum(SmallCell.TOTAL, List.of(SmallCell.FIRST, SmallCell.SECOND, SmallCell.THIRD)));

        assertThat(example.cells())
                .containsExactly(SmallCell.TOTAL, SmallCell.FIRST, SmallCell.SECOND, SmallCell.THIRD);
        assertThat(example.cells().stream().map(cell -> figure(example.holding(), cell)))
                .containsExactly(Figure.count(6), Figure.count(1), Figure.count(2), Figure.count(3));
        assertThat(example.cells().stream().map(cell -> figure(example.breaking(), cell)))
                .containsExactly(Figure.count(7), Figure.count(1), Figure.count(2), Figure.count(3));
        assertThat(figure(example.holding(), SmallCell.COST)).isEqualTo(Figure.blank());
    }

    @Test
    void of_amounts_haveTheUnitOfTheForm() {
        RuleExample withUnit = of(Relation.notNegative(SmallCell.COST));
        RuleExample withoutUnit = of(Relation.notNegative(SmallCell.PRICE));

        assertThat(figure(withUnit.breaking(), SmallCell.COST)).isEqualTo(Amount.of(BigDecimal.valueOf(-1), "万元"));
        assertThat(figure(withoutUnit.holding(), SmallCell.PRICE)).isEqualTo(Amount.withoutUnit(BigDecimal.ONE));
    }

    @Test
    void of_everyShapeOfRelation_holdsAndBreaks() {
        List<List<SmallCell>> sides = List.of(
                List.of(SmallCell.TOTAL),
                List.of(SmallCell.TOTAL, SmallCell.FIRST),
                List.of(SmallCell.TOTAL, SmallCell.FIRST, SmallCell.SECOND));
        List<List<SmallCell>> others =
                List.of(List.of(), List.of(SmallCell.THIRD), List.of(SmallCell.THIRD, SmallCell.CHANGE));
        for (Comparison comparison : Comparison.values()) {
            for (List<SmallCell> left : sides) {
                for (List<SmallCell> right : others) {
                    // That counts are at most nothing cannot be shown by one example that holds and is not empty.
                    if (right.isEmpty() && comparison != Comparison.AT_LEAST) {
                        continue;
                    }
                    RuleExamples.assertAllShowTheirRule(
                            RuleSet.of("t", SmallRule.error("R", new Relation(left, comparison, right))));
                }
            }
        }
    }

    @Test
    void of_ruleThatStatesNothing_isEmpty() {
        assertThat(RuleExample.of(new SmallRule("R", Severity.INFO, List.of()), Validator.of(RuleSet.of("t"))))
                .isEmpty();
    }

    @Test
    void of_relationThatOthersDependOn_isPassedOver() {
        Relation bound = Relation.atMost(SmallCell.FIRST, SmallCell.TOTAL);
        // A negative total would be less than its part, whatever the part is.
        SmallRule rule =
                SmallRule.error("R", Relation.notNegative(SmallCell.TOTAL), Relation.notNegative(SmallCell.SECOND));
        RuleSet rules = RuleSet.of("t", SmallRule.error("B", bound), rule);

        assertThat(RuleExample.of(rule, Validator.of(rules)).orElseThrow().cells())
                .containsExactly(SmallCell.SECOND);
        RuleExamples.assertAllShowTheirRule(rules);
    }
}
