package io.gongkai.core.testkit;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.prose.StatedParts;
import io.gongkai.core.prose.StatedShare;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What sentences are taken to state, where a test needs it without any being read. */
public final class StatedProse {
    private static final String SECTION = "一、概述";

    private StatedProse() {}

    /** A clause of a paragraph. */
    public static Clause clause(int paragraph, String text) {
        return new Clause(SECTION, paragraph, text);
    }

    /** A figure that counts all of the year. */
    public static StatedFigure figure(Figure figure, Clause clause, Cell... cells) {
        return figure(Counted.YEAR, figure, clause, cells);
    }

    /** A figure. */
    public static StatedFigure figure(Counted counted, Figure figure, Clause clause, Cell... cells) {
        return new StatedFigure(List.of(cells), counted, figure, clause, Text.NOTHING);
    }

    /** Prose that states figures of cells. */
    public static ProseFigures figures(StatedFigure... figures) {
        return new ProseFigures(List.of(figures), List.of(), List.of(), List.of());
    }

    /** Prose of one sentence that states a percentage, the part and the whole, each in a clause of its own. */
    public static ProseFigures share(String percent, String part, String whole) {
        return new ProseFigures(
                List.of(),
                List.of(new StatedShare(
                        new BigDecimal(percent),
                        clause(4, "占" + percent + "%"),
                        new BigDecimal(part),
                        clause(4, "其中" + part + "件"),
                        new BigDecimal(whole),
                        clause(3, "共" + whole + "件"))),
                List.of(),
                List.of());
    }

    /** Prose that states a total and lists parts of it. */
    public static ProseFigures parts(String total, String... parts) {
        return new ProseFigures(
                List.of(),
                List.of(),
                List.of(new StatedParts(
                        new BigDecimal(total),
                        clause(3, "共" + total + "件"),
                        Arrays.stream(parts).map(BigDecimal::new).toList(),
                        clause(4, "分别为" + String.join("、", parts) + "件"))),
                List.of());
    }
}
