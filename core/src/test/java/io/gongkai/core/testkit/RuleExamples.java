package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.reference.RuleExample;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.List;

/** Holds the examples of the reference against the validator. */
public final class RuleExamples {
    private RuleExamples() {}

    /**
     * Every rule has an example that holds, and one that breaks this rule and no other, but for those that ask for cells to be
     * filled in: most cells of an example are blank.
     */
    public static void assertAllShowTheirRule(RuleSet rules) {
        Validator validator = Validator.of(rules);
        for (Rule rule : rules.rules()) {
            RuleExample example = RuleExample.of(rule, validator).orElseThrow(() -> new AssertionError(rule.id()));
            assertThat(broken(validator, example.holding(), rule)).as(rule.id()).isEmpty();
            assertThat(broken(validator, example.breaking(), rule))
                    .as(rule.id())
                    .containsExactly(rule.id());
            assertThat(example.terms().size() + example.members().size())
                    .as(rule.id())
                    .isPositive();
            assertThat(example.terms())
                    .as(rule.id())
                    .allMatch(term -> example.holds(term)
                            .filter(figure -> figure.value().isPresent()
                                    || !figure.equals(example.breaks(term).orElse(null)))
                            .isPresent());
            assertThat(example.finding(rule, validator).message().zh()
                            + example.finding(rule, validator).message().en())
                    .as(rule.id())
                    .doesNotContain("{", "}");
        }
    }

    private static List<String> broken(Validator validator, Subject subject, Rule shown) {
        return validator.validate(subject, ValidationOptions.STANDARD).broken().stream()
                .map(Finding::rule)
                .filter(rule -> rule.id().equals(shown.id())
                        || rule.statements().stream().noneMatch(Statement.FilledIn.class::isInstance))
                .map(Rule::id)
                .distinct()
                .toList();
    }
}
