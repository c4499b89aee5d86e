package io.gongkai.core.suspect;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.suspect.Restriction.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A system as a search walks it: which variables stand in which restrictions. A restriction is a row here: the left
 * side less the right side, compared with 0.
 */
final class Incidence {
    /** A variable in a row; the sign is that with which it adds to the row. */
    record Entry(int row, int variable, int sign) {}

    private final LinearSystem system;
    private final List<List<Entry>> ofRow = new ArrayList<>();
    private final List<List<Entry>> ofVariable = new ArrayList<>();
    private final List<List<Integer>> unknown = new ArrayList<>();
    private final BigDecimal[] sums;
    private int digits;

    Incidence(LinearSystem system) {
        this.system = system;
        this.sums = new BigDecimal[system.restrictions().size()];
        for (Variable variable : system.variables()) {
            ofVariable.add(new ArrayList<>(4));
            variable.value().ifPresent(value -> digits = Math.max(digits, value.precision() + Math.abs(value.scale())));
        }
        for (int row = 0; row < sums.length; row++) {
            Restriction restriction = system.restrictions().get(row);
            ofRow.add(new ArrayList<>(
                    restriction.left().size() + restriction.right().size()));
            unknown.add(new ArrayList<>(0));
            sums[row] = BigDecimal.ZERO;
            add(row, restriction.left(), 1);
            add(row, restriction.right(), -1);
        }
    }

    private void add(int row, List<Term> terms, int side) {
        for (Term term : terms) {
            Entry entry = new Entry(row, term.variable(), term.minus() ? -side : side);
            ofRow.get(row).add(entry);
            ofVariable.get(term.variable()).add(entry);
            variable(term.variable())
                    .value()
                    .ifPresentOrElse(
                            value -> sums[row] = sums[row].add(entry.sign > 0 ? value : value.negate()),
                            () -> unknown.get(row).add(term.variable()));
        }
    }

    int rows() {
        return sums.length;
    }

    /** The most digits that a known value has when written out. */
    int digits() {
        return digits;
    }

    Variable variable(int variable) {
        return system.variables().get(variable);
    }

    Restriction restriction(int row) {
        return system.restrictions().get(row);
    }

    List<Entry> ofRow(int row) {
        return ofRow.get(row);
    }

    List<Entry> ofVariable(int variable) {
        return ofVariable.get(variable);
    }

    /** The unknown variables of a row. */
    List<Integer> unknown(int row) {
        return unknown.get(row);
    }

    /** What the known values of a row make. */
    BigDecimal sum(int row) {
        return sums[row];
    }

    /**
     * Which way a row must go.
     *
     * @return 1 if it must rise, -1 if it must fall, 0 if it holds or the unknown variables can make it hold
     */
    int demand(int row) {
        Comparison comparison = restriction(row).comparison();
        int sign = sums[row].signum();
        boolean wrong =
                (sign > 0 && comparison != Comparison.AT_LEAST) || (sign < 0 && comparison != Comparison.AT_MOST);
        if (!wrong) {
            return 0;
        }
        for (Entry entry : ofRow.get(row)) {
            Variable variable = variable(entry.variable);
            if (variable.value().isEmpty() && (entry.sign != sign || !variable.isNonNegative())) {
                return 0;
            }
        }
        return -sign;
    }

    /** Whether a known variable can move a way and be of its kind. */
    boolean canMove(int variable, int way) {
        return way > 0 || variable(variable).canFall();
    }
}
