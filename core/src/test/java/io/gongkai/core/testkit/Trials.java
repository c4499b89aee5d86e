package io.gongkai.core.testkit;

import java.util.Random;

/**
 * Runs a property on many random cases. Seeds are fixed, so a build is repeatable; a failure names the seed, and {@code
 * -Dgongkai.seed=N} runs that one alone. {@code -Dgongkai.trials=N} runs at most so many.
 */
public final class Trials {
    private Trials() {}

    /** A property of one random case. */
    @FunctionalInterface
    public interface Property {
        /** Makes a case from the source of randomness and checks it. */
        void check(Random random) throws Exception;
    }

    /**
     * Checks a property.
     *
     * @param trials how many cases
     * @param property the property
     */
    public static void run(int trials, Property property) {
        Long only = Long.getLong("gongkai.seed");
        if (only != null) {
            check(only, property);
            return;
        }
        // Mutation testing runs every test many times over and makes do with fewer cases.
        int most = Math.min(trials, Integer.getInteger("gongkai.trials", trials));
        for (long seed = 1; seed <= most; seed++) {
            check(seed, property);
        }
    }

    private static void check(long seed, Property property) {
        try {
            // Small seeds as they are all begin alike: the first nextBoolean() is true for every one of them.
            property.check(new Random(seed * 0x9E3779B97F4A7C15L));
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed " + seed + " (run it alone with -Dgongkai.seed=" + seed + "): " + e, e);
        }
    }
}
