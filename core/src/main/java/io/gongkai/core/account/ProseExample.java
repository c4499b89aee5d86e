package io.gongkai.core.account;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.prose.StatedParts;
import io.gongkai.core.prose.StatedShare;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Example;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What the reference shows of the rules on prose: a report of one paragraph, with the figures that stand in it.
 *
 * @param cell the cell of which the paragraph speaks, one of counts
 * @param words how its sentences name the cell
 * @param section the first section of the report, in which the paragraph is the first
 * @param report makes the report of the paragraph
 * @param table makes a table with a figure in the cell
 */
public record ProseExample(
        Cell cell,
        String words,
        FormLine section,
        Function<String, AnnualReport> report,
        LongFunction<FigureTable<?>> table) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(501);
    private static final BigDecimal PART = BigDecimal.valueOf(410);
    /** Behind the heading. */
    private static final int PARAGRAPH = 2;

    /** An example that holds, and one that differs from it in one figure. */
    Example of(ProseRule rule) {
        return switch (rule) {
            case TABLES -> new Example(() -> inTable(147), () -> inTable(128));
            case SHARES -> new Example(() -> share("81.8"), () -> share("88.1"));
            case PARTS -> new Example(() -> parts(47), () -> parts(28));
            case SENTENCES -> new Example(() -> twice(147), () -> twice(128));
        };
    }

    private Subject inTable(long figure) {
        String clause = words + "147件";
        return subject(clause + "。", figures(List.of(stated(147, clause))), List.of(table.apply(figure)));
    }

    private Subject share(String percent) {
        String whole = words + WHOLE + "件";
        String part = "其中当面提出的" + PART + "件";
        String share = "占" + percent + "%";
        StatedShare stated =
                new StatedShare(new BigDecimal(percent), clause(share), PART, clause(part), WHOLE, clause(whole));
        return subject(
                whole + "，" + part + "，" + share + "。",
                new ProseFigures(List.of(), List.of(stated), List.of(), List.of()),
                List.of());
    }

    private Subject parts(long last) {
        String total = words + "147件";
        String parts = "甲局60件、乙局40件、丙局" + last + "件";
        StatedParts stated = new StatedParts(
                BigDecimal.valueOf(147),
                clause(total),
                List.of(BigDecimal.valueOf(60), BigDecimal.valueOf(40), BigDecimal.valueOf(last)),
                clause(parts));
        return subject(
                total + "，其中" + parts + "。",
                new ProseFigures(List.of(), List.of(), List.of(stated), List.of()),
                List.of());
    }

    private Subject twice(long second) {
        String one = words + "147件";
        String other = "本机关" + words + second + "件";
        return subject(one + "。" + other + "。", figures(List.of(stated(147, one), stated(second, other))), List.of());
    }

    private StatedFigure stated(long figure, String clause) {
        return new StatedFigure(List.of(cell), Counted.YEAR, Figure.count(figure), clause(clause), Text.NOTHING);
    }

    private static ProseFigures figures(List<StatedFigure> figures) {
        return new ProseFigures(figures, List.of(), List.of(), List.of());
    }

    private Clause clause(String text) {
        return new Clause(section.number() + section.label().zh(), PARAGRAPH, text);
    }

    private Subject subject(String paragraph, ProseFigures figures, List<FigureTable<?>> tables) {
        return Subject.of(report.apply(paragraph), tables).withProse(Prose.of(figures));
    }
}
