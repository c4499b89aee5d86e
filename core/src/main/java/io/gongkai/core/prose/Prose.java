package io.gongkai.core.prose;

import io.gongkai.core.report.AnnualReport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The prose of a report, from which the figures are read when they are first asked for. */
public final class Prose {
    /** No prose. */
    public static final Prose NONE = of(ProseFigures.NONE);

    private final Supplier<ProseFigures> reader;
    private volatile @Nullable ProseFigures figures;

    private Prose(Supplier<ProseFigures> reader) {
        this.reader = reader;
    }

    /**
     * The prose of a report.
     *
     * @param report the report
     * @param grammar how its format names cells
     * @return the prose
     */
    public static Prose of(AnnualReport report, ProseGrammar grammar) {
        return report.getSections().isEmpty() ? NONE : new Prose(() -> ProseReader.read(report, grammar));
    }

    /**
     * Prose of which the figures are known.
     *
     * @param figures the figures
     * @return the prose
     */
    public static Prose of(ProseFigures figures) {
        return new Prose(() -> figures);
    }

    /**
     * What the sentences state in figures.
     *
     * @return the figures
     */
    public ProseFigures figures() {
        ProseFigures read = figures;
        if (read == null) {
            read = reader.get();
            figures = read;
        }
        return read;
    }
}
