package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.List;

/**
 * A figure in a sentence that is taken for no cell.
 *
 * @param cells the cells it would be about if it were exact; empty where that is not known
 * @param printed the figure as printed, such as {@code 8000余条}
 * @param clause where it stands
 * @param why why it is not taken
 */
public record UnplacedFigure(List<Cell> cells, String printed, Clause clause, Text why) {
    /** Copies the list. */
    public UnplacedFigure {
        cells = List.copyOf(cells);
    }
}
