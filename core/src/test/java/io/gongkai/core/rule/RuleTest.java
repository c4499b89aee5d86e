package io.gongkai.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.testkit.SmallRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void formula_sameInBothRevisions_isPrintedOnce() {
        Rule rule = rule(
                allIs(SmallGrid.FORM, Row.GRANTED, Row.REFUSED), allIs(SmallGrid.NEXT_FORM, Row.GRANTED, Row.REFUSED));

        assertThat(rule.formula())
                .isEqualTo("for each column: grid/all/column = grid/all.granted/column + grid/all.refused/column");
    }

    @Test
    void formula_differsBetweenRevisions_isPrintedBehindEach() {
        Rule rule = rule(
                allIs(SmallGrid.FORM, Row.GRANTED, Row.REFUSED), allIs(SmallGrid.NEXT_FORM, Row.GRANTED, Row.PENDING));

        assertThat(rule.formula())
                .isEqualTo("R1: for each column: grid/all/column = grid/all.granted/column + grid/all.refused/column; "
                        + "R2: for each column: grid/all/column = grid/all.granted/column + grid/pending/column");
    }

    @Test
    void formula_twoTables_namesNoRevision() {
        Rule rule = rule(
                allIs(SmallGrid.FORM, Row.GRANTED),
                Statement.of(SmallCell.FORM, List.of(Relation.notNegative(SmallCell.TOTAL))));

        assertThat(rule.formula()).isEqualTo("for each column: grid/all/column = grid/all.granted/column; total >= 0");
    }

    @Test
    void ruleSet_sameIdTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(
                        "test/1",
                        SmallRule.error("T-010", Relation.notNegative(SmallCell.TOTAL)),
                        SmallRule.error("T-010", Relation.notNegative(SmallCell.FIRST))))
                .withMessage("two rules with the id T-010");
    }

    @Test
    void ruleSet_listOfTheCaller_isCopiedInItsOrder() {
        List<Rule> rules = new ArrayList<>(List.of(SmallRule.error("B"), SmallRule.error("A")));
        RuleSet set = new RuleSet("test/1", rules);
        rules.clear();

        assertThat(set.rules()).extracting(Rule::id).containsExactly("B", "A");
    }

    private static Rule rule(Statement... statements) {
        return new SmallRule("T-010", Severity.ERROR, List.of(statements));
    }

    private static Statement allIs(GridForm<Row, Column> form, Row... parts) {
        return Statement.forEachColumn(form, List.of(Row.ALL), Comparison.EQUAL, List.of(parts));
    }
}
