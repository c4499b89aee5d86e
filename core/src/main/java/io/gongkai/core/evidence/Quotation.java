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
    private static final int LONGEST = 200;

    /** Refuses null. */
    public Quotation {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A quotation of a text that may be long: its beginning is enough to find it.
     *
     * @param address the name of the part of the report
     * @param label what people call that part
     * @param text what it says, as printed
     * @return the quotation, which says by {@code …} what it leaves out
     */
    public static Quotation beginning(String address, Text label, String text) {
        return new Quotation(address, label, beginning(text, LONGEST));
    }

    /**
     * The beginning of a text that may be long.
     *
     * @param text the text
     * @param longest how many characters of it are enough
     * @return the text, or as much of it and {@code …} for what is left out
     */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
