package io.gongkai.core.finding;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import java.util.List;
import java.util.Objects;

/**
 * One rule that came to no decision at one place, and what stands in the way.
 *
 * @param rule the rule
 * @param severity how much it weighs under the profile that was used
 * @param place what it is about
 * @param absent the cells without a figure that can be compared
 * @param missingParts the parts without a report that can be compared
 */
public record OpenQuestion(Rule rule, Severity severity, Place place, List<Term> absent, List<String> missingParts) {
    /** Copies the lists. Whether an absent figure would be added or taken off is forgotten: it is not there either way. */
    public OpenQuestion {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        absent = absent.stream()
                .map(term -> term.minus() ? new Term(term.source(), term.cell(), false) : term)
                .toList();
        missingParts = List.copyOf(missingParts);
    }
}
