package io.gongkai.core.parts;

import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.LabelText;
import java.util.Optional;

/**
 * A paragraph, or a table that stands between paragraphs.
 *
 * @param text the text; empty for a table
 * @param table the table; empty for a paragraph
 */
record Paragraph(String text, Optional<SourceTable> table) {
    static Paragraph of(String text) {
        return new Paragraph(text, Optional.empty());
    }

    static Paragraph of(SourceTable table) {
        return new Paragraph("", Optional.of(table));
    }

    boolean isTable() {
        return table.isPresent();
    }

    String compact() {
        return LabelText.withoutSpaces(text);
    }
}
