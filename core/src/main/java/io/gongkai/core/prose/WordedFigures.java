package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.PrintedNumber.Kind;
import io.gongkai.core.prose.Word.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Figures that clauses state in words: 未收到 is zero, and 均已答复 as many as were counted just before. */
final class WordedFigures {
    private static final PrintedNumber NONE = new PrintedNumber(Kind.COUNT, BigDecimal.ZERO, true, "", "0");

    private final PhraseMatcher phrases;
    private final Topic topic;
    private final FiguresSoFar figures;

    WordedFigures(PhraseMatcher phrases, Topic topic, FiguresSoFar figures) {
        this.phrases = phrases;
        this.topic = topic;
        this.figures = figures;
    }

    /** Takes what a clause states of the whole body for the year of the report. */
    void take(Segment clause, Sentence sentence, Clause quoted) {
        if (isDenied(clause)) {
            deny(clause, quoted);
        } else if (clause.has(Role.ALL)) {
            takeAll(clause, sentence, quoted);
        } else {
            // 行政复议中，维持2件: it only says of what the next figures are.
            List<Phrase> named = phrases.best(clause.words(), Phrase.Kind.FIGURE, "");
            if (named.size() == 1) {
                topic.count(named.get(0).target().line());
            }
        }
    }

    private static boolean isDenied(Segment clause) {
        Token before = null;
        for (Token token : clause.tokens()) {
            if (token.is(Role.NOT) || (before != null && before.is(Role.NOT_BEFORE_VERB) && token.is(Role.VERB))) {
                return true;
            }
            before = token;
        }
        return false;
    }

    /** Zeros: a denial of what lines count, of several of them in one clause perhaps. */
    private void deny(Segment clause, Clause quoted) {
        // Not all of them is no zero.
        if (clause.has(Role.ALL)
                && clause.words().stream().noneMatch(word -> word.is(Role.ALL) && word.is(Role.FILLER))) {
            return;
        }
        for (Phrase phrase : phrases.joined(clause, "")) {
            ProseTarget target = phrase.target();
            figures.state(target, Counted.YEAR, target.zero(), quoted, PhraseMatcher.because(phrase, clause), false);
            figures.know(target, new Figured(NONE, quoted, target, Counted.YEAR, null));
        }
    }

    /** All of what was counted just before. */
    private void takeAll(Segment clause, Sentence sentence, Clause quoted) {
        List<Phrase> meant = phrases.best(clause.words(), Phrase.Kind.ALL, "");
        if (meant.size() != 1) {
            return;
        }
        ProseTarget target = meant.get(0).target();
        for (int i = sentence.figures().size() - 1; i >= 0; i--) {
            Figured figured = sentence.figures().get(i);
            boolean justCounted = i == sentence.figures().size() - 1 && figured.equals(figures.last());
            if (figured.counted() == Counted.YEAR && isAllOf(target, figured, justCounted)) {
                PrintedNumber number = figured.number();
                figures.state(
                        target,
                        target.counted(),
                        target.figure(number),
                        quoted,
                        PhraseMatcher.because(meant.get(0), clause),
                        false);
                if (target.counted() == Counted.YEAR) {
                    figures.know(target, new Figured(number, quoted, target, Counted.YEAR, null));
                    topic.count(target.line());
                }
                return;
            }
        }
    }

    /** Whether a target may be all of a figure: another part of the same line, or a part of what was counted just before. */
    private static boolean isAllOf(ProseTarget target, Figured figured, boolean justCounted) {
        ProseTarget of = Objects.requireNonNull(figured.target());
        if (target.counted() != Counted.YEAR) {
            return of.line().equals(target.line());
        }
        return isSibling(of, target) || (justCounted && target.line().parent().equals(Optional.of(of.line())));
    }

    private static boolean isSibling(ProseTarget one, ProseTarget other) {
        return !one.equals(other)
                && one.line().parent().isPresent()
                && one.line().parent().equals(other.line().parent());
    }
}
