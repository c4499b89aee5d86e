package io.gongkai.core.prose;

import io.gongkai.core.table.FormLine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text speaks of so far: it tells what phrases mean that say too little by themselves. */
final class Topic {
    private final ProseGrammar grammar;
    private final String section;
    private final Set<String> subjects;
    /** The line that was counted last. */
    private @Nullable FormLine line;
    /** What was stated last in the sentence, of all years perhaps. */
    private @Nullable ProseTarget last;

    Topic(ProseGrammar grammar, String section, Set<String> subjects) {
        this.grammar = grammar;
        this.section = section;
        this.subjects = new HashSet<>(subjects);
    }

    /** Takes the subjects that a clause mentions. */
    void mention(List<Token> clause) {
        clause.forEach(token -> {
            if (token.word() != null) {
                subjects.addAll(token.word().subjects());
            }
        });
    }

    void count(FormLine counted) {
        line = counted;
    }

    void state(ProseTarget target) {
        last = target;
    }

    boolean isStatedLast(ProseTarget target) {
        return target.equals(last);
    }

    void endSentence() {
        last = null;
    }

    /** Whether what a phrase needs besides its words is so. */
    boolean allows(Phrase phrase) {
        return switch (phrase.needs()) {
            case NOTHING -> true;
            case PART -> isBehindWhole(phrase.target().line());
            case SAME_LINE -> isStatedLast(phrase.target());
            case SUBJECT -> grammar.subjects(phrase.target()).stream().anyMatch(subjects::contains);
        };
    }

    /** Whether what was counted last is the line above, or another line below that. */
    private boolean isBehindWhole(FormLine part) {
        FormLine before = line;
        return before != null
                && part.parent()
                        .filter(above -> above.equals(before)
                                || before.parent().filter(above::equals).isPresent())
                        .isPresent();
    }

    /** Of lines that are named alike, those under what the text speaks of. */
    List<Phrase> narrow(List<Phrase> phrases) {
        Optional<? extends FormLine> above = Optional.ofNullable(line);
        while (above.isPresent()) {
            Optional<? extends FormLine> whole = above;
            List<Phrase> below = phrases.stream()
                    .filter(phrase -> phrase.target().line().parent().equals(whole))
                    .toList();
            if (!below.isEmpty()) {
                return below;
            }
            above = above.get().parent();
        }
        // The headings may name one of the lines above and not the others.
        List<Phrase> named = phrases.stream().filter(this::isNamedAbove).toList();
        return named.isEmpty() ? phrases : named;
    }

    private boolean isNamedAbove(Phrase phrase) {
        return phrase.target()
                .line()
                .parent()
                .filter(above -> section.contains(above.label().zh().replace("数量", "")))
                .isPresent();
    }
}
