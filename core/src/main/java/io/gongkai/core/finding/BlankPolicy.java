package io.gongkai.core.finding;

/** What rules take a blank cell for. Only blank cells: marked, unreadable and missing ones are never taken for zero. */
public enum BlankPolicy {
    /** A blank is unknown. */
    AS_UNKNOWN,
    /** A blank is zero, because the caller knows that the body leaves its zeros blank. */
    AS_ZERO
}
