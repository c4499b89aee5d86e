package io.gongkai.core.parts;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceTable;
import java.util.Optional;

/**
 * A line that is no page furniture, or a table between lines.
 *
 * @param at where it stands
 * @param text the text; empty for a blank line and for a table
 * @param indent how many places are left empty before it
 * @param page the page; 0 where there are none
 * @param isGap whether it is no text but what parts pages or paragraphs: a blank line, or the number of a page
 * @param partsPages whether a page ends with it
 * @param table the table; empty for a line
 */
record Line(
        Position at,
        String text,
        int indent,
        int page,
        boolean isGap,
        boolean partsPages,
        Optional<SourceTable> table) {
    private static final Position NOWHERE = Position.line(0);

    static Line gap(int page, boolean partsPages) {
        return new Line(NOWHERE, "", 0, page, true, partsPages, Optional.empty());
    }

    static Line of(SourceTable table) {
        return new Line(NOWHERE, "", 0, 0, false, false, Optional.of(table));
    }

    boolean isText() {
        return !isGap && table.isEmpty();
    }

    /** How wide a text is, counted in narrow characters; Chinese ones are twice as wide. No page has lines of a thousand. */
    int width() {
        int width = 0;
        for (int i = 0; i < text.length() && width < 1000; i++) {
            width += text.charAt(i) < '\u2000' ? 1 : 2;
        }
        return width;
    }

    /** Whether the text ends as a sentence, or part of one that stands by itself, does. */
    boolean endsSentence() {
        String end = "。！？；：!?;:";
        int last = text.length() - 1;
        while (last > 0 && "”’\"'）)】」》".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && end.indexOf(text.charAt(last)) >= 0;
    }
}
