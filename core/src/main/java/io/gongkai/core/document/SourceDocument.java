package io.gongkai.core.document;

import java.util.List;

/**
 * A published document, whatever its layout was: the lines of its text, and its tables as rows of cells with places.
 *
 * @param input what the input was taken for, such as {@code text}
 * @param lines the lines outside the tables
 * @param tables the tables
 */
public record SourceDocument(String input, List<SourceLine> lines, List<SourceTable> tables) {
    /** Copies the lists. */
    public SourceDocument {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }
}
