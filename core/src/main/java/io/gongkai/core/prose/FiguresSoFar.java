package io.gongkai.core.prose;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a text so far: those of the year by their lines, and the one that was read last. */
final class FiguresSoFar {
    private final Collected collected;
    private final Map<FormLine, Figured> known = new HashMap<>();
    private boolean any;
    private @Nullable Figured last;
    private @Nullable Figured beforeBracket;
    private boolean inBracket;
    private boolean isOneOfSeveral;
    private boolean isLastRead;

    FiguresSoFar(Collected collected) {
        this.collected = collected;
    }

    /** States a figure of a target, unless the form has no cell for it. */
    void state(ProseTarget target, Counted counted, Figure figure, Clause clause, Text because, boolean doubtful) {
        if (target.cells().isEmpty()) {
            return;
        }
        StatedFigure stated = new StatedFigure(target.cells(), counted, figure, clause, because);
        if (doubtful && counted == Counted.YEAR) {
            collected.addDoubtful(stated);
        } else {
            collected.add(stated);
        }
    }

    /** Knows a figure of the year by the line that it counts. */
    void know(ProseTarget target, Figured figured) {
        known.put(target.line(), figured);
        any = true;
    }

    @Nullable
    Figured of(FormLine line) {
        return known.get(line);
    }

    /** Notes that there is a figure, known or not. */
    void noteAny() {
        any = true;
    }

    boolean hasAny() {
        return any;
    }

    void putLast(Figured figured) {
        last = figured;
        isLastRead = true;
    }

    /** Notes that another figure was read, which has no parts. */
    void passOver() {
        isLastRead = false;
    }

    /** The figure of which a percentage may be said that names none; null if another was read since. */
    @Nullable
    Figured lastRead() {
        return isLastRead ? last : null;
    }

    @Nullable
    Figured last() {
        return last;
    }

    /** Ends a clause; of several figures in one, nobody can tell of which the next ones are parts. */
    void endClause(boolean several) {
        isOneOfSeveral = several;
    }

    /** The figure of which parts are counted next; one that is taken for no cell if that cannot be told. */
    @Nullable
    Figured whole() {
        Figured one = last;
        return one == null || !isOneOfSeveral
                ? one
                : new Figured(one.number(), one.clause(), null, one.counted(), null);
    }

    /** What was counted of which some parts are counted next: a figure with that number if there is one, else this itself. */
    Figured base(Figured figured) {
        if (figured.target() != null) {
            return figured;
        }
        return known.values().stream()
                .filter(other ->
                        other.number().value().compareTo(figured.number().value()) == 0
                                && other.number()
                                        .measure()
                                        .equals(figured.number().measure()))
                .findFirst()
                .orElse(figured);
    }

    void openBracket() {
        beforeBracket = last;
        inBracket = true;
    }

    /** What brackets enclose says nothing of what follows. */
    void closeBracket() {
        inBracket = false;
        last = beforeBracket == null ? last : beforeBracket;
    }

    /** The figure before the bracket in which the text is; null if it is in none. */
    @Nullable
    Figured beforeBracket() {
        return inBracket ? beforeBracket : null;
    }
}
