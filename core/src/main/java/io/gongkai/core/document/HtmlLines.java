package io.gongkai.core.document;

import java.util.Arrays;

/**
 * The lines of a page on which its parts begin. Reading a page numbers the parts in the order in which they are met; reading it
 * again, this time with jsoup keeping the place of every node, tells the lines of those numbers.
 */
final class HtmlLines implements Position.LineCount {
    private final String html;
    /** Whether this reading is the one that counts. */
    private final boolean counting;

    private int parts;
    private int[] lines = new int[0];
    private volatile int[] counted = new int[0];

    private HtmlLines(String html, boolean counting) {
        this.html = html;
        this.counting = counting;
    }

    /** Numbers that tell their lines when asked. */
    static HtmlLines of(String html) {
        return new HtmlLines(html, false);
    }

    /** Lines that are known while a page is read. */
    static HtmlLines counting(String html) {
        return new HtmlLines(html, true);
    }

    boolean isCounting() {
        return counting;
    }

    /**
     * The place of the next part.
     *
     * @param line its line, if this reading counts
     */
    Position next(int line) {
        int number = parts++;
        if (!counting) {
            return Position.counted(number, this);
        }
        if (number == lines.length) {
            lines = Arrays.copyOf(lines, Math.max(64, 2 * number));
        }
        lines[number] = line;
        return Position.line(line);
    }

    @Override
    public int line(int number) {
        int[] known = counted;
        if (known.length == 0) {
            known = HtmlDocument.lines(html);
            counted = known;
        }
        return known[number];
    }

    /** All lines, if this reading counts. */
    int[] all() {
        return lines;
    }
}
