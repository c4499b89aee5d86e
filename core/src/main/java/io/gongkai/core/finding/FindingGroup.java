package io.gongkai.core.finding;

import io.gongkai.core.suspect.Cluster;
import java.util.List;
import java.util.Objects;

/**
 * Findings that have a cause in common: one to be told first, and those that follow from the same cells.
 *
 * @param headline the finding to be told first
 * @param consequences the others, in the order of the rules
 * @param suspects all the smallest sets of cells whose change would mend the whole group, the likeliest first: those that
 *     fill a total that is zero over parts that are not; empty when the findings are not about sums, or the search was
 *     given up
 * @param search how far the search for suspects came
 */
public record FindingGroup(
        Finding headline, List<Finding> consequences, List<SuspectSet> suspects, Cluster.Search search) {
    /** Copies the lists. */
    public FindingGroup {
        Objects.requireNonNull(headline, "headline");
        consequences = List.copyOf(consequences);
        suspects = List.copyOf(suspects);
        Objects.requireNonNull(search, "search");
    }
}
