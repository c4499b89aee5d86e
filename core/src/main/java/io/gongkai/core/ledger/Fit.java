package io.gongkai.core.ledger;

import io.gongkai.core.text.Text;

/** How well what a source counted matches what a target counts. */
public enum Fit {
    /** The same thing. */
    EXACT("exact", "一致"),
    /** Nearly the same thing; the crosswalk says what differs. */
    CLOSE("close", "近似");

    private final String code;
    private final Text label;

    Fit(String code, String zh) {
        this.code = code;
        this.label = new Text(zh, code);
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
