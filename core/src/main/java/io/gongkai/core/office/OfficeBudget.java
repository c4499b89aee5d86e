package io.gongkai.core.office;

import io.gongkai.core.input.BoundedInput;
import java.util.Map;

/** How many cells and how much text a file may still have: one string may stand in each cell of it. */
final class OfficeBudget {
    /** More than a hundred of the largest reports have. */
    private static final int MAX_CELLS = 200_000;
    /** As much as the largest text that is read. */
    private static final int MAX_TEXT = BoundedInput.LIMIT;

    private long cells;
    private long text;

    void takeCells(long count, String where) {
        cells += count;
        if (cells > MAX_CELLS) {
            throw OfficeProblem.TOO_MANY_CELLS.at(where, Map.of("n", MAX_CELLS));
        }
    }

    void takeText(int length, String where) {
        text += length;
        if (text > MAX_TEXT) {
            throw OfficeProblem.TOO_MUCH_TEXT.at(where, Map.of("n", MAX_TEXT));
        }
    }
}
