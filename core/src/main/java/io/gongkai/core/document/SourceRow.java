package io.gongkai.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of a published table.
 *
 * @param number the number of the row in its table, from 1
 * @param cells the cells, blank ones included
 * @param padding how many places the layout left empty behind the last cell, where cells span several columns or rows
 */
public record SourceRow(int number, List<SourceCell> cells, int padding) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are no cells
     */
    public SourceRow {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a row without cells");
        }
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
     * The cell at a place; a blank one where the layout left the place empty.
     *
     * @param place the place, from 0
     * @return the cell; empty if the row does not reach so far
     */
    public Optional<SourceCell> cell(int place) {
        if (place < cells.size()) {
            return Optional.of(cells.get(place));
        }
        return place < width()
                ? Optional.of(new SourceCell("", cells.get(cells.size() - 1).at(), place + 1))
                : Optional.empty();
    }

    /**
     * How many places the row has, those left empty included.
     *
     * @return the number
     */
    public int width() {
        return cells.size() + padding;
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
