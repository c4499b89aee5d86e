package io.gongkai.core.validation;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The checks of one report; collects what does not hold. */
final class Run {
    private final RulesInForce rules;
    private final ValidationOptions options;
    private final List<Ordered<Finding>> broken = new ArrayList<>(0);
    private final List<Ordered<AcceptedFinding>> accepted = new ArrayList<>(0);
    private final List<Ordered<OpenQuestion>> undecided = new ArrayList<>(0);
    private final List<Ordered<OpenQuestion>> notApplicable = new ArrayList<>(0);
    private final Set<AcceptedDeviation> inUse = new HashSet<>(0);
    private final Set<AcceptedDeviation> lapsed = new LinkedHashSet<>(0);
    private boolean anyErrorRuleDecided;
    private boolean anyErrorRuleBroken;
    private boolean anyErrorRuleUndecided;

    Run(RulesInForce rules, ValidationOptions options) {
        this.rules = rules;
        this.options = options;
    }

    BlankPolicy policy() {
        return options.blankPolicy();
    }

    boolean isInForce(int rule) {
        return rules.isInForce(rule);
    }

    /** Takes what a comparison came to. */
    void take(int rule, Outcome outcome, Place place, Comparing comparing, List<Term> absent) {
        switch (outcome) {
            // What holds whatever the absent figures are, with none known, decides nothing.
            case HOLDS -> {
                if (comparing.anyKnown()) {
                    holds(rule);
                }
            }
            case BROKEN ->
                broken(
                        rule,
                        new Finding(
                                rules.rule(rule),
                                rules.severity(rule),
                                place,
                                Optional.of(comparing.sides()),
                                comparing.operands(),
                                List.of()));
            case UNDECIDED -> undecided(rule, place, absent, List.of());
            case NOT_APPLICABLE -> notApplicable(rule, place, absent);
        }
    }

    /** Takes what a comparison came to. */
    void take(Compared compared) {
        Comparing comparing = compared.comparing();
        take(compared.rule(), comparing.outcome(), compared.place(), comparing, comparing.absent());
    }

    /** Takes what a check in code came to. */
    void take(int rule, CheckResult result) {
        if (result instanceof CheckResult.Broken it) {
            broken(
                    rule,
                    new Finding(
                            rules.rule(rule),
                            rules.severity(rule),
                            it.place(),
                            it.sides(),
                            it.operands(),
                            it.quotations()));
        } else if (result instanceof CheckResult.Undecided it) {
            undecided(rule, it.place(), it.absent(), List.of());
        } else if (result instanceof CheckResult.NotApplicable it) {
            notApplicable(rule, it.place(), it.absent());
        } else {
            holds(rule);
        }
    }

    void holds(int rule) {
        anyErrorRuleDecided |= rules.isInForce(rule) && isError(rule);
    }

    void emptyCells(int rule, Place place, List<Operand> empty) {
        broken(rule, new Finding(rules.rule(rule), rules.severity(rule), place, Optional.empty(), empty, List.of()));
    }

    void undecided(int rule, Place place, List<Term> absent, List<String> missingParts) {
        anyErrorRuleUndecided |= isError(rule);
        undecided.add(new Ordered<>(
                rule, new OpenQuestion(rules.rule(rule), rules.severity(rule), place, absent, missingParts)));
    }

    private void notApplicable(int rule, Place place, List<Term> absent) {
        notApplicable.add(new Ordered<>(
                rule, new OpenQuestion(rules.rule(rule), rules.severity(rule), place, absent, List.of())));
    }

    private void broken(int rule, Finding finding) {
        anyErrorRuleDecided |= isError(rule);
        for (AcceptedDeviation deviation : options.accepted()) {
            if (finding.isAcceptedBy(deviation)) {
                accepted.add(new Ordered<>(rule, new AcceptedFinding(finding, deviation.reason())));
                inUse.add(deviation);
                return;
            }
        }
        anyErrorRuleBroken |= isError(rule);
        broken.add(new Ordered<>(rule, finding));
        options.accepted().stream().filter(finding::isFormerlyAcceptedBy).forEach(lapsed::add);
    }

    private boolean isError(int rule) {
        return rules.severity(rule) == Severity.ERROR;
    }

    /**
     * What it all came to.
     *
     * @param grouping groups what is broken
     */
    Findings findings(Function<List<Finding>, List<FindingGroup>> grouping) {
        Verdict verdict = anyErrorRuleBroken
                ? Verdict.INVALID
                : anyErrorRuleDecided && !anyErrorRuleUndecided ? Verdict.VALID : Verdict.UNDECIDED;
        List<Finding> inOrder = Ordered.inOrder(broken);
        // Another finding may stand at the place of one that is accepted.
        lapsed.removeAll(inUse);
        return new Findings(
                verdict,
                rules.name(),
                options.blankPolicy(),
                options.profile(),
                inOrder,
                Ordered.inOrder(undecided),
                Ordered.inOrder(notApplicable),
                Ordered.inOrder(accepted),
                List.copyOf(lapsed),
                grouping.apply(inOrder));
    }

    /** Keeps the order of the rules although the checks run table by table. */
    private record Ordered<T>(int order, T value) {
        static <T> List<T> inOrder(List<Ordered<T>> list) {
            if (list.isEmpty()) {
                return List.of();
            }
            list.sort((a, b) -> Integer.compare(a.order, b.order));
            return list.stream().map(Ordered::value).toList();
        }
    }
}
