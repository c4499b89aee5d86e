package io.gongkai.core.testkit;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.List;

/** Validates tables without a report around them. */
public final class TableValidation {
    private TableValidation() {}

    /** With blanks unknown. */
    public static Findings validate(RuleSet rules, FigureTable<?>... tables) {
        return validate(rules, List.of(tables), BlankPolicy.AS_UNKNOWN);
    }

    /** With a blank policy. */
    public static Findings validate(RuleSet rules, List<? extends FigureTable<?>> tables, BlankPolicy policy) {
        return validate(Validator.of(rules), tables, policy);
    }

    /** By a validator that is there already. */
    public static Findings validate(Validator validator, List<? extends FigureTable<?>> tables, BlankPolicy policy) {
        return validator.validate(Subject.of(tables), ValidationOptions.STANDARD.withBlankPolicy(policy));
    }

    /** Findings that say nothing but a verdict. */
    public static Findings nothing(Verdict verdict, String ruleSet) {
        return new Findings(
                verdict,
                ruleSet,
                BlankPolicy.AS_UNKNOWN,
                Profile.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
