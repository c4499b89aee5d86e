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
    }

    @Nullable
    Figured last() {
        return last;
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
