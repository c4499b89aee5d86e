package io.gongkai.core.evidence;

import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * What a report says somewhere outside its tables.
 *
 * @param address the name of the part of the report, such as {@code title}; also the hole that it fills in messages
 * @param label what people call that part
 * @param text what it says, as printed
 */
public record Quotation(String address, Text label, String text) {
    /** Refuses null. */
    public Quotation {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
