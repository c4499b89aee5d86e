package io.gongkai.core.finding;

/** What all error rules together come to. Whether to accept the report is the caller's business. */
public enum Verdict {
    /** Error rules were decided, and all of them hold. */
    VALID,
    /** An error rule is broken. */
    INVALID,
    /** No error rule is broken, but one could not be decided, or there was nothing to decide. */
    UNDECIDED
}
