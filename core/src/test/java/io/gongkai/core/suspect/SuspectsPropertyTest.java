package io.gongkai.core.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.suspect.Cluster.Search;
import io.gongkai.core.suspect.Restriction.Term;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuspectsPropertyTest {
    /** No value that mends a small system lies beyond. */
    private static final int REACH = 16;

    @Test
    void in_tableThatAddsUp_findsNothing() {
        Trials.run(
                50,
                random -> assertThat(Suspects.in(RequestsSheet.system(RequestsSheet.consistent(random, 50))))
                        .isEmpty());
    }

    @Test
    void in_tableWithOneWrongCellAnywhere_findsItAlone() {
        Trials.run(3, random -> {
            long[] cells = RequestsSheet.consistent(random, 30 * random.nextInt(4));
            for (int wrong = 0; wrong < cells.length; wrong++) {
                long right = cells[wrong];
                cells[wrong] = random.nextBoolean() ? 0 : random.nextInt(2000);
                if (cells[wrong] != right) {
                    Cluster cluster = only(cells);
                    assertThat(cluster.mends()).as("cell %s", wrong).hasSize(1);
                    assertThat(values(cluster.mends().get(0)))
                            .as("cell %s", wrong)
                            .isEqualTo(Set.of(wrong + "=" + right));
                }
                cells[wrong] = right;
            }
        });
    }

    @Test
    void in_tableWithSomeWrongCells_listsThemUnlessFewerMend() {
        Trials.run(300, random -> {
            long[] right = RequestsSheet.consistent(random, random.nextInt(100));
            long[] cells = right.clone();
            Set<Integer> wrong = new TreeSet<>();
            int many = 2 + random.nextInt(3);
            while (wrong.size() < many) {
                wrong.add(random.nextInt(cells.length));
            }
            for (int cell : wrong) {
                cells[cell] = random.nextBoolean() ? right[cell] + 1 + random.nextInt(500) : right[cell] / 10;
            }
            wrong.removeIf(cell -> cells[cell] == right[cell]);
            Set<String> truth =
                    wrong.stream().map(cell -> cell + "=" + right[cell]).collect(Collectors.toSet());

            List<Cluster> clusters = Suspects.in(RequestsSheet.system(cells));

            int smallest = 0;
            Set<String> listed = new TreeSet<>();
            for (Cluster cluster : clusters) {
                assertThat(cluster.search()).isEqualTo(Search.COMPLETE);
                smallest += cluster.mends().get(0).changes().size();
                cluster.mends().stream()
                        .map(SuspectsPropertyTest::values)
                        .filter(truth::containsAll)
                        .findFirst()
                        .ifPresent(listed::addAll);
            }
            assertThat(smallest).isLessThanOrEqualTo(wrong.size());
            if (smallest == wrong.size()) {
                assertThat(listed).isEqualTo(new TreeSet<>(truth));
            }
        });
    }

    /** Two cells next to each other in one row are exchanged: there are other ways to mend that, but one explains it. */
    @Test
    void in_tableWithExchangedCells_namesTheSlip() {
        Trials.run(30, random -> {
            long[] cells = RequestsSheet.consistent(random, 0);
            int left = RequestsSheet.cell(2 + random.nextInt(20), random.nextInt(5));
            if (cells[left] != cells[left + 1]) {
                long kept = cells[left];
                cells[left] = cells[left + 1];
                cells[left + 1] = kept;

                assertThat(only(cells).mends())
                        .filteredOn(mend -> mend.changes().stream()
                                .allMatch(change -> change.slip().equals(Optional.of(Slip.NEIGHBOURING_COLUMN))))
                        .extracting(SuspectsPropertyTest::values)
                        .contains(Set.of(left + "=" + kept, (left + 1) + "=" + cells[left]));
            }
        });
    }

    private static Cluster only(long[] cells) {
        List<Cluster> clusters = Suspects.in(RequestsSheet.system(cells));
        assertThat(clusters).hasSize(1);
        return clusters.get(0);
    }

    private static Set<String> values(Mend mend) {
        return mend.changes().stream()
                .map(change -> change.variable() + "="
                        + change.value().map(BigDecimal::toPlainString).orElse("several"))
                .collect(Collectors.toSet());
    }

    /** Against all ways there are to change a small system. */
    @Test
    void in_smallSystem_findsAllSmallestSetsAndNoOther() {
        Trials.run(300, random -> {
            LinearSystem system = small(random);
            List<Cluster> clusters = Suspects.in(system);
            if (!canHoldButForBroken(system, clusters)) {
                return; // Unknown numbers contradict each other; no number is to blame.
            }
            Set<Set<Integer>> combined = Set.of(Set.of());
            for (Cluster cluster : clusters) {
                assertThat(cluster.search()).isEqualTo(Search.COMPLETE);
                Set<Set<Integer>> next = new HashSet<>();
                for (Set<Integer> one : combined) {
                    for (Mend mend : cluster.mends()) {
                        Set<Integer> both = new TreeSet<>(one);
                        mend.changes().forEach(change -> both.add(change.variable()));
                        next.add(both);
                    }
                }
                combined = next;
            }

            assertThat(combined).as("%s", system).isEqualTo(smallest(system));
            for (Cluster cluster : clusters) {
                cluster.mends().forEach(mend -> checkEnds(system, clusters, cluster, mend));
            }
        });
    }

    private static LinearSystem small(Random random) {
        List<Variable> variables = new ArrayList<>();
        int size = 3 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            FigureKind kind = random.nextInt(4) == 0 ? FigureKind.CHANGE : FigureKind.COUNT;
            variables.add(
                    i == 0 && random.nextInt(3) == 0
                            ? Variable.unknown(kind)
                            : Variable.known(kind, BigDecimal.valueOf(random.nextInt(5) - random.nextInt(9) / 8)));
        }
        List<Restriction> restrictions = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<Term> terms = new ArrayList<>();
            IntStream.range(0, size).forEach(v -> terms.add(new Term(v, random.nextInt(5) == 0)));
            Collections.shuffle(terms, random);
            int left = 1 + random.nextInt(2);
            restrictions.add(new Restriction(
                    terms.subList(0, left),
                    Comparison.values()[random.nextInt(3)],
                    terms.subList(left, Math.min(size, left + random.nextInt(3)))));
        }
        return new LinearSystem(variables, restrictions);
    }

    /** Whether all holds that no cluster has broken. */
    private static boolean canHoldButForBroken(LinearSystem system, List<Cluster> clusters) {
        List<Restriction> others = new ArrayList<>(system.restrictions());
        clusters.forEach(cluster -> cluster.broken()
                .forEach(row -> others.set(row, new Restriction(List.of(), Comparison.EQUAL, List.of()))));
        Set<Integer> misfits =
                clusters.stream().flatMap(cluster -> cluster.misfits().stream()).collect(Collectors.toSet());
        return canHold(new LinearSystem(system.variables(), others), fixed(system, Set.of()), misfits);
    }

    private static Set<Set<Integer>> smallest(LinearSystem system) {
        int variables = system.variables().size();
        for (int size = 0; size <= variables; size++) {
            Set<Set<Integer>> found = new HashSet<>();
            for (int bits = 0; bits < 1 << variables; bits++) {
                int chosen = bits;
                Set<Integer> set = IntStream.range(0, variables)
                        .filter(v -> (chosen >> v & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet());
                if (set.size() == size
                        && set.stream()
                                .allMatch(v -> system.variables().get(v).value().isPresent())
                        && canHold(system, fixed(system, set), Set.of())) {
                    found.add(set);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("all zeros mend everything");
    }

    private static void checkEnds(LinearSystem system, List<Cluster> clusters, Cluster own, Mend mend) {
        Set<Integer> free = new TreeSet<>();
        for (Cluster cluster : clusters) {
            (cluster.equals(own) ? mend : cluster.mends().get(0))
                    .changes()
                    .forEach(change -> free.add(change.variable()));
        }
        for (Change change : mend.changes()) {
            List<Integer> reached = IntStream.rangeClosed(-REACH, REACH)
                    .filter(value -> {
                        Map<Integer, Integer> fixed = new TreeMap<>(fixed(system, free));
                        fixed.put(change.variable(), value);
                        return isOfItsKind(system.variables().get(change.variable()), value)
                                && canHold(system, fixed, Set.of());
                    })
                    .boxed()
                    .toList();
            // An end that is open lies beyond what is tried; how near the trial comes depends on the others.
            int least = reached.get(0);
            int most = reached.get(reached.size() - 1);
            assertThat(change.least().map(BigDecimal::intValueExact))
                    .as("least of %s in %s", change, system)
                    .isEqualTo(least <= -REACH / 2 ? Optional.empty() : Optional.of(least));
            assertThat(change.most().map(BigDecimal::intValueExact))
                    .as("most of %s in %s", change, system)
                    .isEqualTo(change.most().isEmpty() && most >= REACH / 2 ? Optional.empty() : Optional.of(most));
        }
    }

    private static Map<Integer, Integer> fixed(LinearSystem system, Set<Integer> free) {
        Map<Integer, Integer> fixed = new TreeMap<>();
        for (int v = 0; v < system.variables().size(); v++) {
            int variable = v;
            if (!free.contains(v)) {
                system.variables().get(v).value().ifPresent(value -> fixed.put(variable, value.intValueExact()));
            }
        }
        return fixed;
    }

    /** Tries all values of what is not fixed. */
    private static boolean canHold(LinearSystem system, Map<Integer, Integer> fixed, Set<Integer> misfits) {
        for (int variable : fixed.keySet()) {
            if (!misfits.contains(variable) && !isOfItsKind(system.variables().get(variable), fixed.get(variable))) {
                return false;
            }
        }
        int[] values = new int[system.variables().size()];
        List<Integer> free = new ArrayList<>();
        for (int v = 0; v < values.length; v++) {
            if (fixed.containsKey(v)) {
                values[v] = fixed.get(v);
            } else {
                free.add(v);
            }
        }
        return canHold(system, values, free, 0);
    }

    private static boolean canHold(LinearSystem system, int[] values, List<Integer> free, int at) {
        if (at == free.size()) {
            return system.restrictions().stream().allMatch(restriction -> holds(restriction, values));
        }
        int variable = free.get(at);
        // What can be decided already, so that most values need no further trial.
        List<Integer> open = free.subList(at + 1, free.size());
        List<Restriction> decided = system.restrictions().stream()
                .filter(restriction -> Stream.concat(restriction.left().stream(), restriction.right().stream())
                        .noneMatch(term -> open.contains(term.variable())))
                .toList();
        for (int value = -REACH; value <= REACH; value++) {
            if (isOfItsKind(system.variables().get(variable), value)) {
                values[variable] = value;
                if (decided.stream().allMatch(restriction -> holds(restriction, values))
                        && canHold(system, values, free, at + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfItsKind(Variable variable, int value) {
        return value >= 0 || variable.kind() == FigureKind.CHANGE;
    }

    private static boolean holds(Restriction restriction, int[] values) {
        int difference = sum(restriction.left(), values) - sum(restriction.right(), values);
        return switch (restriction.comparison()) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
        };
    }

    private static int sum(List<Term> terms, int[] values) {
        return terms.stream()
                .mapToInt(term -> term.minus() ? -values[term.variable()] : values[term.variable()])
                .sum();
    }
}
