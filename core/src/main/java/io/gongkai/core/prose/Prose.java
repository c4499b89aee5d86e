package io.gongkai.core.prose;

import io.gongkai.core.report.AnnualReport;

/** The prose of a report, from which the figures are read when they are first asked for. */
public final class Prose {
    /** No prose. */
    public static final Prose NONE = new Prose();

    private volatile ProseFigures figures = ProseFigures.NONE;

    private Prose() {}

    /**
     * The prose of a report.
     *
     * @param report the report
     * @param grammar how its format names cells
     * @return the prose
     */
    public static Prose of(AnnualReport report, ProseGrammar grammar) {
        return NONE;
    }

    /**
     * What the sentences state in figures.
     *
     * @return the figures
     */
    public ProseFigures figures() {
        return figures;
    }
}
