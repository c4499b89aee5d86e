package io.gongkai.core.validation;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final RuleSet RULES = RuleSet.of(
            "test/1",
            new SmallRule(
                    "T-010",
                    Severity.ERROR,
                    List.of(Statement.where(
                            FORM,
                            List.of(Condition.positive(FIRST), Condition.zero(SECOND)),
                            Relation.atMost(THIRD, TOTAL)))));

    @ParameterizedTest
    @CsvSource({
        // first > 0 and second = 0 implies third <= total; ? is missing, _ is blank, n was never collected.
        "1, 0, 2, 2, AS_UNKNOWN, holds",
        "1, 0, 3, 2, AS_UNKNOWN, broken",
        "0, 0, 3, 2, AS_UNKNOWN, silent",
        "1, 1, 3, 2, AS_UNKNOWN, silent",
        "?, 1, 3, 2, AS_UNKNOWN, silent",
        "?, 0, 2, 2, AS_UNKNOWN, holds",
        "?, 0, 3, 2, AS_UNKNOWN, open first",
        "1, ?, 3, 2, AS_UNKNOWN, open second",
        "?, ?, 3, 2, AS_UNKNOWN, open first second",
        "1, 0, ?, 2, AS_UNKNOWN, open third",
        "1, ?, ?, 2, AS_UNKNOWN, open second third",
        "n, 0, 2, 2, AS_UNKNOWN, never first",
        "1, _, 3, 2, AS_UNKNOWN, open second",
        "1, _, 3, 2, AS_ZERO, broken",
        "_, 0, 3, 2, AS_ZERO, silent",
        "_, 0, 3, 2, AS_UNKNOWN, open first",
        "1, 0, 3, _, AS_ZERO, broken",
        "1, 0, 3, _, AS_UNKNOWN, open total",
    })
    void validate_relationUnderConditions_isStatedWhereTheyAreMet(
            String first, String second, String third, String total, BlankPolicy policy, String expected) {
        FigureTable<SmallCell> table = FigureTable.builder(FORM)
                .put(FIRST, figure(first))
                .put(SECOND, figure(second))
                .put(THIRD, figure(third))
                .put(TOTAL, figure(total))
                .build();

        assertThat(outcome(TableValidation.validate(RULES, List.of(table), policy)))
                .isEqualTo(expected);
    }

    private static Figure figure(String text) {
        return switch (text) {
            case "?" -> Figure.missing();
            case "_" -> Figure.blank();
            case "n" -> Figure.notCollected();
            default -> Figure.count(Long.parseLong(text));
        };
    }

    private static String outcome(Findings findings) {
        if (!findings.broken().isEmpty()) {
            return "broken";
        }
        if (!findings.undecided().isEmpty()) {
            return "open" + names(findings.undecided().get(0).absent());
        }
        if (!findings.notApplicable().isEmpty()) {
            return "never" + names(findings.notApplicable().get(0).absent());
        }
        return switch (findings.verdict()) {
            case VALID -> "holds";
            case UNDECIDED -> "silent";
            case INVALID -> throw new AssertionError(findings);
        };
    }

    private static String names(List<Term> absent) {
        StringBuilder names = new StringBuilder();
        absent.forEach(term -> names.append(' ').append(term.cell().address().replace("total.", "")));
        return names.toString();
    }

    @Test
    void formula_conditions_arePrintedBeforeTheRelation() {
        assertThat(RULES.rules().get(0).formula())
                .isEqualTo("total.first > 0 and total.second = 0 implies total.third <= total");
    }

    @Test
    void finding_underConditions_hasTheOperandsOfTheRelation() {
        Finding finding = TableValidation.validate(
                        RULES,
                        FigureTable.builder(FORM)
                                .put(FIRST, 1)
                                .put(SECOND, 0)
                                .put(THIRD, 3)
                                .put(TOTAL, 2)
                                .build())
                .broken()
                .get(0);

        assertThat(finding.operands())
                .extracting(operand -> operand.cell().address())
                .containsExactly("total.third", "total");
    }
}
