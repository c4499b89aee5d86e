package io.gongkai.core.finding;

import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One rule broken at one place, with the evidence.
 *
 * <p>Where absent operands are involved, a side is the sum of its known operands; the rule is broken whatever the absent
 * ones are.
 *
 * @param rule the rule
 * @param relation the relation that does not hold
 * @param left the sum of the left side
 * @param right the sum of the right side
 * @param operands every cell of both sides with its figure, left to right
 */
public record Finding(Rule rule, Relation relation, BigDecimal left, BigDecimal right, List<Operand> operands) {
    private static final Text MESSAGE = new Text(
            "{sentence}。{place}：左边为{left}，右边为{right}，相差{difference}",
            "{sentence}. {place}: the left side is {left}, the right side is {right}, the difference is {difference}");

    /** Copies the list. */
    public Finding {
        operands = List.copyOf(operands);
    }

    /**
     * The cell that the broken relation is about.
     *
     * @return the cell
     */
    public Cell place() {
        return relation.place();
    }

    /**
     * Left minus right.
     *
     * @return the difference
     */
    public BigDecimal difference() {
        return left.subtract(right);
    }

    /**
     * The finding in a sentence.
     *
     * @return the message
     */
    public Text message() {
        return template(rule)
                .fill(Map.of(
                        "place", place().title(),
                        "left", left.toPlainString(),
                        "right", right.toPlainString(),
                        "difference", difference().toPlainString()));
    }

    /**
     * The message of a rule with the holes {@code place}, {@code left}, {@code right} and {@code difference}.
     *
     * @param rule the rule
     * @return the template
     */
    public static Text template(Rule rule) {
        return MESSAGE.fill(Map.of("sentence", rule.sentence()));
    }
}
