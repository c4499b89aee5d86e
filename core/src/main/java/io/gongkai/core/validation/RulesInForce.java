package io.gongkai.core.validation;

import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import java.util.List;

/** The rules of a set under a profile, by their places in the set. */
final class RulesInForce {
    private final RuleSet rules;
    private final boolean[] inForce;
    private final Severity[] severities;

    RulesInForce(RuleSet rules, Profile profile) {
        this.rules = rules;
        List<Rule> list = rules.rules();
        this.inForce = new boolean[list.size()];
        this.severities = new Severity[list.size()];
        for (int i = 0; i < list.size(); i++) {
            inForce[i] = profile.checks(list.get(i));
            severities[i] = profile.severity(list.get(i));
        }
    }

    String name() {
        return rules.name();
    }

    Rule rule(int index) {
        return rules.rules().get(index);
    }

    boolean isInForce(int index) {
        return inForce[index];
    }

    Severity severity(int index) {
        return severities[index];
    }
}
