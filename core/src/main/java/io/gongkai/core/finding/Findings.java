package io.gongkai.core.finding;

import java.util.List;

/**
 * What a validation came to: all that is broken, and all that could not be decided. The same report gives the same
 * findings.
 *
 * @param verdict what the error rules together come to
 * @param ruleSet the name of the rules that were checked
 * @param blankPolicy what a blank was taken for
 * @param broken what is broken, in the order of the rules
 * @param undecided what could not be decided, because cells are blank, marked, unreadable, missing or joint
 * @param notApplicable what needs a figure that the source format never collected
 */
public record Findings(
        Verdict verdict,
        String ruleSet,
        BlankPolicy blankPolicy,
        List<Finding> broken,
        List<OpenQuestion> undecided,
        List<OpenQuestion> notApplicable) {
    /** Copies the lists. */
    public Findings {
        broken = List.copyOf(broken);
        undecided = List.copyOf(undecided);
        notApplicable = List.copyOf(notApplicable);
    }
}
