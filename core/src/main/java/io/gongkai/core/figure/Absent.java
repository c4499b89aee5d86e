package io.gongkai.core.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * No figure, and why.
 *
 * @param reason why there is none
 * @param text the printed text for {@link Absence#MARKED} and {@link Absence#UNREADABLE}; empty for all others
 */
public record Absent(Absence reason, String text) implements Figure {
    static final Absent BLANK = new Absent(Absence.BLANK, "");
    static final Absent MISSING = new Absent(Absence.MISSING, "");
    static final Absent NOT_COLLECTED = new Absent(Absence.NOT_COLLECTED, "");
    static final Absent JOINT = new Absent(Absence.JOINT, "");

    /**
     * Checks that a text is there exactly when the reason quotes one. White space alone is no text: JSON refuses it.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Absent {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
        if (reason.isQuoted() ? text.isBlank() : !text.isEmpty()) {
            throw new IllegalArgumentException(
                    reason.isQuoted()
                            ? "a figure that is " + reason.code() + " needs the text as printed"
                            : "a figure that is " + reason.code() + " has no text");
        }
    }

    /**
     * An absent figure of a kind that quotes no text.
     *
     * @param reason why there is no figure
     * @return the figure
     * @throws IllegalArgumentException if the reason needs a text
     */
    public static Absent of(Absence reason) {
        return switch (reason) {
            case BLANK -> BLANK;
            case MISSING -> MISSING;
            case NOT_COLLECTED -> NOT_COLLECTED;
            case JOINT -> JOINT;
            case MARKED, UNREADABLE -> new Absent(reason, "");
        };
    }

    @Override
    public Optional<BigDecimal> value() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text.isEmpty() ? reason.code() : reason.code() + " \"" + text + "\"";
    }
}
