package io.gongkai.core.rule;

import io.gongkai.core.evidence.Subject;
import java.util.List;

/** What a rule states, in code, for the few that fit no other kind of statement. Must not depend on anything but its arguments. */
@FunctionalInterface
public interface Check {
    /**
     * Checks a report.
     *
     * @param subject the report, and those that it is held against if the scope of the rule says so
     * @param thresholds the thresholds in force
     * @return what it came to at each place; empty when there is nothing to check
     */
    List<CheckResult> check(Subject subject, Thresholds thresholds);
}
