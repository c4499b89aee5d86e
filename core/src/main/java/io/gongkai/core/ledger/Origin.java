package io.gongkai.core.ledger;

/** Where the figure of a target cell comes from. */
public enum Origin {
    /** From one source figure. */
    CARRIED("carried"),
    /** The sum of several source figures. */
    MERGED("merged"),
    /** Part of joint groups; the cell itself stays absent. */
    JOINT("joint"),
    /** The source format never asked for it. */
    NOT_COLLECTED("notCollected"),
    /** From the same cell of a table that needed no conversion. */
    TABLE("table"),
    /** From a sentence that states more than the cells of the source format can hold. */
    CLAUSE("clause");

    private final String code;

    Origin(String code) {
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
