package io.gongkai.core.period;

/**
 * The calendar year on which a report reports, such as 2018. The report itself is published in the year after.
 *
 * <p>Example: {@code ReportYear.of(2018).toString()} is {@code "2018"}.
 *
 * @param value the year
 */
public record ReportYear(int value) implements Comparable<ReportYear> {
    static final int FIRST = 2000;
    static final int LAST = 2099;

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is not between 2000 and 2099
     */
    public ReportYear {
        if (!isValid(value)) {
            throw new IllegalArgumentException(value + " is no report year; it must lie between 2000 and 2099");
        }
    }

    /**
     * The year as a value.
     *
     * @param value the year
     * @return the report year
     * @throws IllegalArgumentException if it is not between 2000 and 2099
     */
    public static ReportYear of(int value) {
        return new ReportYear(value);
    }

    /**
     * Whether a number can be a report year.
     *
     * @param value the number
     * @return whether it lies between 2000 and 2099
     */
    public static boolean isValid(long value) {
        return value >= FIRST && value <= LAST;
    }

    @Override
    public int compareTo(ReportYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
