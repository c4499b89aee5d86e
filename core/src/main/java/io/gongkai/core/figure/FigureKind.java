package io.gongkai.core.figure;

/** What a cell of a form is meant to hold. */
public enum FigureKind {
    /** A whole number of things, never negative when it is right. */
    COUNT,
    /** A whole number by which something grew or shrank; may be negative. */
    CHANGE,
    /** An exact sum of money with its unit. */
    AMOUNT
}
