package io.gongkai.core.narrative;

import io.gongkai.core.text.Text;

/** What of a cell a figure in a sentence counts. */
public enum Counted {
    /** All of the year, as the cell does. */
    YEAR("year", new Text("本年", "year")),
    /** All of all years up to this one (历年累计). */
    CUMULATIVE("cumulative", new Text("历年累计", "cumulative")),
    /** What of the year came from individuals. */
    INDIVIDUALS("individuals", new Text("自然人", "individuals")),
    /** What of the year came from legal persons and other organisations. */
    ORGANISATIONS("organisations", new Text("法人和其他组织", "organisations"));

    private final String code;
    private final Text label;

    Counted(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public String code() {
        return code;
    }

    /**
     * What people call it.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
