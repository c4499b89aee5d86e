package io.gongkai.core.prose;

import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.table.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds until the end of a sentence: its time, its figures, and of which of them it counts the parts. */
final class Sentence {
    private final SentenceTime time;
    private final List<Figured> figures = new ArrayList<>();
    private @Nullable Figured first;
    private boolean ofWhich;
    private @Nullable Figured whole;
    private boolean rule;
    private boolean otherCause;
    /** The measure words of figures that may be those of another body. */
    private final Set<String> unplaced = new HashSet<>();

    private Set<String> unplacedBeforeBracket = Set.of();

    Sentence(OptionalInt year) {
        this.time = new SentenceTime(year);
    }

    SentenceTime time() {
        return time;
    }

    /** Takes what a segment says of the time. */
    void takeTime(Segment segment) {
        time.take(segment);
        ofWhich &= !segment.has(Role.ALL_YEARS);
    }

    /** Keeps a figure; of those that count the same only the last, so that there are no more than the form has cells. */
    void keep(Figured figured) {
        figures.removeIf(
                other -> other.counted() == figured.counted() && Objects.equals(other.target(), figured.target()));
        figures.add(figured);
        first = first == null ? figured : first;
    }

    /** The figures that were taken, in the order of the text. */
    List<Figured> figures() {
        return figures;
    }

    /** The figure that was taken first. */
    @Nullable
    Figured first() {
        return first;
    }

    /** Begins the parts of a figure; null if it is not known. */
    void beginParts(@Nullable Figured of) {
        ofWhich = true;
        whole = of;
    }

    void endParts() {
        ofWhich = false;
    }

    boolean isOfWhich() {
        return ofWhich;
    }

    /** The figure whose parts it counts or counted last. */
    @Nullable
    Figured whole() {
        return whole;
    }

    /** Takes whether it quotes a rule or gives an example: the clause before the figures ends with a word that says so. */
    void takeRule(Segment clause) {
        rule |= clause.tokens().get(clause.tokens().size() - 1).is(Role.RULE);
    }

    /** What holds with an exception holds of nobody knows how many. */
    void takeException(Segment segment) {
        rule |= segment.has(Role.EXCEPT);
    }

    /** Notes a figure that may be another body's: what are its parts are not known either. */
    void keepUnplaced(PrintedNumber number) {
        unplaced.add(number.measure());
    }

    void openBracket() {
        unplacedBeforeBracket = Set.copyOf(unplaced);
    }

    /** What brackets enclose says nothing of what follows. */
    void closeBracket() {
        unplaced.retainAll(unplacedBeforeBracket);
        endParts();
    }

    /** Whether a part of a line may be the part of a figure that is taken for no cell. */
    boolean mayBePartOfUnplaced(ProseTarget part, PrintedNumber number) {
        return !number.measure().isEmpty()
                && unplaced.contains(number.measure())
                && part.line().parent().filter(Cell.class::isInstance).isPresent()
                && figures.stream()
                        .noneMatch(figured -> part.line()
                                .parent()
                                .equals(Optional.ofNullable(figured.target()).map(ProseTarget::line)));
    }

    boolean isRule() {
        return rule;
    }

    /** What has another cause, such as a penalty, goes on having it: 因行政处罚被申请行政复议7件，被提起行政诉讼3件. */
    void takeCause(Segment segment, boolean unknown) {
        otherCause |= unknown && segment.has(Role.CAUSE);
    }

    boolean hasOtherCause() {
        return otherCause;
    }

    /** Ends what is like a sentence. */
    void endPart() {
        time.endPart();
        otherCause = false;
    }
}
