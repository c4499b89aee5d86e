package io.gongkai.core.evidence;

import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * Which of the reports looked at a figure comes from.
 *
 * @param kind the kind
 * @param part the name of the part; empty for the other kinds
 */
public record Source(Kind kind, String part) {
    /** Which report. */
    public enum Kind {
        /** The report that is checked. */
        REPORT,
        /** The report of the same body on the year before. */
        PREVIOUS,
        /** The report of one part of the body. */
        PART
    }

    private static final String OF_PREVIOUS = "previous:";
    private static final String OF_PART = "part ";

    /** The report that is checked. */
    public static final Source REPORT = new Source(Kind.REPORT, "");
    /** The report of the same body on the year before. */
    public static final Source PREVIOUS = new Source(Kind.PREVIOUS, "");

    /** Refuses null. */
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
    }

    /**
     * The report of a part.
     *
     * @param name the name of the part
     * @return the source
     */
    public static Source part(String name) {
        return new Source(Kind.PART, name);
    }

    /**
     * A cell of this report as people call it: its title, behind whose it is.
     *
     * @param title the title of the cell
     * @return the title
     */
    public Text title(Text title) {
        return switch (kind) {
            case REPORT -> title;
            case PREVIOUS -> new Text("上一年度 " + title.zh(), "previous year: " + title.en());
            case PART -> new Text(part + " " + title.zh(), part + ": " + title.en());
        };
    }

    /**
     * A cell of this report in formulas and keys: its address, behind whose it is unless it is of the report that is
     * checked, such as {@code previous:requests/carriedForward/total}.
     *
     * @param address the address of the cell
     * @return the key
     */
    public String key(String address) {
        return switch (kind) {
            case REPORT -> address;
            case PREVIOUS -> OF_PREVIOUS + address;
            case PART -> OF_PART + part + ":" + address;
        };
    }

    /**
     * Which report a key is of; {@link #addressOf} is the address in it.
     *
     * @param key what {@link #key} gave
     * @return the source
     */
    public static Source ofKey(String key) {
        int colon = key.lastIndexOf(':');
        if (colon >= 0 && key.startsWith(OF_PART)) {
            return part(key.substring(OF_PART.length(), colon));
        }
        return key.startsWith(OF_PREVIOUS) ? PREVIOUS : REPORT;
    }

    /**
     * The address in a key.
     *
     * @param key what {@link #key} gave
     * @return the address, which has no colon
     */
    public static String addressOf(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }
}
