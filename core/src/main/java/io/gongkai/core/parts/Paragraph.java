package io.gongkai.core.parts;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.LabelText;
import java.util.Optional;

/**
 * A paragraph, or a table that stands between paragraphs.
 *
 * @param at where it begins
 * @param text the text; empty for a table
 * @param table the table; empty for a paragraph
 */
record Paragraph(Position at, String text, Optional<SourceTable> table) {
    static Paragraph of(Position at, String text) {
        return new Paragraph(at, text, Optional.empty());
    }

    static Paragraph of(SourceTable table) {
        return new Paragraph(Position.line(0), "", Optional.of(table));
    }

    boolean isTable() {
        return table.isPresent();
    }

    String compact() {
        return LabelText.withoutSpaces(text);
    }
}
