package io.gongkai.core.narrative;

/** What of a cell a figure in a sentence counts. */
public enum Counted {
    /** All of the year, as the cell does. */
    YEAR("year"),
    /** All of all years up to this one (历年累计). */
    CUMULATIVE("cumulative"),
    /** What of the year came from individuals. */
    INDIVIDUALS("individuals"),
    /** What of the year came from legal persons and other organisations. */
    ORGANISATIONS("organisations");

    private final String code;

    Counted(String code) {
        this.code = code;
    }

    /**
     * The name in JSON.
     *
     * @return the name
     */
    public String code() {
        return code;
    }
}
