package io.gongkai.core.suspect;

import io.gongkai.core.suspect.Incidence.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to suspect when restrictions are broken: the smallest sets of known variables whose change mends them.
 *
 * <p>Example: the total 0 over the parts 1 and 2 gives one cluster with one mend, the total becomes 3.
 *
 * <p>A restriction is broken if its known values break it whatever the unknown ones are. Restrictions each of which can
 * hold, but not all with the same unknown values, are not broken; nothing is looked for until a mend changes one of them.
 *
 * <p>The time is bounded for any system. A search that meets a limit says so and claims nothing.
 */
public final class Suspects {
    /** A mend of more variables than this is not looked for. */
    public static final int MAX_CHANGES = 40;

    /** A cluster lists at most so many mends. */
    public static final int MAX_MENDS = 100;

    /**
     * The steps that all searches of a system may take together; one of them takes at most half of what is left. A
     * step is about a comparison of two numbers.
     */
    public static final long MAX_STEPS = 10_000_000;

    private final Incidence incidence;
    private final MendSearch.Scratch scratch;
    private final Steps steps = new Steps(MAX_STEPS);
    private final boolean[] broken;
    private final boolean[] blankTotal;
    /** Who speaks of a row or a variable, so that parts that speak of the same are found. */
    private final Map<Integer, Part> owners = new HashMap<>();

    /** In the order in which they are solved. */
    private final Set<Part> unsolved = new LinkedHashSet<>();

    /** What becomes a cluster. */
    private static final class Part {
        private final Set<Integer> broken = new TreeSet<>();
        private final Set<Integer> misfits = new TreeSet<>();
        private final List<int[]> demands = new ArrayList<>();
        private List<int[]> mends = List.of();
        private boolean mayHaveMore;
        private @Nullable Part joined;

        Part root() {
            Part root = this;
            while (root.joined != null) {
                root = root.joined;
            }
            return root;
        }
    }

    private Suspects(LinearSystem system) {
        incidence = new Incidence(system);
        scratch = new MendSearch.Scratch(system.variables().size());
        broken = new boolean[system.restrictions().size()];
        blankTotal = new boolean[system.variables().size()];
    }

    /**
     * Finds the suspects of a system.
     *
     * @param system the system
     * @return the clusters in the order of their first broken restriction, those without one at the end; empty when nothing
     *     is broken
     */
    public static List<Cluster> in(LinearSystem system) {
        Suspects suspects = new Suspects(system);
        suspects.seed(system.variables().size());
        while (!suspects.unsolved.isEmpty()) {
            Part part = suspects.unsolved.iterator().next();
            suspects.unsolved.remove(part);
            suspects.solve(part);
        }
        return suspects.owners.values().stream()
                .map(Part::root)
                .distinct()
                .map(suspects::cluster)
                .sorted(Comparator.comparingLong(Suspects::order))
                .toList();
    }

    private static long order(Cluster cluster) {
        return cluster.broken().isEmpty()
                ? Integer.MAX_VALUE + 1L + cluster.misfits().get(0)
                : cluster.broken().get(0);
    }

    /** One part for each broken row and each value that is not of its kind. */
    private void seed(int variables) {
        for (int row = 0; row < broken.length; row++) {
            int way = incidence.demand(row);
            if (way != 0) {
                broken[row] = true;
                markBlankTotal(row);
                Part part = new Part();
                part.broken.add(row);
                part.demands.add(incidence.ofRow(row).stream()
                        .filter(entry ->
                                incidence.variable(entry.variable()).value().isPresent())
                        .filter(entry -> incidence.canMove(entry.variable(), way * entry.sign()))
                        .mapToInt(entry -> Move.of(entry.variable(), way * entry.sign()))
                        .sorted()
                        .toArray());
                claim(part, 0, Set.of(row));
            }
        }
        for (int variable = 0; variable < variables; variable++) {
            if (!incidence.variable(variable).isOfItsKind()) {
                Part part = new Part();
                part.misfits.add(variable);
                part.demands.add(new int[] {Move.of(variable, 1), Move.of(variable, -1)});
                claim(part, 0, Set.of());
            }
        }
    }

    private void markBlankTotal(int row) {
        if (incidence.restriction(row).isTotal()) {
            int total = incidence.restriction(row).left().get(0).variable();
            incidence
                    .variable(total)
                    .value()
                    .filter(value -> value.signum() == 0)
                    .ifPresent(value -> blankTotal[total] = true);
        }
    }

    /**
     * Solves a part as if what other parts have broken did not exist. That is right as long as they do not meet; if they do,
     * they become one part, to be solved anew.
     */
    private void solve(Part part) {
        int known = part.demands.size();
        Set<Integer> touched = new HashSet<>();
        part.mends = limited(share -> {
            List<int[]> mends = List.copyOf(
                    new MendSearch(incidence, row -> isActive(row, part), part.demands, scratch, share).smallest());
            mends.forEach(mend -> touched.addAll(freed(mend, part, share).touched()));
            return mends;
        });
        if (part.mends.isEmpty()) {
            part.mends = limited(share -> blankTotals(part, share));
            part.mayHaveMore = true;
        } else {
            part.mayHaveMore = false;
            claim(part, known, touched);
        }
    }

    /**
     * What is left where the search gave up: a column of totals that nobody filled in. The blank totals are a smallest set if
     * they mend and their sums have no variable in common, since each of these needs a change of its own.
     */
    private List<int[]> blankTotals(Part part, Steps share) {
        Set<Integer> totals = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        for (int row : part.broken) {
            if (incidence.restriction(row).isTotal()
                    && blankTotal[incidence.restriction(row).left().get(0).variable()]) {
                totals.add(incidence.restriction(row).left().get(0).variable());
                for (Entry entry : incidence.ofRow(row)) {
                    if (!seen.add(entry.variable())) {
                        return List.of();
                    }
                }
            }
        }
        int[] set = totals.stream().mapToInt(Integer::intValue).toArray();
        return set.length > 0
                        && set.length <= MAX_CHANGES
                        && freed(set, part, share).solve(proof -> {})
                ? List.of(set)
                : List.of();
    }

    private boolean isActive(int row, Part part) {
        return !broken[row] || part.broken.contains(row);
    }

    private Freed freed(int[] mend, Part part, Steps share) {
        return new Freed(
                incidence,
                row -> isActive(row, part),
                Arrays.stream(mend).boxed().toList(),
                share);
    }

    /** Half of the steps that are left for one task; no result when they are not enough. */
    private <T> List<T> limited(Function<Steps, List<T>> task) {
        long half = steps.left() / 2;
        Steps share = new Steps(half);
        try {
            return task.apply(share);
        } catch (Steps.GivenUp e) {
            return List.of();
        } finally {
            steps.take(half - share.left());
        }
    }

    /** Writes down what a part speaks of, and joins it with those that speak of the same. */
    private void claim(Part claiming, int fromDemand, Set<Integer> rows) {
        Stream<Integer> variables = claiming.demands.subList(fromDemand, claiming.demands.size()).stream()
                .flatMapToInt(Arrays::stream)
                .mapToObj(move -> -1 - Move.variable(move));
        Part part = claiming;
        for (Integer key : Stream.concat(variables, rows.stream()).toList()) {
            Part other = owners.putIfAbsent(key, part);
            if (other != null && other.root() != part) {
                part = join(part, other.root());
            }
        }
        if (part != claiming || claiming.mends.isEmpty()) {
            unsolved.add(part);
        }
    }

    private Part join(Part one, Part other) {
        Part large = one.demands.size() < other.demands.size() ? other : one;
        Part small = large == one ? other : one;
        large.broken.addAll(small.broken);
        large.misfits.addAll(small.misfits);
        large.demands.addAll(small.demands);
        large.mends = List.of();
        small.joined = large;
        unsolved.remove(small);
        return large;
    }

    private Cluster cluster(Part part) {
        List<Mend> mends = limited(share -> part.mends.stream()
                .sorted(Comparator.comparingLong(this::otherThanBlankTotals).thenComparing(Arrays::compare))
                .limit(MAX_MENDS)
                .map(mend -> mend(mend, part, share))
                .toList());
        Cluster.Search search = mends.isEmpty()
                ? Cluster.Search.GIVEN_UP
                : part.mayHaveMore || part.mends.size() > MAX_MENDS ? Cluster.Search.MORE : Cluster.Search.COMPLETE;
        return new Cluster(List.copyOf(part.broken), List.copyOf(part.misfits), search, mends);
    }

    private long otherThanBlankTotals(int[] mend) {
        return Arrays.stream(mend).filter(variable -> !blankTotal[variable]).count();
    }

    private Mend mend(int[] mend, Part part, Steps share) {
        Freed freed = freed(mend, part, share);
        freed.solve(proof -> {});
        List<Change> changes = new ArrayList<>();
        Map<Integer, BigDecimal> values = new HashMap<>();
        for (int variable : mend) {
            Change change = new Change(
                    variable,
                    freed.end(variable, false),
                    freed.end(variable, true),
                    brokenRows(variable, part),
                    Optional.of(Slip.BLANK_TOTAL).filter(slip -> blankTotal[variable]));
            changes.add(change);
            change.value().ifPresent(value -> values.put(variable, value));
        }
        SlipGuess guess = new SlipGuess(incidence, values);
        changes.replaceAll(change -> change.or(() -> guess.of(change.variable())));
        return new Mend(changes);
    }

    private List<Integer> brokenRows(int variable, Part part) {
        return incidence.ofVariable(variable).stream()
                .map(Entry::row)
                .filter(part.broken::contains)
                .toList();
    }
}
