package io.gongkai.core.reading;

import io.gongkai.core.document.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that stands apart from the others.
 *
 * @param text the text, stripped; blank between two tabs
 * @param start where it begins in the line, from 0
 */
record LinePart(String text, int start) {
    /** A line with more is no row of a form. */
    private static final int MOST = 64;

    /** The place behind the last character. */
    int end() {
        return start + text.length();
    }

    /** Whether a text may be a cell behind the label of a row: a figure, a mark, a unit. */
    static boolean isCell(String text) {
        return text.length() <= 40 && (FigureText.isFigure(text) || FigureText.isUnit(text));
    }

    /** The parts between the tabs of a line. */
    static List<LinePart> byTabs(SourceLine line) {
        List<LinePart> parts = new ArrayList<>();
        String printed = line.printed();
        int start = 0;
        for (String part : printed.split("\t", MOST)) {
            int indent = 0;
            while (indent < part.length() && isSpace(part.charAt(indent))) {
                indent++;
            }
            parts.add(new LinePart(strip(part), start + (indent < part.length() ? indent : 0)));
            start += part.length() + 1;
        }
        return parts;
    }

    /**
     * The parts between the gaps of a line. Words stand together up to two spaces; every figure and unit at the end of the line
     * stands alone.
     */
    static List<LinePart> bySpaces(SourceLine line) {
        List<LinePart> atoms = atoms(line.printed());
        int figures = atoms.size();
        while (figures > 0 && isCell(atoms.get(figures - 1).text())) {
            figures--;
        }
        List<LinePart> parts = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            LinePart atom = atoms.get(i);
            if (!parts.isEmpty() && i < figures && continues(parts.get(parts.size() - 1), atom, line.printed())) {
                LinePart last = parts.get(parts.size() - 1);
                parts.set(
                        parts.size() - 1,
                        new LinePart(line.printed().substring(last.start(), atom.end()), last.start()));
            } else {
                parts.add(atom);
            }
        }
        return parts;
    }

    /** Whether only one narrow space stands between a part and the next. */
    private static boolean continues(LinePart last, LinePart next, String printed) {
        char before = printed.charAt(next.start() - 1);
        return next.start() - last.end() <= 1 && before != '\t' && before != '\u3000';
    }

    private static List<LinePart> atoms(String printed) {
        List<LinePart> atoms = new ArrayList<>();
        int i = 0;
        while (i < printed.length() && atoms.size() < MOST) {
            while (i < printed.length() && isSpace(printed.charAt(i))) {
                i++;
            }
            int start = i;
            while (i < printed.length() && !isSpace(printed.charAt(i))) {
                i++;
            }
            if (i > start) {
                atoms.add(new LinePart(printed.substring(start, i), start));
            }
        }
        return atoms;
    }

    private static String strip(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && isSpace(part.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(part.charAt(to - 1))) {
            to--;
        }
        return part.substring(from, to);
    }

    /** How many spaces stand in front of the text of a line. */
    static int indent(SourceLine line) {
        int indent = 0;
        while (indent < line.printed().length() && isSpace(line.printed().charAt(indent))) {
            indent++;
        }
        return indent;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
