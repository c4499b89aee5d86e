package io.gongkai.core.parts;

import io.gongkai.core.document.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of paragraphs that were printed over several, as text out of PDF files and of character recognition has them.
 *
 * <p>Where every line is a paragraph, nearly all long lines end a sentence, and they are of any length. Where lines are
 * wrapped, most long lines end in mid-sentence, and those are all about as wide as the page. So a text is taken for a wrapped
 * one if at least four long lines end in mid-sentence and three in five of them are about as wide as the widest usual one,
 * while hardly any line is wider. Only then lines are joined: one that is about as wide as the page goes on in the next line
 * unless that begins with a number, a sentence ends with it, or something other than the end of the page lies between. A line
 * that ends both a sentence and the full width goes on if the paragraph began with an indent and the next line does not.
 */
final class Wrapping {
    /** A shorter line is a label, a title or a heading. */
    private static final int LONG = 30;
    /** A page has no wider lines; what is wider is a paragraph on one line. */
    private static final int WIDEST_PAGE = 130;
    /** What an indent, and marks that may not begin a line, leave free at the end of a line. */
    private static final int TOLERANCE = 10;

    private static final int LEAST_LINES = 4;

    private Wrapping() {}

    static List<Paragraph> join(List<Line> lines, boolean mayWrap) {
        int full = mayWrap ? fullWidth(lines) : Integer.MAX_VALUE;
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Line before = Line.gap(0, false);
        Position at = before.at();
        int indent = 0;
        boolean gap = false;
        for (Line line : lines) {
            if (line.isGap()) {
                gap |= !line.partsPages();
                if (line.partsPages()) {
                    gap = false;
                }
                continue;
            }
            boolean joins = paragraph.length() > 0
                    && line.isText()
                    && full != Integer.MAX_VALUE
                    && before.width() + TOLERANCE >= full
                    && (!gap || line.page() != before.page())
                    && !beginsAnew(line, before)
                    && (!before.endsSentence() || line.indent() < indent);
            if (!joins) {
                flush(at, paragraph, paragraphs);
                indent = line.indent();
                at = line.at();
            }
            if (line.isText()) {
                append(paragraph, line.text());
                before = line;
            } else {
                line.table().map(Paragraph::of).ifPresent(paragraphs::add);
                before = Line.gap(0, false);
            }
            gap = false;
        }
        flush(at, paragraph, paragraphs);
        return paragraphs;
    }

    /** Whether a line begins with a number; one behind a mark that joins words is a part of the sentence. */
    private static boolean beginsAnew(Line line, Line before) {
        return Numbering.of(line.text())
                .filter(number -> number.level() < 3 || !before.text().endsWith("、"))
                .isPresent();
    }

    private static int fullWidth(List<Line> lines) {
        int[] runOn = lines.stream()
                .filter(line -> line.isText() && !line.endsSentence() && line.width() >= LONG)
                // Headings end nowhere in particular.
                .filter(line -> Numbering.of(line.text()).isEmpty())
                .mapToInt(Line::width)
                .sorted()
                .toArray();
        if (runOn.length < LEAST_LINES) {
            return Integer.MAX_VALUE;
        }
        // Some lines may be wider than the page, such as rows of tables.
        int full = runOn[runOn.length * 9 / 10];
        long near = Arrays.stream(runOn)
                .filter(width -> Math.abs(width - full) <= TOLERANCE)
                .count();
        long wider =
                lines.stream().filter(line -> line.width() > full + TOLERANCE).count();
        boolean isWrapped = full <= WIDEST_PAGE && near * 5 >= runOn.length * 3L && wider * 5 <= near;
        return isWrapped ? full : Integer.MAX_VALUE;
    }

    private static void append(StringBuilder paragraph, String line) {
        // Digits and Latin words do not grow together over the end of a line.
        if (paragraph.length() > 0
                && isNarrow(paragraph.charAt(paragraph.length() - 1))
                && !line.isEmpty()
                && isNarrow(line.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean isNarrow(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    private static void flush(Position at, StringBuilder paragraph, List<Paragraph> paragraphs) {
        if (paragraph.length() > 0) {
            paragraphs.add(Paragraph.of(at, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
