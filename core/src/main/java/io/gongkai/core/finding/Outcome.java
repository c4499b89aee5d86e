package io.gongkai.core.finding;

/** What a rule comes to at one place. */
public enum Outcome {
    /** It holds. */
    HOLDS,
    /** It is broken. */
    BROKEN,
    /** Figures that would decide it are absent. */
    UNDECIDED,
    /** It needs a figure that the source format never collected. */
    NOT_APPLICABLE
}
