package io.gongkai.core.suspect;

import java.util.List;

/**
 * Restrictions that are broken together, and what would mend them.
 *
 * <p>With each mend all of {@code broken} hold, each of {@code misfits} is a number of its kind, and every other restriction
 * in which a changed variable stands still holds or, where variables are unknown, can hold together with all restrictions on
 * these. What other clusters have broken is theirs; a mend of one cluster goes with any mend of another.
 *
 * @param broken the broken restrictions, in order
 * @param misfits the variables whose value is not of its kind (a negative count, a count that is not whole), in order
 * @param search how far the search came
 * @param mends every smallest set of changes. First come those that change most blank totals (see {@link
 *     Slip#BLANK_TOTAL}), then they follow the order of their variables
 */
public record Cluster(List<Integer> broken, List<Integer> misfits, Search search, List<Mend> mends) {
    /** How far a search came. */
    public enum Search {
        /** All mends are listed. */
        COMPLETE,
        /**
         * There may be more smallest sets: there are more than {@link Suspects#MAX_MENDS}, or the search met a limit after blank
         * totals alone were seen to be one.
         */
        MORE,
        /** The limit of steps or of changes was met; nothing is said about this cluster. */
        GIVEN_UP
    }

    /** Copies the lists. */
    public Cluster {
        broken = List.copyOf(broken);
        misfits = List.copyOf(misfits);
        mends = List.copyOf(mends);
    }
}
