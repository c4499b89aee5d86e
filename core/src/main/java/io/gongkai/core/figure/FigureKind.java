package io.gongkai.core.figure;

import io.gongkai.core.text.Text;

/** What a cell of a form is meant to hold. */
public enum FigureKind {
    /** A whole number of things, never negative when it is right. */
    COUNT(new Text("计数", "count")),
    /** A whole number by which something grew or shrank; may be negative. */
    CHANGE(new Text("增减", "change")),
    /** An exact sum of money with its unit. */
    AMOUNT(new Text("金额", "amount"));

    private final Text label;

    FigureKind(Text label) {
        this.label = label;
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
