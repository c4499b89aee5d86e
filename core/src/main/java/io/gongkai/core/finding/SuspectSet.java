package io.gongkai.core.finding;

import java.util.List;

/**
 * Cells that, changed together, would mend all findings of a group. No smaller set would.
 *
 * @param cells the cells, in the order of the form
 */
public record SuspectSet(List<Suspect> cells) {
    /** Copies the list. */
    public SuspectSet {
        cells = List.copyOf(cells);
    }
}
