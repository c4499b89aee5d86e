package io.gongkai.core.suspect;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.suspect.Incidence.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a system when some known variables may change: they, the unknown variables that hang together with
 * them, and the rows in which these stand. All other values are as they are.
 */
final class Freed {
    private final Incidence incidence;
    private final Map<Integer, Integer> columns = new LinkedHashMap<>();
    /** The rows in which freed variables stand, each with what the values that stay as they are make of it. */
    private final Map<Integer, BigDecimal> sums = new LinkedHashMap<>();

    private final List<Integer> rows;
    private final Simplex simplex;
    private final Steps steps;

    /**
     * Frees variables.
     *
     * @param incidence the system
     * @param active the rows that must hold
     * @param changing the known variables that may change
     * @param steps what this may take from
     */
    Freed(Incidence incidence, IntPredicate active, List<Integer> changing, Steps steps) {
        this.incidence = incidence;
        this.steps = steps;
        free(changing);
        this.rows = sums.keySet().stream().filter(active::test).toList();
        steps.take((long) rows.size() * columns.size());
        this.simplex = simplex();
    }

    private void free(List<Integer> changing) {
        List<Integer> waiting = new ArrayList<>(changing);
        for (int at = 0; at < waiting.size(); at++) {
            int variable = waiting.get(at);
            if (columns.putIfAbsent(variable, columns.size()) == null) {
                Optional<BigDecimal> value = incidence.variable(variable).value();
                for (Entry entry : incidence.ofVariable(variable)) {
                    BigDecimal before = sums.get(entry.row());
                    if (before == null) {
                        before = incidence.sum(entry.row());
                        waiting.addAll(incidence.unknown(entry.row()));
                    }
                    BigDecimal own = value.orElse(BigDecimal.ZERO);
                    sums.put(entry.row(), entry.sign() > 0 ? before.subtract(own) : before.add(own));
                    steps.take(1);
                }
            }
        }
        steps.take(waiting.size());
    }

    private Simplex simplex() {
        Fraction[][] factors = new Fraction[rows.size()][columns.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < factors.length; place++) {
            Arrays.fill(factors[place], Fraction.ZERO);
            places.put(rows.get(place), place);
        }
        boolean[] whole = new boolean[columns.size()];
        columns.forEach((variable, column) -> {
            whole[column] = incidence.variable(variable).isWhole();
            for (Entry entry : incidence.ofVariable(variable)) {
                Integer place = places.get(entry.row());
                if (place != null) {
                    factors[place][column] = entry.sign() > 0 ? Fraction.ONE : Fraction.MINUS_ONE;
                }
            }
        });
        long digits = incidence.digits();
        // Fractions with many digits are slow.
        Simplex made = new Simplex(factors, whole, steps, 10 + digits + digits * digits / 50);
        columns.forEach((variable, column) ->
                made.bound(column, incidence.variable(variable).isNonNegative() ? Fraction.ZERO : null, null));
        for (int place = 0; place < rows.size(); place++) {
            Fraction other = Fraction.of(sums.getOrDefault(rows.get(place), BigDecimal.ZERO))
                    .negate();
            Comparison comparison = incidence.restriction(rows.get(place)).comparison();
            made.bound(
                    columns.size() + place,
                    comparison == Comparison.AT_MOST ? null : other,
                    comparison == Comparison.AT_LEAST ? null : other);
        }
        return made;
    }

    /** All rows in which freed variables stand. */
    Set<Integer> touched() {
        return sums.keySet();
    }

    /** Whether the rows can hold; see {@link Simplex#solve}. */
    boolean solve(Consumer<Fraction[]> refuted) {
        return simplex.solve(refuted);
    }

    /** The moves of other variables of which one at least must happen, according to a proof that the rows cannot hold. */
    IntStream demand(Fraction[] proof) {
        Map<Integer, Fraction> pulls = new HashMap<>();
        for (int place = 0; place < proof.length; place++) {
            if (proof[place].signum() != 0) {
                for (Entry entry : incidence.ofRow(rows.get(place))) {
                    steps.take(1);
                    Fraction pull = entry.sign() > 0 ? proof[place] : proof[place].negate();
                    pulls.merge(entry.variable(), pull, Fraction::add);
                }
            }
        }
        return pulls.entrySet().stream()
                .filter(pull -> !columns.containsKey(pull.getKey()))
                .filter(pull -> pull.getValue().signum() != 0)
                .filter(pull -> incidence.canMove(pull.getKey(), pull.getValue().signum()))
                .mapToInt(pull -> Move.of(pull.getKey(), pull.getValue().signum()));
    }

    /** The least or the most that a variable can be, once a solution is found; empty when there is no end. */
    Optional<BigDecimal> end(int variable, boolean most) {
        Integer column = columns.get(variable);
        if (column == null) {
            return Optional.empty();
        }
        @Nullable Fraction end = simplex.end(column, most);
        if (end == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(end.toDecimal());
        } catch (ArithmeticException e) {
            throw new Steps.GivenUp();
        }
    }
}
