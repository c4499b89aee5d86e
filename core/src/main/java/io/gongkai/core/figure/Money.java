package io.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The units in which reports state sums of money, and how they become 万元, in which the forms count. */
public final class Money {
    /** The unit of the forms. */
    public static final String BASE_UNIT = "万元";

    /** What turns a unit into 万元, as a shift of the decimal point. */
    private static final Map<String, Integer> SHIFTS = Map.of("元", -4, BASE_UNIT, 0, "亿元", 4);

    private Money() {}

    /**
     * Whether a unit is one of money.
     *
     * @param unit the unit
     * @return whether it is
     */
    public static boolean isUnit(String unit) {
        return SHIFTS.containsKey(unit);
    }

    /**
     * A sum in 万元, exactly.
     *
     * @param number the number as stated, such as 251000
     * @param unit its unit, such as {@code 元}
     * @return the sum, such as 25.1; empty if that is no unit of money
     */
    public static Optional<BigDecimal> inBaseUnit(BigDecimal number, String unit) {
        return Optional.ofNullable(SHIFTS.get(unit)).map(number::scaleByPowerOfTen);
    }
}
