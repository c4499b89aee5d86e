package io.gongkai.core.document;

import java.util.List;

/**
 * One table of a published document.
 *
 * @param number the number of the table in the document, from 1
 * @param rows the rows
 */
public record SourceTable(int number, List<SourceRow> rows) {
    /** Copies the list. */
    public SourceTable {
        rows = List.copyOf(rows);
    }

    /**
     * How many places the widest row has.
     *
     * @return the number
     */
    public int width() {
        return rows.stream().mapToInt(SourceRow::width).max().orElse(0);
    }
}
