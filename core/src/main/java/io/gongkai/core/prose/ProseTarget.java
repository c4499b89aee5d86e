package io.gongkai.core.prose;

import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What sentences may state a figure of: usually the cell of a line of a form.
 *
 * @param line the line
 * @param cells the cells, in the order of the form: one, those that together make what the line counts, or none for a line
 *     of which the form has no figure, and sentences count parts
 * @param counted what of them is counted
 * @param wording how sentences name it
 */
public record ProseTarget(FormLine line, List<Cell> cells, Counted counted, Wording wording) {
    /** Copies the list. */
    public ProseTarget {
        Objects.requireNonNull(line, "line");
        cells = List.copyOf(cells);
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(wording, "wording");
    }

    /**
     * A line and its cells.
     *
     * @param line the line
     * @param cells the cells
     * @return the target
     */
    public static ProseTarget of(FormLine line, List<? extends Cell> cells) {
        return new ProseTarget(line, List.copyOf(cells), Counted.YEAR, line.wording());
    }

    /** The line above. */
    Optional<? extends FormLine> parent() {
        return line.parent();
    }
}
