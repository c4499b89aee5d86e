package io.gongkai.core.document;

import java.util.List;

/**
 * A published document, whatever its layout was: the lines of its text, and its tables as rows of cells with places.
 *
 * @param input what the input was taken for, such as {@code text}
 * @param lines the lines outside the tables
 * @param tables the tables
 * @param items the parts that the markup names, outermost ones; most documents name none
 */
public record SourceDocument(String input, List<SourceLine> lines, List<SourceTable> tables, List<SourceItem> items) {
    /** Copies the lists. */
    public SourceDocument {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        items = List.copyOf(items);
    }

    /**
     * A document whose parts have no names.
     *
     * @param input what the input was taken for, such as {@code text}
     * @param lines the lines outside the tables
     * @param tables the tables
     */
    public SourceDocument(String input, List<SourceLine> lines, List<SourceTable> tables) {
        this(input, lines, tables, List.of());
    }
}
