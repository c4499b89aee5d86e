package io.gongkai.core.evidence;

/** How the two sides of a relation compare. */
public enum Comparison {
    /** Both sides are the same. */
    EQUAL("="),
    /** The left side is at most the right side. */
    AT_MOST("<="),
    /** The left side is at least the right side. */
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /**
     * The sign in formulas.
     *
     * @return the sign
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether two sides compare so.
     *
     * @param difference a number with the sign of left minus right
     * @return whether they do
     */
    public boolean holds(int difference) {
        return switch (this) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
        };
    }
}
