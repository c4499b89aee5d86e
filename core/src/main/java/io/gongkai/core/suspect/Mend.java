package io.gongkai.core.suspect;

import java.util.List;

/**
 * One of the smallest sets of variables whose change mends a cluster.
 *
 * @param changes what changes, in the order of the variables
 */
public record Mend(List<Change> changes) {
    /** Copies the list. */
    public Mend {
        changes = List.copyOf(changes);
    }
}
