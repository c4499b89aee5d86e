package io.gongkai.core.document;

/** Digits that stand above or below the line, such as marks of footnotes: as text they must not run together with a figure. */
public final class Digits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Digits() {}

    /**
     * A text that stands above the line.
     *
     * @param text the text
     * @return the text with raised digits
     */
    public static String raised(String text) {
        return replaced(text, RAISED);
    }

    /**
     * A text that stands below the line.
     *
     * @param text the text
     * @return the text with lowered digits
     */
    public static String lowered(String text) {
        return replaced(text, LOWERED);
    }

    private static String replaced(String text, String digits) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return out.toString();
    }
}
