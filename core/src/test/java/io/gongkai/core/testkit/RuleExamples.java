package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.reference.RuleExample;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.validation.Validator;
import java.util.List;

/** Holds the examples of the reference against the validator. */
public final class RuleExamples {
    private RuleExamples() {}

    /** Every rule has an example that holds, and one that breaks this rule and no other. */
    public static void assertAllShowTheirRule(RuleSet rules) {
        Validator validator = Validator.of(rules);
        for (Rule rule : rules.rules()) {
            RuleExample example = RuleExample.of(rule, validator).orElseThrow(() -> new AssertionError(rule.id()));
            assertThat(broken(validator, example.holding())).as(rule.id()).isEmpty();
            assertThat(broken(validator, example.breaking())).as(rule.id()).containsExactly(rule.id());
            for (FigureTable<?> table : List.of(example.holding(), example.breaking())) {
                assertThat(example.cells())
                        .as(rule.id())
                        .isNotEmpty()
                        .allMatch(cell ->
                                table.at(table.form().indexOf(cell)).value().isPresent());
            }
        }
    }

    private static List<String> broken(Validator validator, FigureTable<?> table) {
        return TableValidation.validate(validator, List.of(table), BlankPolicy.AS_UNKNOWN).broken().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }
}
