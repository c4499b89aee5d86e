package io.gongkai.core.finding;

import io.gongkai.core.suspect.Cluster;
import java.util.List;

/** A group that names findings by their places among those broken, so that JSON has each of them once. */
record NumberedGroup(int headline, List<Integer> consequences, List<SuspectSet> suspects, Cluster.Search search) {
    static List<NumberedGroup> allOf(Findings findings) {
        List<Finding> broken = findings.broken();
        return findings.groups().stream()
                .map(group -> new NumberedGroup(
                        broken.indexOf(group.headline()),
                        group.consequences().stream().map(broken::indexOf).toList(),
                        group.suspects(),
                        group.search()))
                .toList();
    }
}
