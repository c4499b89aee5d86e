package io.gongkai.core.suspect;

import io.gongkai.core.evidence.Comparison;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two sums of variables compared.
 *
 * <p>Example: the total 0 is the sum of 1 and 2: {@code Restriction.of(List.of(0), Comparison.EQUAL, List.of(1, 2))}.
 *
 * @param left the sum on the left
 * @param comparison how the sides compare
 * @param right the sum on the right; of nothing it is 0
 */
public record Restriction(List<Term> left, Comparison comparison, List<Term> right) {
    /**
     * A variable in a sum.
     *
     * @param variable its place in the list of variables
     * @param minus whether it is taken away
     */
    public record Term(int variable, boolean minus) {}

    /**
     * Copies the sums.
     *
     * @throws IllegalArgumentException if a variable stands in it twice
     */
    public Restriction {
        left = List.copyOf(left);
        right = List.copyOf(right);
        Set<Integer> seen = new HashSet<>();
        for (List<Term> side : List.of(left, right)) {
            for (Term term : side) {
                if (!seen.add(term.variable())) {
                    throw new IllegalArgumentException(
                            "variable " + term.variable() + " stands twice in one restriction");
                }
            }
        }
    }

    /**
     * A restriction on sums without minus signs.
     *
     * @param left the variables on the left
     * @param comparison how the sides compare
     * @param right the variables on the right
     * @return the restriction
     */
    public static Restriction of(List<Integer> left, Comparison comparison, List<Integer> right) {
        return new Restriction(plus(left), comparison, plus(right));
    }

    private static List<Term> plus(List<Integer> variables) {
        return variables.stream().map(variable -> new Term(variable, false)).toList();
    }

    /** Whether it says that one variable, the first on the left, is the sum of several. */
    boolean isTotal() {
        return comparison == Comparison.EQUAL
                && left.size() == 1
                && !left.get(0).minus()
                && right.size() >= 2;
    }
}
