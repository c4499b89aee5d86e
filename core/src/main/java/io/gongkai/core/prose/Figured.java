package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text while it is being read.
 *
 * @param number the number
 * @param clause where it stands
 * @param target what it is a figure of; null if that is not known
 * @param counted what of it is counted
 * @param parent the figure of which it is a part; null if it is none
 * @param doubtful whether it may count more than that
 */
record Figured(
        PrintedNumber number,
        Clause clause,
        @Nullable ProseTarget target,
        Counted counted,
        @Nullable Figured parent,
        boolean doubtful) {
    /** Leaves out what is above the parent: nobody asks, and a text of 其中 in 其中 would make a chain as long as itself. */
    Figured {
        if (parent != null && parent.parent() != null) {
            parent = new Figured(
                    parent.number(), parent.clause(), parent.target(), parent.counted(), null, parent.doubtful());
        }
    }

    Figured(
            PrintedNumber number,
            Clause clause,
            @Nullable ProseTarget target,
            Counted counted,
            @Nullable Figured parent) {
        this(number, clause, target, counted, parent, false);
    }
}
