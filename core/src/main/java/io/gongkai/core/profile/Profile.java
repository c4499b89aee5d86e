package io.gongkai.core.profile;

import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.rule.Thresholds;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How rules are taken: which are switched off, which weigh more or less than declared, and which thresholds are set otherwise.
 * A value; the result of a validation records it.
 *
 * @param name the name
 * @param off the ids of the rules that are not checked
 * @param severities the severities that differ from those declared, by the id of the rule
 * @param thresholds the thresholds that differ from those declared, by {@code id.name}
 */
public record Profile(
        String name, Set<String> off, Map<String, Severity> severities, Map<String, BigDecimal> thresholds) {
    /** All rules as they are declared. */
    public static final Profile DEFAULT = new Profile("default", Set.of(), Map.of(), Map.of());

    /** Copies the collections; they are ordered by id. */
    public Profile {
        Objects.requireNonNull(name, "name");
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        thresholds = Collections.unmodifiableMap(new TreeMap<>(thresholds));
    }

    /**
     * This profile on top of another: what it says goes before what the other says. A rule that the other switches off and
     * this one weighs is checked.
     *
     * @param base the other
     * @return both, under the name of this one
     */
    public Profile over(Profile base) {
        Set<String> allOff = new TreeSet<>(base.off);
        allOff.removeAll(severities.keySet());
        allOff.addAll(off);
        Map<String, Severity> allSeverities = new TreeMap<>(base.severities);
        allSeverities.keySet().removeAll(off);
        allSeverities.putAll(severities);
        Map<String, BigDecimal> allThresholds = new TreeMap<>(base.thresholds);
        allThresholds.putAll(thresholds);
        return new Profile(name, allOff, allSeverities, allThresholds);
    }

    /**
     * Whether a rule is checked.
     *
     * @param rule the rule
     * @return whether it is not switched off
     */
    public boolean checks(Rule rule) {
        return !off.contains(rule.id());
    }

    /**
     * How much a rule weighs here.
     *
     * @param rule the rule
     * @return the severity
     */
    public Severity severity(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    /**
     * The thresholds of a rule that are in force here.
     *
     * @param rule the rule
     * @return the thresholds
     */
    public Thresholds thresholds(Rule rule) {
        return thresholds.isEmpty()
                ? Threshold::value
                : (Threshold threshold) ->
                        thresholds.getOrDefault(rule.id() + "." + threshold.name(), threshold.value());
    }
}
