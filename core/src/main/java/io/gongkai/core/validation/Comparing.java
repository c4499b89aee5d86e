package io.gongkai.core.validation;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sums held against each other, with what is known of them.
 *
 * <p>Counts and amounts are never negative. So a sum with absent ones is at least what its known terms make, unless an absent
 * one is taken off, and an absent change leaves it open either way. What these bounds decide is decided, the rest is not.
 */
final class Comparing {
    private final List<Term> terms;
    private final Figure[] figures;
    private final int leftTerms;
    private final Comparison comparison;
    private final BlankPolicy policy;
    private final Sum left;
    private final Sum right;

    /**
     * Compares.
     *
     * @param left the terms on the left
     * @param comparison how the sides should compare
     * @param right the terms on the right
     * @param figures the figures of the terms, left to right
     * @param policy what a blank is taken for
     */
    Comparing(List<Term> left, Comparison comparison, List<Term> right, Figure[] figures, BlankPolicy policy) {
        this.terms = new ArrayList<>(left);
        this.terms.addAll(right);
        this.figures = figures;
        this.leftTerms = left.size();
        this.comparison = comparison;
        this.policy = policy;
        this.left = sum(0, leftTerms);
        this.right = sum(leftTerms, terms.size());
    }

    Outcome outcome() {
        for (Figure figure : figures) {
            if (isNotCollected(figure)) {
                return Outcome.NOT_APPLICABLE;
            }
        }
        if (hasOtherUnits()) {
            return Outcome.UNDECIDED;
        }
        int difference = left.known.compareTo(right.known);
        boolean surelyNotBelow = left.isBoundedBelow && right.isBoundedAbove && difference >= 0;
        boolean surelyNotAbove = left.isBoundedAbove && right.isBoundedBelow && difference <= 0;
        boolean surelyAbove = surelyNotBelow && difference > 0;
        boolean surelyBelow = surelyNotAbove && difference < 0;
        boolean holds = switch (comparison) {
            case EQUAL -> surelyNotBelow && surelyNotAbove;
            case AT_MOST -> surelyNotAbove;
            case AT_LEAST -> surelyNotBelow;
        };
        boolean broken = switch (comparison) {
            case EQUAL -> surelyAbove || surelyBelow;
            case AT_MOST -> surelyAbove;
            case AT_LEAST -> surelyBelow;
        };
        return holds ? Outcome.HOLDS : broken ? Outcome.BROKEN : Outcome.UNDECIDED;
    }

    /** Whether any figure is known: what holds whatever the figures are decides nothing. */
    boolean anyKnown() {
        for (Figure figure : figures) {
            if (value(figure, policy).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Sides sides() {
        return new Sides(left.known, comparison, right.known);
    }

    List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Operand.Side side = i < leftTerms ? Operand.Side.LEFT : Operand.Side.RIGHT;
            operands.add(new Operand(side, terms.get(i), figures[i]));
        }
        return operands;
    }

    /** The terms that stand in the way of a decision. */
    List<Term> absent() {
        List<Term> absent = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            if (value(figures[i], policy).isEmpty()) {
                absent.add(terms.get(i));
            }
        }
        return absent.isEmpty() ? otherUnits() : absent;
    }

    /** Whether there are amounts that cannot be added to others. */
    boolean hasOtherUnits() {
        return !otherUnits().isEmpty();
    }

    Comparison comparison() {
        return comparison;
    }

    /** The amounts in another unit than the first that states one: those are no figures to be added. */
    private List<Term> otherUnits() {
        Optional<String> unit = Optional.empty();
        for (Figure figure : figures) {
            if (figure instanceof Amount amount) {
                unit = unit.or(amount::unit);
            }
        }
        List<Term> others = new ArrayList<>(0);
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] instanceof Amount amount && !amount.unit().equals(unit)) {
                others.add(terms.get(i));
            }
        }
        return others;
    }

    /** What a figure counts for; empty when it is unknown. */
    static Optional<BigDecimal> value(Figure figure, BlankPolicy policy) {
        return isZero(figure, policy) ? Optional.of(BigDecimal.ZERO) : figure.value();
    }

    /** Whether an absent figure is taken for zero. */
    static boolean isZero(Figure figure, BlankPolicy policy) {
        return policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank());
    }

    static boolean isNotCollected(Figure figure) {
        return figure instanceof Absent absent && absent.reason() == Absence.NOT_COLLECTED;
    }

    private Sum sum(int from, int to) {
        BigDecimal known = BigDecimal.ZERO;
        boolean isBoundedBelow = true;
        boolean isBoundedAbove = true;
        for (int i = from; i < to; i++) {
            Optional<BigDecimal> value = value(figures[i], policy);
            Term term = terms.get(i);
            if (value.isPresent()) {
                known = term.minus() ? known.subtract(value.get()) : known.add(value.get());
            } else {
                boolean isChange = term.cell().kind() == FigureKind.CHANGE;
                isBoundedBelow &= !isChange && !term.minus();
                isBoundedAbove &= !isChange && term.minus();
            }
        }
        return new Sum(known, isBoundedBelow, isBoundedAbove);
    }

    /** What is known of a sum: what its known terms make, and whether it is at least or at most that. */
    private record Sum(BigDecimal known, boolean isBoundedBelow, boolean isBoundedAbove) {}
}
