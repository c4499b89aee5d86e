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
 */
public record FormLabel(String code, String number, Text label, List<String> variants) {
    /** Copies the list. */
    public FormLabel {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(label, "label");
        variants = List.copyOf(variants);
    }

    /**
     * A label.
     *
     * @param code the permanent name in addresses
     * @param number the number printed before the label; empty when none is printed
     * @param zh the official label
     * @param en its translation
     * @param variants other labels under which published reports print the line
     * @return the label
     */
    public static FormLabel of(String code, String number, String zh, String en, String... variants) {
        return new FormLabel(code, number, new Text(zh, en), List.of(variants));
    }
}
