package io.gongkai.core.rule;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Term;
import java.util.List;

/**
 * A relation between cells of a report and cells of the report of the same body on the year before.
 *
 * <p>Example: the requests carried forward in the previous report are those carried over in this one.
 *
 * @param left the terms on the left; not empty
 * @param comparison how the sides compare
 * @param right the terms on the right; not empty
 */
public record YearsRelation(List<Term> left, Comparison comparison, List<Term> right) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a side is empty
     */
    public YearsRelation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("nothing on one side");
        }
    }

    /**
     * The relation in keys, such as {@code previous:requests/carriedForward/total = requests/carriedOver/total}.
     *
     * @return the formula
     */
    public String formula() {
        return side(left) + " " + comparison.sign() + " " + side(right);
    }

    private static String side(List<Term> terms) {
        StringBuilder side = new StringBuilder();
        for (Term term : terms) {
            String sign = term.minus() ? "- " : side.isEmpty() ? "" : "+ ";
            side.append(side.isEmpty() ? "" : " ").append(sign).append(term.key());
        }
        return side.toString();
    }
}
