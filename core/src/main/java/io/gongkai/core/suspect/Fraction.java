package io.gongkai.core.suspect;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number in lowest terms; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(BigInteger.ZERO);
    static final Fraction ONE = of(BigInteger.ONE);
    static final Fraction MINUS_ONE = of(BigInteger.ONE.negate());

    static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? of(value.toBigIntegerExact())
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    int signum() {
        return numerator.signum();
    }

    Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction add(Fraction other) {
        return isWhole() && other.isWhole()
                ? of(numerator.add(other.numerator))
                : reduced(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction subtract(Fraction other) {
        return add(other.negate());
    }

    Fraction multiply(Fraction other) {
        BigInteger product = numerator.multiply(other.numerator);
        return isWhole() && other.isWhole() ? of(product) : reduced(product, denominator.multiply(other.denominator));
    }

    Fraction divide(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The greatest whole number that is not above this one. */
    Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /**
     * The same as a decimal number.
     *
     * @throws ArithmeticException if it has no end
     */
    BigDecimal toDecimal() {
        BigDecimal decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator));
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
