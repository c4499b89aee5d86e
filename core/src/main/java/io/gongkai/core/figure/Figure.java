package io.gongkai.core.figure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in one cell: a {@link Count}, an {@link Amount}, or the reason why there is no figure ({@link Absent}).
 *
 * <p>There is no way to take an absent figure for zero: {@link #value()} is empty, and whoever wants blanks to be zeros
 * says so where the figures are judged (see {@code BlankPolicy}).
 *
 * <p>Example: {@code Figure.count(3).value()} holds 3, {@code Figure.blank().value()} is empty.
 */
@JsonSerialize(using = FigureJson.Writer.class)
@JsonDeserialize(using = FigureJson.Reader.class)
public sealed interface Figure permits Count, Amount, Absent {
    /**
     * The number, exactly.
     *
     * @return the number; empty when the figure is absent
     */
    Optional<BigDecimal> value();

    /**
     * A whole number, for counts and changes.
     *
     * @param value the number
     * @return the figure
     */
    static Count count(long value) {
        return new Count(value);
    }

    /**
     * A sum of money.
     *
     * @param value the number as a decimal, such as {@code "34.7"}
     * @param unit the unit, such as {@code 万元}
     * @return the figure
     * @throws NumberFormatException if {@code value} is no decimal number
     */
    static Amount amount(String value, String unit) {
        return Amount.of(new BigDecimal(value), unit);
    }

    /**
     * An empty cell.
     *
     * @return the figure
     */
    static Absent blank() {
        return Absent.BLANK;
    }

    /**
     * A cell with a mark in place of a figure.
     *
     * @param text the mark as printed
     * @return the figure
     */
    static Absent marked(String text) {
        return new Absent(Absence.MARKED, text);
    }

    /**
     * A cell whose text is not one exact figure.
     *
     * @param text the text as printed
     * @return the figure
     */
    static Absent unreadable(String text) {
        return new Absent(Absence.UNREADABLE, text);
    }

    /**
     * A cell that the document lacks.
     *
     * @return the figure
     */
    static Absent missing() {
        return Absent.MISSING;
    }

    /**
     * A cell that the source format never asked for.
     *
     * @return the figure
     */
    static Absent notCollected() {
        return Absent.NOT_COLLECTED;
    }

    /**
     * A cell known only together with others.
     *
     * @return the figure
     */
    static Absent joint() {
        return Absent.JOINT;
    }
}
