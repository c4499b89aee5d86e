package io.gongkai.core.note;

import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * Something a reader or a converter saw that whoever uses the result should know.
 *
 * @param code the stable name of the kind of note, such as {@code unplaced-row}
 * @param place where it was seen, such as {@code table 2, row 7} or the address of a cell
 * @param text what stands there, as printed; empty when there is nothing to quote
 * @param message the note in a sentence
 */
public record Note(String code, String place, String text, Text message) {
    /** Refuses null. */
    public Note {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(message, "message");
    }
}
