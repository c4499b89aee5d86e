package io.gongkai.core.table;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * What a form prints for a line, and what it is called here.
 *
 * @param code the permanent name in addresses, such as {@code results.granted}
 * @param number the number printed before the label, such as {@code (一)} or {@code 其中:}; empty when none is printed
 * @param label the official label without its number, and a translation
 * @param variants other labels under which published reports print the line, without numbers
 * @param basis the article or document on which the line rests; empty when none is known
 * @param note what the line counts and what to know about it, without a full stop; empty when there is nothing to say
 * @param wording how sentences name what the line counts
 */
public record FormLabel(
        String code, String number, Text label, List<String> variants, Text basis, Text note, Wording wording) {
    /** Copies the list. */
    public FormLabel {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(wording, "wording");
        variants = List.copyOf(variants);
    }

    /**
     * A label without basis and note.
     *
     * @param code the permanent name in addresses
     * @param number the number printed before the label; empty when none is printed
     * @param zh the official label
     * @param en its translation
     * @param variants other labels under which published reports print the line
     * @return the label
     */
    public static FormLabel of(String code, String number, String zh, String en, String... variants) {
        return new FormLabel(
                code, number, new Text(zh, en), List.of(variants), Text.NOTHING, Text.NOTHING, Wording.NONE);
    }

    /**
     * This label with what it rests on.
     *
     * @param other the article or document
     * @return the label
     */
    public FormLabel withBasis(Text other) {
        return new FormLabel(code, number, label, variants, other, note, wording);
    }

    /**
     * This label with a note.
     *
     * @param other what the line counts and what to know about it, without a full stop
     * @return the label
     */
    public FormLabel withNote(Text other) {
        return new FormLabel(code, number, label, variants, basis, other, wording);
    }

    /**
     * This label with how sentences name the line.
     *
     * @param other the wording
     * @return the label
     */
    public FormLabel withWording(Wording other) {
        return new FormLabel(code, number, label, variants, basis, note, other);
    }
}
