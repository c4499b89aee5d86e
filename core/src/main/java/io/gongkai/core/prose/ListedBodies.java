package io.gongkai.core.prose;

import io.gongkai.core.prose.Word.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of bodies, each with its own figure, behind the figure of all of them. */
final class ListedBodies {
    /** Fewer parts are no list. */
    private static final int LEAST_PARTS = 3;

    private final PhraseMatcher phrases;
    private final Collected collected;
    private final List<BigDecimal> listed = new ArrayList<>();
    private int from;
    private int to;
    /** Whether what follows may be a list of all parts; 其中 may leave some out. */
    private boolean mayBeAll = true;
    /** Whether a word says that only some are listed. */
    private boolean some;

    ListedBodies(PhraseMatcher phrases, Collected collected) {
        this.phrases = phrases;
        this.collected = collected;
    }

    /** Takes whether a segment says that not everything is listed. */
    void takeSome(Segment segment) {
        some |= segment.has(Role.SOME);
    }

    void beginParts() {
        mayBeAll = false;
    }

    /** Takes a figure if it is one of a list of bodies. */
    boolean take(Segment segment, PrintedNumber number, Sentence sentence) {
        Figured total = sentence.first();
        ProseTarget target = total == null ? null : total.target();
        boolean item = total != null
                && target != null
                && segment.namesPart()
                && number.isExact()
                && !segment.isAbout()
                && mayBeAll
                && !sentence.time().isOther()
                && !sentence.time().isAllYears()
                && total.number().measure().equals(number.measure())
                && segment.words().stream().allMatch(word -> isOfList(word, target));
        if (item) {
            from = listed.isEmpty() ? segment.start() : from;
            to = segment.end();
            listed.add(number.value());
        }
        return item;
    }

    private boolean isOfList(Word word, ProseTarget total) {
        return word.isCommon() || word.is(Role.VERB) || word.is(Role.FILLER) || phrases.begins(word, total);
    }

    /** Ends a list, and states it with the figure of all. */
    void end(@Nullable Figured total, Paragraph paragraph) {
        if (total != null && listed.size() >= LEAST_PARTS && !some) {
            collected.add(new StatedParts(
                    total.number().value(), total.clause(), List.copyOf(listed), paragraph.quote(from, to)));
        }
        listed.clear();
    }

    /** Gives up a list: a figure among its own may be that of another body whose name is not understood. */
    void giveUp() {
        listed.clear();
        mayBeAll = false;
    }

    /** Ends what is like a sentence: another list may follow. */
    void endPart() {
        mayBeAll = true;
        some = false;
    }
}
