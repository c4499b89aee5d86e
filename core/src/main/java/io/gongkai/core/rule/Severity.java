package io.gongkai.core.rule;

/** How much a broken rule weighs. */
public enum Severity {
    /** The figures contradict each other; a report with one is invalid. */
    ERROR,
    /** Unusual, and worth a question to the body. */
    WARNING,
    /** Worth knowing. */
    INFO
}
