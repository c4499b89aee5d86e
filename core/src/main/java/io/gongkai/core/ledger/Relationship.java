package io.gongkai.core.ledger;

import io.gongkai.core.text.Text;

/** What a crosswalk does with a figure of the source format. */
public enum Relationship {
    /** It goes to one cell alone. */
    CARRIED("carried", "转入"),
    /** It goes to one cell together with other figures. */
    MERGED("merged", "合并"),
    /** It is spread over several cells, nobody knows how. */
    SPLIT("split", "分散"),
    /** The target format has no cell for it. */
    NONE("none", "不转");

    private final String code;
    private final Text label;

    Relationship(String code, String zh) {
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
