package io.gongkai.core.finding;

import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.Profile;
import java.util.List;
import java.util.Objects;

/**
 * What a validation came to: all that is broken, and all that could not be decided, under which rules and with which leave. The
 * same report gives the same findings. The library, the command line, JSON and exit codes all speak from this one object.
 *
 * @param verdict what the error rules together come to
 * @param ruleSet the name of the rules that were checked
 * @param blankPolicy what a blank was taken for
 * @param profile how the rules were taken
 * @param broken what is broken, in the order of the rules
 * @param undecided what could not be decided, because cells are blank, marked, unreadable, missing or joint
 * @param notApplicable what needs a figure that the source format never collected
 * @param accepted what is broken and accepted by the caller; it does not count for the verdict
 * @param lapsed the accepted deviations whose figures have changed, so that they are findings again
 * @param groups what is broken once more, grouped by what may have caused it, with the cells to suspect; each finding stands in
 *     one group
 */
public record Findings(
        Verdict verdict,
        String ruleSet,
        BlankPolicy blankPolicy,
        Profile profile,
        List<Finding> broken,
        List<OpenQuestion> undecided,
        List<OpenQuestion> notApplicable,
        List<AcceptedFinding> accepted,
        List<AcceptedDeviation> lapsed,
        List<FindingGroup> groups) {
    /** Copies the lists. */
    public Findings {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(blankPolicy, "blankPolicy");
        Objects.requireNonNull(profile, "profile");
        broken = List.copyOf(broken);
        undecided = List.copyOf(undecided);
        notApplicable = List.copyOf(notApplicable);
        accepted = List.copyOf(accepted);
        lapsed = List.copyOf(lapsed);
        groups = List.copyOf(groups);
    }
}
