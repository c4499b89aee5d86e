package io.gongkai.core.office;

import io.gongkai.core.document.Digits;

/**
 * How a piece of text is set: raised and lowered digits and struck-out text stay apart from the figure beside them, as in
 * pages.
 *
 * @param raised whether it stands above the line
 * @param lowered whether it stands below the line
 * @param struckOut whether it is struck out
 * @param hidden whether it is not shown
 */
record RunText(boolean raised, boolean lowered, boolean struckOut, boolean hidden) {
    static final RunText PLAIN = new RunText(false, false, false, false);

    /** As it is, changed by one property; any other property changes nothing. */
    RunText with(OfficeXml property) {
        return switch (property.name()) {
            case "vertAlign" ->
                new RunText(
                        property.attribute("val").equals("superscript"),
                        property.attribute("val").equals("subscript"),
                        struckOut,
                        hidden);
            case "strike", "dstrike" -> new RunText(raised, lowered, property.isOn("val"), hidden);
            case "vanish" -> new RunText(raised, lowered, struckOut, property.isOn("val"));
            default -> this;
        };
    }

    String show(String text) {
        if (hidden || text.isEmpty()) {
            return "";
        }
        String digits = raised ? Digits.raised(text) : lowered ? Digits.lowered(text) : text;
        return struckOut ? "~~" + digits + "~~" : digits;
    }
}
