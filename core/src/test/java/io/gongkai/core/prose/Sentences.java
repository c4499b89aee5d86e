package io.gongkai.core.prose;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.Wording;
import io.gongkai.core.testkit.LibraryLine;
import io.gongkai.core.testkit.SpokenReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads sentences on a library, and shows what was read in a line each. */
final class Sentences {
    static final ProseGrammar GRAMMAR = ProseGrammar.of(targets());

    private Sentences() {}

    private static List<ProseTarget> targets() {
        List<ProseTarget> targets = new ArrayList<>();
        LibraryLine.all().forEach(line -> targets.add(ProseTarget.of(line, List.of(line))));
        targets.add(new ProseTarget(
                LibraryLine.LENT,
                List.of(LibraryLine.LENT),
                Counted.INDIVIDUALS,
                Wording.of("儿童 借阅").ofAll("均|全部 儿童 借阅")));
        return targets;
    }

    static ProseFigures read(AnnualReport report) {
        return Prose.of(report, GRAMMAR).figures();
    }

    /** What paragraphs of a section on lending state, of a body whose name is not known. */
    static ProseFigures read(String... paragraphs) {
        return read(SpokenReport.of("", "一、借阅情况", paragraphs));
    }

    /** The figures in the order of the text, such as {@code LENT 501}. */
    static List<String> figures(String... paragraphs) {
        return shown(read(paragraphs));
    }

    static List<String> shown(ProseFigures read) {
        return read.figures().stream()
                .map(stated -> stated.cells().stream().map(Cell::address).collect(Collectors.joining("+"))
                        + " "
                        + stated.figure()
                                .value()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString()
                        + (stated.counted() == Counted.YEAR ? "" : " " + stated.counted()))
                .toList();
    }

    static List<String> clauses(String... paragraphs) {
        return read(paragraphs).figures().stream()
                .map(stated -> stated.clause().text())
                .toList();
    }

    /** What is taken for no cell, and why. */
    static List<String> unplaced(String... paragraphs) {
        return read(paragraphs).unplaced().stream()
                .map(left -> left.printed() + ": " + left.why().en())
                .toList();
    }
}
