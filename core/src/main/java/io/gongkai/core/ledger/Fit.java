package io.gongkai.core.ledger;

/** How well what a source counted matches what a target counts. */
public enum Fit {
    /** The same thing. */
    EXACT("exact"),
    /** Nearly the same thing; the crosswalk says what differs. */
    CLOSE("close");

    private final String code;

    Fit(String code) {
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
