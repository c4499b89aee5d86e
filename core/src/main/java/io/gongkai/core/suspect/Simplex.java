package io.gongkai.core.suspect;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers within bounds, and sums of them within bounds: is there a solution, and how far can a number go?
 *
 * <p>The simplex method for general bounds (Dutertre and de Moura 2006) with Bland's rule, which always ends; where numbers
 * must be whole, branch and bound. Numbers are {@code 0..n-1}, sums {@code n..n+m-1}. Each of them is either basic, and
 * then its row of the tableau says how it follows from those that are not, or it is not, and then it is within its bounds.
 */
final class Simplex {
    /** Branch and bound goes so deep; sums without factors hardly ever branch. */
    private static final int MAX_DEPTH = 40;

    private final int numbers;
    private final boolean[] whole;
    private final int[] basic;
    private final int[] nonbasic;
    private final Fraction[][] tableau;
    private final Fraction[] values;
    private final @Nullable Fraction[] low;
    private final @Nullable Fraction[] high;
    private final Steps steps;
    private final long weight;

    /**
     * Numbers that are all 0 and may be anything.
     *
     * @param sums for each sum the factor of each number
     * @param whole for each number whether it must be whole
     * @param steps what one step may take from
     * @param weight what a step costs
     */
    Simplex(Fraction[][] sums, boolean[] whole, Steps steps, long weight) {
        this.tableau = sums;
        this.numbers = whole.length;
        this.whole = whole;
        this.steps = steps;
        this.weight = weight;
        this.basic = new int[sums.length];
        this.nonbasic = new int[numbers];
        this.values = new Fraction[numbers + sums.length];
        this.low = new Fraction[values.length];
        this.high = new Fraction[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Fraction.ZERO;
            if (i < numbers) {
                nonbasic[i] = i;
            } else {
                basic[i - numbers] = i;
            }
        }
    }

    /** Sets the bounds of a number or sum; no bound is null. */
    void bound(int i, @Nullable Fraction least, @Nullable Fraction most) {
        low[i] = least;
        high[i] = most;
        Fraction nearest = isBelow(i) ? least : isAbove(i) ? most : null;
        for (int column = 0; nearest != null && column < nonbasic.length; column++) {
            if (nonbasic[column] == i) {
                move(column, nearest.subtract(values[i]));
            }
        }
    }

    /**
     * Looks for a solution.
     *
     * @param refuted when there is none, takes the proofs, one for each branch: a factor for every sum, such that its
     *     bounds, weighted so and added up, are too high. Unless that comes down in one of the proofs at least, there is
     *     no solution
     * @return whether there is one
     */
    boolean solve(Consumer<Fraction[]> refuted) {
        return solve(refuted, MAX_DEPTH);
    }

    private boolean solve(Consumer<Fraction[]> refuted, int depth) {
        steps.take(weight * (basic.length + nonbasic.length));
        Fraction[] proof = relax();
        if (proof != null) {
            refuted.accept(proof);
            return false;
        }
        int i = notWhole();
        if (i < 0) {
            return true;
        }
        if (depth == 0) {
            throw new Steps.GivenUp();
        }
        Fraction floor = values[i].floor();
        return solveWithin(i, low[i], floor, refuted, depth - 1)
                || solveWithin(i, floor.add(Fraction.ONE), high[i], refuted, depth - 1);
    }

    private boolean solveWithin(
            int i, @Nullable Fraction least, @Nullable Fraction most, Consumer<Fraction[]> refuted, int depth) {
        Fraction lowBefore = low[i];
        Fraction highBefore = high[i];
        bound(i, least, most);
        boolean solved = solve(refuted, depth);
        bound(i, lowBefore, highBefore);
        return solved;
    }

    /**
     * How far a number can go, once a solution is found.
     *
     * @param i the number
     * @param up whether upwards
     * @return the last value with which there is a solution; null when there is no end
     */
    @Nullable
    Fraction end(int i, boolean up) {
        if (!push(i, up)) {
            return null;
        }
        if (notWhole() < 0) {
            return values[i];
        }
        if (!whole[i]) {
            throw new Steps.GivenUp();
        }
        // The other numbers must be whole too, and may not let this one go so far.
        Fraction end = up ? values[i].floor() : values[i].negate().floor().negate();
        while (!solveWithin(i, end, end, proof -> {}, MAX_DEPTH)) {
            end = up ? end.subtract(Fraction.ONE) : end.add(Fraction.ONE);
        }
        return end;
    }

    private int notWhole() {
        for (int i = 0; i < numbers; i++) {
            if (whole[i] && !values[i].isWhole()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBelow(int i) {
        Fraction bound = low[i];
        return bound != null && values[i].compareTo(bound) < 0;
    }

    private boolean isAbove(int i) {
        Fraction bound = high[i];
        return bound != null && values[i].compareTo(bound) > 0;
    }

    private boolean canMove(int i, boolean up) {
        Fraction bound = up ? high[i] : low[i];
        return bound == null || values[i].compareTo(bound) != 0;
    }

    /** Brings all within bounds, whole or not; else a proof that it cannot be done. */
    private Fraction @Nullable [] relax() {
        while (true) {
            int row = -1;
            for (int r = 0; r < basic.length; r++) {
                if ((isBelow(basic[r]) || isAbove(basic[r])) && (row < 0 || basic[r] < basic[row])) {
                    row = r;
                }
            }
            if (row < 0) {
                return null;
            }
            boolean up = isBelow(basic[row]);
            int column = entering(tableau[row], up);
            if (column < 0) {
                return proof(row, up);
            }
            Fraction target = up ? low[basic[row]] : high[basic[row]];
            if (target != null) {
                move(column, target.subtract(values[basic[row]]).divide(tableau[row][column]));
            }
            pivot(row, column);
        }
    }

    /** The first number outside the basis that can move the sum of a row; -1 if none can. */
    private int entering(Fraction[] row, boolean up) {
        int entering = -1;
        for (int c = 0; c < nonbasic.length; c++) {
            if (row[c].signum() != 0
                    && canMove(nonbasic[c], up == row[c].signum() > 0)
                    && (entering < 0 || nonbasic[c] < nonbasic[entering])) {
                entering = c;
            }
        }
        return entering;
    }

    private Fraction[] proof(int row, boolean up) {
        Fraction[] proof = new Fraction[basic.length];
        Arrays.fill(proof, Fraction.ZERO);
        if (basic[row] >= numbers) {
            proof[basic[row] - numbers] = up ? Fraction.ONE : Fraction.MINUS_ONE;
        }
        for (int c = 0; c < nonbasic.length; c++) {
            if (nonbasic[c] >= numbers) {
                proof[nonbasic[c] - numbers] = up ? tableau[row][c].negate() : tableau[row][c];
            }
        }
        return proof;
    }

    /** Moves a number as far as the bounds of all let it; false when nothing stops it. */
    private boolean push(int i, boolean up) {
        while (true) {
            int row = indexOf(basic, i);
            int column = row < 0 ? indexOf(nonbasic, i) : entering(tableau[row], up);
            if (column < 0 || (row < 0 && !canMove(i, up))) {
                return true;
            }
            boolean rising = row < 0 ? up : up == tableau[row][column].signum() > 0;
            Fraction room = room(nonbasic[column], rising);
            int blocking = -1;
            for (int r = 0; r < basic.length; r++) {
                Fraction factor = tableau[r][column];
                if (factor.signum() != 0) {
                    Fraction own = room(basic[r], rising == factor.signum() > 0);
                    Fraction allowed = own == null ? null : own.divide(factor.signum() > 0 ? factor : factor.negate());
                    int compared = allowed == null ? 1 : room == null ? -1 : allowed.compareTo(room);
                    if (compared < 0 || (compared == 0 && blocking >= 0 && basic[r] < basic[blocking])) {
                        room = allowed;
                        blocking = r;
                    }
                }
            }
            if (room == null) {
                return false;
            }
            move(column, rising ? room : room.negate());
            if (blocking >= 0) {
                pivot(blocking, column);
            }
        }
    }

    /** How far it is to a bound; null when there is none. */
    private @Nullable Fraction room(int i, boolean up) {
        Fraction bound = up ? high[i] : low[i];
        return bound == null ? null : up ? bound.subtract(values[i]) : values[i].subtract(bound);
    }

    private static int indexOf(int[] list, int i) {
        for (int at = 0; at < list.length; at++) {
            if (list[at] == i) {
                return at;
            }
        }
        return -1;
    }

    /** Changes a number outside the basis, and the basis with it. */
    private void move(int column, Fraction by) {
        steps.take(weight * (basic.length + nonbasic.length));
        values[nonbasic[column]] = values[nonbasic[column]].add(by);
        for (int r = 0; r < basic.length; r++) {
            if (tableau[r][column].signum() != 0) {
                values[basic[r]] = values[basic[r]].add(tableau[r][column].multiply(by));
            }
        }
    }

    /** Puts a number into the basis, for one that leaves it. */
    private void pivot(int row, int column) {
        Fraction[] leaving = tableau[row];
        Fraction factor = Fraction.ONE.divide(leaving[column]);
        for (int c = 0; c < leaving.length; c++) {
            if (leaving[c].signum() != 0) {
                leaving[c] = c == column ? factor : leaving[c].multiply(factor).negate();
            }
        }
        for (int r = 0; r < tableau.length; r++) {
            Fraction share = tableau[r][column];
            if (r != row && share.signum() != 0) {
                steps.take(weight * leaving.length);
                for (int c = 0; c < leaving.length; c++) {
                    if (c == column) {
                        tableau[r][c] = share.multiply(factor);
                    } else if (leaving[c].signum() != 0) {
                        tableau[r][c] = tableau[r][c].add(share.multiply(leaving[c]));
                    }
                }
            }
        }
        steps.take(weight * (leaving.length + tableau.length));
        int left = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = left;
    }
}
