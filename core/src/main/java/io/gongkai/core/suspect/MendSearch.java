package io.gongkai.core.suspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the smallest sets of known variables whose change meets all demands.
 *
 * <p>A demand is a set of {@link Move moves}, a variable and a way to go, of which at least one must happen. The search
 * tries sets of one move, of two and so on. It takes a demand that is not met yet and tries each of its moves. When all
 * demands are met, the simplex method decides whether the set mends; if not, its proof is a new demand. Demands hold
 * whatever is tried, so they serve for the whole search.
 */
final class MendSearch {
    private final Incidence incidence;
    private final IntPredicate active;
    private final List<int[]> demands;
    private final Scratch scratch;
    private final Steps steps;
    private final List<Integer> chosen = new ArrayList<>();
    private final Set<Integer> tried = new HashSet<>();
    /** By the set, as a set may be met by moves in more ways than one. */
    private final Map<List<Integer>, int[]> found = new LinkedHashMap<>();

    /** Marks on moves, all cleared between searches; made once, for many small searches in a large system. */
    static final class Scratch {
        private final boolean[] chosen;
        private final boolean[] excluded;
        private final boolean[] apart;
        private final int[] count;

        Scratch(int variables) {
            chosen = new boolean[2 * variables];
            excluded = new boolean[2 * variables];
            apart = new boolean[2 * variables];
            count = new int[2 * variables];
        }

        boolean allows(int move) {
            return !excluded[move] && !chosen[Move.opposite(move)];
        }
    }

    /**
     * A search.
     *
     * @param incidence the system
     * @param active the rows that must hold
     * @param demands the demands known so far; the search adds to them
     * @param scratch the marks
     * @param steps the steps it may take
     */
    MendSearch(Incidence incidence, IntPredicate active, List<int[]> demands, Scratch scratch, Steps steps) {
        this.incidence = incidence;
        this.active = active;
        this.demands = demands;
        this.scratch = scratch;
        this.steps = steps;
    }

    /** All smallest sets of variables, each in order. */
    Collection<int[]> smallest() {
        for (int size = 1; found.isEmpty(); size++) {
            if (size > Suspects.MAX_CHANGES) {
                throw new Steps.GivenUp();
            }
            extend(size);
        }
        return found.values();
    }

    private void extend(int more) {
        if (!chosen.isEmpty() && more > 2) {
            lookAhead(chosen.get(chosen.size() - 1));
        }
        List<int[]> open = open();
        while (open.isEmpty()) {
            // Smaller sets have been tried, so this one does not mend.
            demands.add(refutation(chosen));
            open = open();
        }
        int[] candidates = candidates(open, more);
        try {
            for (int move : candidates) {
                scratch.chosen[move] = true;
                chosen.add(Move.variable(move));
                try {
                    if (more == 1) {
                        test();
                    } else {
                        extend(more - 1);
                    }
                } finally {
                    chosen.remove(chosen.size() - 1);
                    scratch.chosen[move] = false;
                }
                // Sets with this move are done.
                scratch.excluded[move] = true;
            }
        } finally {
            for (int move : candidates) {
                scratch.excluded[move] = false;
            }
        }
    }

    /** What changing one variable demands of others by itself. In small sets that would cost more than it spares. */
    private void lookAhead(int variable) {
        if (tried.add(variable)) {
            int[] demand = refutation(List.of(variable));
            if (demand.length > 0) {
                demands.add(demand);
            }
        }
    }

    private void test() {
        if (new Freed(incidence, active, chosen, steps).solve(proof -> {})) {
            int[] set = chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
            found.put(Arrays.stream(set).boxed().toList(), set);
        }
    }

    /** The demands that are not met yet, each with the moves that are still allowed. The shortest come first. */
    private List<int[]> open() {
        List<int[]> open = new ArrayList<>();
        for (int[] demand : demands) {
            steps.take(1 + demand.length);
            if (!isMet(demand)) {
                open.add(Arrays.stream(demand).filter(scratch::allows).toArray());
            }
        }
        open.sort(Comparator.comparingInt(demand -> demand.length));
        return open;
    }

    private boolean isMet(int[] demand) {
        for (int move : demand) {
            if (scratch.chosen[move]) {
                return true;
            }
        }
        return false;
    }

    /** The moves of the first open demand that a set of so few can start with; none if so few cannot meet all demands. */
    private int[] candidates(List<int[]> open, int more) {
        int apart = 0;
        int most = 0;
        for (int[] demand : open) {
            steps.take(2L * demand.length);
            boolean alone = true;
            for (int move : demand) {
                alone &= !scratch.apart[move];
                most = Math.max(most, ++scratch.count[move]);
            }
            if (alone) {
                apart++;
                for (int move : demand) {
                    scratch.apart[move] = true;
                }
            }
        }
        // One move meets at most as many demands as the one that stands in most of them; no two that are apart.
        long needed = open.size() - (long) most * (more - 1);
        int[] candidates = apart > more
                ? new int[0]
                : Arrays.stream(open.get(0))
                        .filter(move -> scratch.count[move] >= needed)
                        .toArray();
        for (int[] demand : open) {
            for (int move : demand) {
                scratch.count[move] = 0;
                scratch.apart[move] = false;
            }
        }
        return candidates;
    }

    /** The demand that says why changing some variables is not enough. */
    private int[] refutation(List<Integer> variables) {
        Freed freed = new Freed(incidence, active, variables, steps);
        List<Fraction[]> proofs = new ArrayList<>();
        freed.solve(proofs::add);
        return proofs.stream()
                .flatMapToInt(proof -> freed.demand(proof))
                .distinct()
                .sorted()
                .toArray();
    }
}
