package io.gongkai.core.prose;

import io.gongkai.core.prose.PrintedNumber.Kind;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.FormLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Percentages that a text states of a part and its whole. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PhraseMatcher phrases;
    private final FiguresSoFar figures;
    private final Collected collected;

    Shares(PhraseMatcher phrases, FiguresSoFar figures, Collected collected) {
        this.phrases = phrases;
        this.figures = figures;
        this.collected = collected;
    }

    /** Where a percentage begins to be stated of a part; -1 if none is. */
    static int begin(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.get(i).is(Role.SHARE)) {
                boolean stated = clause.subList(i, clause.size()).stream()
                        .anyMatch(token ->
                                token.number() != null && token.number().kind() == Kind.PERCENT);
                return stated ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Takes a percentage.
     *
     * @param named what stands before it in its clause
     * @param counted whether that has figures, so that the percentage is of the last of them
     * @param of what the percentage is of, and itself
     * @param paragraph where they stand
     */
    void take(Segment named, boolean counted, Segment of, Paragraph paragraph) {
        Optional<PrintedNumber> percent = of.tokens().stream()
                .flatMap(token -> Optional.ofNullable(token.number()).stream())
                .filter(number -> number.kind() == Kind.PERCENT)
                .findFirst();
        if (of.namesPart()
                || of.hasFigure()
                || percent.isEmpty()
                || !percent.get().isExact()) {
            return;
        }
        boolean namesPart =
                !counted && (named.hasUnknown() || named.words().stream().anyMatch(Shares::saysWhat));
        Figured part = namesPart ? known(named.words()) : figures.lastRead();
        Figured whole =
                known(of.words().stream().filter(word -> !word.is(Role.SHARE)).collect(Collectors.toSet()));
        if (whole == null && part != null) {
            whole = wholeOf(part);
        }
        if (part == null
                || whole == null
                || part.equals(whole)
                || !part.number().isExact()
                || !part.number().measure().equals(whole.number().measure())
                || percent.get().value().compareTo(HUNDRED) > 0) {
            return;
        }
        int start = named.isEmpty() ? of.start() : named.start();
        collected.add(new StatedShare(
                percent.get().value(),
                paragraph.quote(start, of.end()),
                part.number().value(),
                part.clause(),
                whole.number().value(),
                whole.clause()));
    }

    private static boolean saysWhat(Word word) {
        return !word.isCommon() && !word.is(Role.FILLER);
    }

    private @Nullable Figured known(Set<Word> words) {
        List<Phrase> meant = phrases.best(words, Phrase.Kind.FIGURE, "");
        return meant.size() == 1 ? figures.of(meant.get(0).target().line()) : null;
    }

    private @Nullable Figured wholeOf(Figured part) {
        if (part.target() != null) {
            Optional<? extends FormLine> above = part.target().line().parent();
            return above.isPresent() ? figures.of(above.get()) : null;
        }
        return part.parent();
    }
}
