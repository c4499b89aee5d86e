package io.gongkai.core.pdf;

import io.gongkai.core.document.Digits;
import io.gongkai.core.document.Spaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand on one line, from the left. */
final class TextLine {
    /** A larger gap, in sizes of the font, is a space. */
    private static final float SPACE = 0.22f;
    /** A larger gap tells columns apart. */
    private static final float COLUMNS_APART = 0.9f;
    /** Of a text that is drawn twice, to look bold. */
    private static final float TWICE = 0.15f;
    /** No page has so many places in a line; one that is broken could ask for millions of spaces. */
    private static final int MOST_COLUMNS = 400;

    private final List<Glyph> glyphs;
    private final float base;
    private final float size;

    private TextLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        glyphs.sort(Comparator.comparing(Glyph::left));
        float largest = 0;
        float baseOfLargest = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.size() > largest && !glyph.isBlank()) {
                largest = glyph.size();
                baseOfLargest = glyph.base();
            }
        }
        this.size = largest;
        this.base = baseOfLargest;
    }

    /** Where a page's columns of characters are. */
    record Columns(float left, float width) {}

    /** The lines that glyphs stand on, from above. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> fromAbove = new ArrayList<>(glyphs);
        fromAbove.sort(Comparator.comparing(Glyph::base));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float first = 0;
        float size = 0;
        for (Glyph glyph : fromAbove) {
            if (!line.isEmpty() && glyph.base() - first > 0.5f * Math.max(size, glyph.size())) {
                lines.add(new TextLine(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                first = glyph.base();
                size = 0;
            }
            size = Math.max(size, glyph.size());
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(line));
        }
        return lines;
    }

    /** The columns of a page: half the size in which most of it is written, from its leftmost text. */
    static Columns columns(List<Glyph> glyphs) {
        List<Float> sizes = new ArrayList<>();
        float left = Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sizes.add(glyph.size());
                left = Math.min(left, glyph.left());
            }
        }
        sizes.sort(null);
        return sizes.isEmpty() ? new Columns(0, 1) : new Columns(left, sizes.get(sizes.size() / 2) / 2);
    }

    float base() {
        return base;
    }

    /** The text with single spaces. */
    String text() {
        return Spaces.strip(write(new Columns(0, 0)));
    }

    /** The text with the columns of the page as spaces. */
    String printed(Columns columns) {
        return write(columns);
    }

    private String write(Columns columns) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        Glyph before = null;
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                space = true;
                continue;
            }
            if (before != null && isTwice(before, glyph)) {
                continue;
            }
            float gap = before == null ? Float.MAX_VALUE : glyph.left() - before.right();
            float em = before == null ? size : Math.min(size, Math.max(before.size(), glyph.size()));
            int spaces = 0;
            if (columns.width() > 0 && gap > COLUMNS_APART * em) {
                int place = (int) Math.min(MOST_COLUMNS, (glyph.left() - columns.left()) / columns.width() + 0.5f);
                spaces = Math.max(before == null ? 0 : 2, place - column);
            } else if (before != null && (space || gap > SPACE * em)) {
                spaces = 1;
            }
            out.append(" ".repeat(spaces));
            String text = shown(glyph);
            out.append(text);
            column += spaces + width(text);
            before = glyph;
            space = false;
        }
        return out.toString();
    }

    private String shown(Glyph glyph) {
        if (glyph.size() < 0.8f * size) {
            float above = base - glyph.base();
            if (above > 0.12f * size) {
                return Digits.raised(glyph.text());
            }
            if (above < -0.08f * size) {
                return Digits.lowered(glyph.text());
            }
        }
        return glyph.text();
    }

    private static boolean isTwice(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text())
                && Math.abs(before.left() - glyph.left()) < TWICE * glyph.size()
                && Math.abs(before.base() - glyph.base()) < TWICE * glyph.size();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
