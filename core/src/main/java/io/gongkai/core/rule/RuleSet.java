package io.gongkai.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules that are checked together, under a name that changes when they do.
 *
 * @param name the name, such as {@code 2019/1}
 * @param rules the rules, in the order in which they are reported
 */
public record RuleSet(String name, List<Rule> rules) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules with the id " + rule.id());
            }
        }
    }

    /**
     * A rule set.
     *
     * @param name the name
     * @param rules the rules
     * @return the rule set
     */
    public static RuleSet of(String name, Rule... rules) {
        return new RuleSet(name, List.of(rules));
    }
}
