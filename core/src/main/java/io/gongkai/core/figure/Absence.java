package io.gongkai.core.figure;

/** Why a cell has no figure. None of these is zero. */
public enum Absence {
    /** The cell is there and empty. */
    BLANK("blank", false),
    /** The cell holds a mark in place of a figure, such as {@code /}, {@code -} or {@code 无}. */
    MARKED("marked", true),
    /** The cell holds a text that is not one exact figure of its kind, such as {@code 约30} or {@code 1.5} for a count. */
    UNREADABLE("unreadable", true),
    /** The document lacks the row or the column. */
    MISSING("missing", false),
    /** The format the report was converted from never asked for this figure. */
    NOT_COLLECTED("notCollected", false),
    /** The figure is known only together with others, as part of a joint group. */
    JOINT("joint", false);

    private final String code;
    private final boolean quoted;

    Absence(String code, boolean quoted) {
        this.code = code;
        this.quoted = quoted;
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
     * Whether the printed text belongs to this kind of absence.
     *
     * @return whether it does
     */
    public boolean isQuoted() {
        return quoted;
    }
}
