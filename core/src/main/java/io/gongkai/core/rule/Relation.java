package io.gongkai.core.rule;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.table.Cell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement about the cells of one table that figures make true or false: the sum of the cells on the left compares
 * with the sum of those on the right. An empty right side is zero.
 *
 * <p>Example: {@code Relation.sum(RECEIVED, List.of(IN_PERSON, FAX, ONLINE, LETTER)).formula()} is {@code
 * "requests.received = requests.received.inPerson + …"}.
 *
 * @param left the cells on the left; not empty
 * @param comparison how the sides compare
 * @param right the cells on the right; empty for zero
 */
public record Relation(List<? extends Cell> left, Comparison comparison, List<? extends Cell> right) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is nothing on the left
     */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("nothing on the left");
        }
    }

    /**
     * A total equals the sum of its parts.
     *
     * @param total the total
     * @param parts the parts
     * @return the relation
     */
    public static Relation sum(Cell total, List<? extends Cell> parts) {
        return new Relation(List.of(total), Comparison.EQUAL, parts);
    }

    /**
     * A cell is at most a bound.
     *
     * @param cell the cell
     * @param bound the bound
     * @return the relation
     */
    public static Relation atMost(Cell cell, Cell bound) {
        return new Relation(List.of(cell), Comparison.AT_MOST, List.of(bound));
    }

    /**
     * A cell is not negative.
     *
     * @param cell the cell
     * @return the relation
     */
    public static Relation notNegative(Cell cell) {
        return new Relation(List.of(cell), Comparison.AT_LEAST, List.of());
    }

    /**
     * A cell is zero.
     *
     * @param cell the cell
     * @return the relation
     */
    public static Relation zero(Cell cell) {
        return new Relation(List.of(cell), Comparison.EQUAL, List.of());
    }

    /**
     * The cell that the relation is about: the bound of a comparison between two cells, else the first on the left,
     * which is the total of a sum and the first cell of a balance.
     *
     * @return the cell
     */
    public Cell place() {
        return comparison == Comparison.AT_MOST && right.size() == 1 ? right.get(0) : left.get(0);
    }

    /**
     * The relation in addresses, such as {@code review = review.upheld + review.corrected + review.other}.
     *
     * @return the formula
     */
    public String formula() {
        return side(left) + " " + comparison.sign() + " " + side(right);
    }

    private static String side(List<? extends Cell> cells) {
        return cells.isEmpty() ? "0" : cells.stream().map(Cell::address).collect(Collectors.joining(" + "));
    }
}
