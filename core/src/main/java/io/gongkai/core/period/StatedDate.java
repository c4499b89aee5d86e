package io.gongkai.core.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as a report states it: a day of the calendar, or the printed text when that names none, such as
 * {@code 2019年2月30日}.
 *
 * <p>Example: {@code StatedDate.of(LocalDate.of(2019, 3, 31)).toString()} is {@code "2019-03-31"}.
 *
 * @param date the day; empty when the text names none
 * @param text the printed text when it names no day; empty when there is a day
 */
public record StatedDate(Optional<LocalDate> date, String text) {
    private static final int LAST_YEAR = 9999;

    /**
     * Checks that there is either a day or a text.
     *
     * @throws IllegalArgumentException if there are both or neither, or the year has not four digits
     */
    public StatedDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        if (date.isPresent() ? !text.isEmpty() : text.isBlank()) {
            throw new IllegalArgumentException("a date is either a day or a text that names none");
        }
        if (date.isPresent() && (date.get().getYear() < 1 || date.get().getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException(date.get() + " has no year of four digits");
        }
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the date
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static StatedDate of(LocalDate date) {
        return new StatedDate(Optional.of(date), "");
    }

    /**
     * A text that names no day of the calendar.
     *
     * @param text the text as printed
     * @return the date
     * @throws IllegalArgumentException if the text is blank
     */
    public static StatedDate unreadable(String text) {
        return new StatedDate(Optional.empty(), text);
    }

    /** The day in ISO form, or the printed text. */
    @Override
    public String toString() {
        return date.map(LocalDate::toString).orElse(text);
    }
}
