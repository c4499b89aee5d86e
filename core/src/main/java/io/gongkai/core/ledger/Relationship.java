package io.gongkai.core.ledger;

/** What a crosswalk does with a figure of the source format. */
public enum Relationship {
    /** It goes to one cell alone. */
    CARRIED("carried"),
    /** It goes to one cell together with other figures. */
    MERGED("merged"),
    /** It is spread over several cells, nobody knows how. */
    SPLIT("split"),
    /** The target format has no cell for it. */
    NONE("none");

    private final String code;

    Relationship(String code) {
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
