package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;

/**
 * A paragraph that is being read.
 *
 * @param section the headings above it
 * @param number its number in the report
 * @param text what it says
 */
record Paragraph(String section, int number, NormalText text) {
    Clause quote(Segment segment) {
        return quote(segment.start(), segment.end());
    }

    /** A part of it as printed. */
    Clause quote(int start, int end) {
        return Clause.beginning(section, number, text.printed(start, end));
    }
}
