package io.gongkai.core.prose;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Counts of several lines together, whether a clause joins them or names them as the rest of what a line counts. */
final class JointCounts {
    private static final Text TOGETHER = new Text("句中说的是几项的合计", "the clause states the sum of several lines");

    private final ProseGrammar grammar;
    private final PhraseMatcher phrases;
    private final Collected collected;
    /** Those of the sentence: which parts remain is known only at its end. */
    private final List<Rest> rests = new ArrayList<>();

    JointCounts(ProseGrammar grammar, PhraseMatcher phrases, Collected collected) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.collected = collected;
    }

    /** A count of all parts of a line that are not counted one by one. */
    private record Rest(ProseTarget whole, PrintedNumber number, Clause clause, Text because) {}

    /** Takes a number if it counts several lines. */
    boolean take(Segment segment, PrintedNumber number, Clause clause) {
        return number.isCount() && (takeSum(segment, number, clause) || takeRest(segment, number, clause));
    }

    /** Takes a sum of lines, as in 信函、传真申请共5件. */
    private boolean takeSum(Segment segment, PrintedNumber number, Clause clause) {
        boolean none = number.value().signum() == 0;
        boolean summed = segment.has(Role.SUM) && !segment.has(Role.ALL);
        if (!segment.has(Role.AND) || !(none || summed)) {
            return false;
        }
        List<ProseTarget> targets = phrases.joined(segment, number.measure()).stream()
                .map(Phrase::target)
                .toList();
        if (targets.size() < 2
                || targets.stream().anyMatch(target -> target.cells().isEmpty() || target.isAmount())) {
            return false;
        }
        List<Cell> cells = targets.stream()
                .flatMap(target -> target.cells().stream())
                .distinct()
                .toList();
        collected.add(new StatedFigure(cells, Counted.YEAR, count(number), clause, TOGETHER));
        return true;
    }

    private boolean takeRest(Segment segment, PrintedNumber number, Clause clause) {
        List<Phrase> meant = phrases.best(segment.words(), Phrase.Kind.REST, number.measure());
        if (meant.size() != 1 || !number.isExact()) {
            return false;
        }
        Phrase phrase = meant.get(0);
        rests.add(new Rest(phrase.target(), number, clause, PhraseMatcher.because(phrase, segment)));
        return true;
    }

    /** States the rests of a sentence with these figures. */
    void endSentence(List<Figured> figures) {
        for (Rest rest : rests) {
            Set<Cell> cells = partsOf(rest.whole);
            int parts = cells.size();
            for (Figured figured : figures) {
                Objects.requireNonNull(figured.target()).cells().forEach(cells::remove);
            }
            if (cells.isEmpty() || cells.size() == parts) {
                collected.unplaced(List.of(), rest.number.printed(), rest.clause, Obstacle.NO_PHRASE.text());
            } else {
                collected.add(new StatedFigure(
                        List.copyOf(cells), Counted.YEAR, count(rest.number), rest.clause, rest.because));
            }
        }
        rests.clear();
    }

    private Set<Cell> partsOf(ProseTarget whole) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (ProseTarget target : grammar.targets()) {
            boolean part = target.counted() == Counted.YEAR
                    && target.cells().size() == 1
                    && target.line().parent().equals(Optional.of(whole.line()));
            if (part) {
                cells.addAll(target.cells());
            }
        }
        return cells;
    }

    private static Figure count(PrintedNumber number) {
        return Figure.count(number.value().longValueExact());
    }
}
