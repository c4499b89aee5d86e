package io.gongkai.core.document;

import java.util.List;

/**
 * One table of a published document.
 *
 * @param number the number of the table in the document, from 1
 * @param rows the rows
 * @param name the name that a page of this SDK gives the table, where it prints the same form more than once; empty else
 */
public record SourceTable(int number, List<SourceRow> rows, String name) implements SourceBlock {
    /** Copies the list. */
    public SourceTable {
        rows = List.copyOf(rows);
    }

    /**
     * A table without a name.
     *
     * @param number the number of the table in the document, from 1
     * @param rows the rows
     */
    public SourceTable(int number, List<SourceRow> rows) {
        this(number, rows, "");
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
