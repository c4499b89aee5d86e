package io.gongkai.core.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a published table.
 *
 * @param number the number of the row in its table, from 1
 * @param cells the cells, blank ones included
 * @param padding how many places the layout left empty behind the last cell, where cells span several columns or rows
 */
public record SourceRow(int number, List<SourceCell> cells, int padding) {
    /** Copies the list. */
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cells in which something is printed.
     *
     * @return the cells
     */
    public List<SourceCell> printed() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /**
     * The row as it may be quoted.
     *
     * @return the texts of the cells, separated by bars
     */
    public String quote() {
        return cells.stream().map(SourceCell::text).collect(Collectors.joining(" | "));
    }
}
