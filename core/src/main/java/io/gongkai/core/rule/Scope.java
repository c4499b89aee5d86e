package io.gongkai.core.rule;

/** What a rule has to look at. */
public enum Scope {
    /** One report. */
    REPORT,
    /** The report and that of the same body on the year before. */
    YEARS,
    /** The report and those of the parts of the body. */
    PARTS
}
