package io.gongkai.core.suspect;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Guesses the slip behind the values of a mend. */
final class SlipGuess {
    private static final BigDecimal TWO_DIGITS = BigDecimal.TEN;

    private final Incidence incidence;
    /** The variables of the mend for which only one value mends, with that value. */
    private final Map<Integer, BigDecimal> values;

    SlipGuess(Incidence incidence, Map<Integer, BigDecimal> values) {
        this.incidence = incidence;
        this.values = values;
    }

    Optional<Slip> of(int variable) {
        BigDecimal value = values.get(variable);
        Optional<BigDecimal> printed = incidence.variable(variable).value();
        if (value == null || printed.isEmpty()) {
            return Optional.empty();
        }
        if (neighbours(variable).anyMatch(neighbour -> areExchanged(variable, neighbour))) {
            return Optional.of(Slip.NEIGHBOURING_COLUMN);
        }
        Optional<Slip> inDigits = inDigits(printed.get(), value);
        return inDigits.isEmpty() && neighbours(variable).anyMatch(neighbour -> isCopied(neighbour, variable))
                ? Optional.of(Slip.NEIGHBOURING_COLUMN)
                : inDigits;
    }

    private IntStream neighbours(int variable) {
        Variable cell = incidence.variable(variable);
        return IntStream.concat(cell.left().stream(), cell.right().stream());
    }

    private boolean areExchanged(int one, int other) {
        return becomes(one, other) && becomes(other, one);
    }

    /** Whether a variable must have the value that another is said to have. */
    private boolean becomes(int variable, int other) {
        BigDecimal value = values.get(variable);
        return value != null
                && incidence
                        .variable(other)
                        .value()
                        .filter(printed -> printed.compareTo(value) == 0)
                        .isPresent();
    }

    /** A total over a single part is the same as the part; that is no slip. */
    private boolean isCopied(int neighbour, int variable) {
        return becomes(variable, neighbour)
                && incidence.variable(neighbour).value().orElseThrow().abs().compareTo(TWO_DIGITS) >= 0
                && incidence.ofVariable(variable).stream()
                        .noneMatch(own -> incidence.ofVariable(neighbour).stream()
                                .anyMatch(its -> its.row() == own.row() && its.sign() != own.sign()));
    }

    private static Optional<Slip> inDigits(BigDecimal printed, BigDecimal right) {
        if (printed.signum() == 0 || right.signum() == 0) {
            return Optional.empty();
        }
        if (printed.signum() != right.signum()) {
            return printed.negate().compareTo(right) == 0 ? Optional.of(Slip.SIGN) : Optional.empty();
        }
        if (isTenOrHundredTimes(right, printed)) {
            return Optional.of(Slip.ZERO_LOST);
        }
        if (isTenOrHundredTimes(printed, right)) {
            return Optional.of(Slip.ZERO_ADDED);
        }
        int scale = Math.max(0, Math.max(decimals(printed), decimals(right)));
        String before = printed.abs().setScale(scale).toPlainString();
        String after = right.abs().setScale(scale).toPlainString();
        if (areTwoDigitsSwapped(before, after)) {
            return Optional.of(Slip.DIGITS_SWAPPED);
        }
        if (scale == 0 && isWithoutOneDigit(before, after)) {
            return Optional.of(Slip.DIGIT_LOST);
        }
        if (scale == 0 && isWithoutOneDigit(after, before)) {
            return Optional.of(Slip.DIGIT_ADDED);
        }
        return Optional.empty();
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }

    private static boolean isTenOrHundredTimes(BigDecimal large, BigDecimal small) {
        return large.compareTo(small.scaleByPowerOfTen(1)) == 0 || large.compareTo(small.scaleByPowerOfTen(2)) == 0;
    }

    private static boolean areTwoDigitsSwapped(String before, String after) {
        if (before.length() != after.length()) {
            return false;
        }
        int[] different = IntStream.range(0, before.length())
                .filter(i -> before.charAt(i) != after.charAt(i))
                .toArray();
        return different.length == 2
                && before.charAt(different[0]) == after.charAt(different[1])
                && before.charAt(different[1]) == after.charAt(different[0]);
    }

    /** Whether a number of two digits or more is another one with a digit left out. */
    private static boolean isWithoutOneDigit(String shorter, String longer) {
        return shorter.length() >= 2
                && longer.length() == shorter.length() + 1
                && IntStream.range(0, longer.length())
                        .anyMatch(i -> new StringBuilder(longer)
                                .deleteCharAt(i)
                                .toString()
                                .equals(shorter));
    }
}
