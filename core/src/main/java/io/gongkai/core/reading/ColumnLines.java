package io.gongkai.core.reading;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tables whose columns are told by tabs, or by spaces up to the same place of the line, as tools print the pages of PDF files.
 *
 * <p>A line with figures is a row. A label that is printed over several lines stands in front of its figures, around them or
 * behind: it is put together if the parts make a label of the form. A blank cell between spaces leaves no trace but the places
 * of the figures beside it: they are held against the nearest row that has all its figures.
 */
final class ColumnLines {
    /** A head, or what stands between two rows of a table, has fewer lines. */
    private static final int MOST_LINES_BETWEEN = 14;
    /** A row has so many figures, or else it needs the label of a row. */
    private static final int LEAST_FIGURES = 3;

    private static final int LONGEST_HEADING = 40;
    /** A longer line with no gap is prose. */
    private static final int LONGEST_WORDS = 60;
    /** A label may be cut into as many lines in front of its figures, and behind them. */
    private static final int MOST_PARTS = 3;

    private final FormVocabulary vocabulary;
    private final boolean tabs;
    private final List<Line> lines = new ArrayList<>();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int tables;

    private ColumnLines(FormVocabulary vocabulary, int tables, boolean tabs) {
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.tabs = tabs;
    }

    static List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables, boolean tabs) {
        ColumnLines reader = new ColumnLines(vocabulary, tables, tabs);
        lines.stream().filter(line -> !line.text().isEmpty()).map(reader::line).forEach(reader.lines::add);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        int done = 0;
        int first = nextRow(0);
        while (first < lines.size()) {
            int last = first;
            for (int next = nextRow(first + 1); belongs(last, next); next = nextRow(next + 1)) {
                last = next;
            }
            int start = first;
            while (start > done && first - start < MOST_LINES_BETWEEN && isWords(lines.get(start - 1))) {
                start--;
            }
            int end = last + 1;
            while (end < lines.size() && end - last <= MOST_PARTS && completesLabel(last, end)) {
                end++;
            }
            text(done, start);
            table(lines.subList(start, end));
            done = end;
            first = nextRow(done);
        }
        text(done, lines.size());
    }

    private void text(int from, int to) {
        lines.subList(from, to).forEach(line -> blocks.add(line.source));
    }

    private int nextRow(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isRow()) {
            i++;
        }
        return i;
    }

    /** Whether a row belongs to the same table as the one before: no section begins between them, and little stands there. */
    private boolean belongs(int last, int next) {
        if (next >= lines.size() || next - last > MOST_LINES_BETWEEN) {
            return false;
        }
        return lines.subList(last + 1, next).stream().allMatch(this::isWords);
    }

    /** Whether a line may be part of a head or of a label. */
    private boolean isWords(Line line) {
        String text = line.source.text();
        boolean heading =
                line.parts.size() == 1 && SectionHeading.matches(text, LONGEST_HEADING) && !vocabulary.isLine(text);
        boolean prose = line.parts.size() == 1 && (text.length() > LONGEST_WORDS || text.endsWith("。"));
        return !heading && !prose;
    }

    private boolean completesLabel(int row, int end) {
        return lines.get(end).figures().isEmpty()
                && joined(lines.subList(Math.max(0, row - MOST_PARTS), end + 1), Math.min(row, MOST_PARTS))
                        .filter(label -> label.last == Math.min(row, MOST_PARTS) + end - row)
                        .isPresent();
    }

    private void table(List<Line> printed) {
        List<SourceRow> rows = new ArrayList<>();
        List<Line> wanted = withLabels(printed);
        for (int i = 0; i < wanted.size(); i++) {
            List<LinePart> cells = tabs ? wanted.get(i).parts : aligned(wanted, i);
            List<SourceCell> row = new ArrayList<>();
            SourceLine source = wanted.get(i).source;
            for (LinePart cell : cells) {
                Position at = source.at().character(cell.start() + 1);
                row.add(new SourceCell(cell.text(), at, row.size() + 1));
            }
            rows.add(new SourceRow(rows.size() + 1, row, 0));
        }
        blocks.add(new SourceTable(++tables, rows));
    }

    /** The lines of a table with labels that are printed over several lines put together in front of their figures. */
    private List<Line> withLabels(List<Line> printed) {
        List<Line> rows = new ArrayList<>(printed);
        for (int i = 0; i < rows.size(); i++) {
            Line row = rows.get(i);
            if (row.figures().isEmpty() || row.hasLabel()) {
                continue;
            }
            int from = Math.max(0, i - MOST_PARTS);
            List<Line> around = rows.subList(from, Math.min(rows.size(), i + 1 + MOST_PARTS));
            Optional<Joined> joined = joined(around, i - from);
            if (joined.isPresent()) {
                rows.set(i, row.withLabel(joined.get()));
                for (int used = from + joined.get().last; used >= from + joined.get().first; used--) {
                    if (used != i) {
                        rows.set(used, rows.get(used).withoutLastWords());
                    }
                }
            }
        }
        rows.removeIf(line -> line.parts.isEmpty());
        return rows;
    }

    /** The label that the last words of lines around a row make, those of the row itself between them. */
    private Optional<Joined> joined(List<Line> around, int row) {
        for (int first = row; first >= 0; first--) {
            if (first < row && !around.get(first).figures().isEmpty()) {
                break;
            }
            StringBuilder before = new StringBuilder();
            for (int i = first; i <= row; i++) {
                before.append(around.get(i).lastWords());
            }
            StringBuilder label = new StringBuilder(before);
            for (int last = row; last < around.size(); last++) {
                if (last > row) {
                    if (!around.get(last).figures().isEmpty()
                            || vocabulary.isLine(around.get(last).lastWords())) {
                        break;
                    }
                    label.append(around.get(last).lastWords());
                }
                if ((first < row || last > row) && vocabulary.isRow(label.toString())) {
                    return Optional.of(new Joined(label.toString(), first, last));
                }
            }
            if (first > 0 && vocabulary.isLine(around.get(first - 1).lastWords())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The parts of a row with its blank cells, if the nearest full row tells where they are; else the parts as they are. */
    private List<LinePart> aligned(List<Line> rows, int i) {
        Line row = rows.get(i);
        List<LinePart> figures = row.figures();
        int full = vocabulary.most(row.lastWords());
        if (figures.isEmpty() || figures.size() >= full || vocabulary.has(row.lastWords(), figures.size())) {
            return row.parts;
        }
        OptionalInt nearest = nearestFull(rows, i, full);
        if (nearest.isEmpty()) {
            return row.parts;
        }
        List<LinePart> columns = rows.get(nearest.getAsInt()).figures();
        List<LinePart> cells = new ArrayList<>(row.parts.subList(0, row.parts.size() - figures.size()));
        int next = 0;
        for (int column = 0; column < columns.size(); column++) {
            LinePart place = columns.get(column);
            boolean here = next < figures.size() && overlaps(figures.get(next), place);
            boolean alsoBeside =
                    here && column + 1 < columns.size() && overlaps(figures.get(next), columns.get(column + 1));
            if (alsoBeside) {
                return row.parts;
            }
            cells.add(here ? figures.get(next++) : new LinePart("", place.start()));
        }
        return next == figures.size() ? cells : row.parts;
    }

    private static OptionalInt nearestFull(List<Line> rows, int i, int full) {
        for (int distance = 1; distance < rows.size(); distance++) {
            for (int j : new int[] {i - distance, i + distance}) {
                if (j >= 0
                        && j < rows.size()
                        && rows.get(j).hasLabel()
                        && rows.get(j).figures().size() == full) {
                    return OptionalInt.of(j);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether two figures stand below each other, give or take one place at either end. */
    private static boolean overlaps(LinePart one, LinePart other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private Line line(SourceLine source) {
        return new Line(source, tabs ? LinePart.byTabs(source) : LinePart.bySpaces(source));
    }

    /**
     * A label that was put together.
     *
     * @param text the label
     * @param first the first line of it
     * @param last the last line of it
     */
    private record Joined(String text, int first, int last) {}

    /** A line and its parts. */
    private final class Line {
        private final SourceLine source;
        private final List<LinePart> parts;
        private final List<LinePart> figures;

        Line(SourceLine source, List<LinePart> parts) {
            this.source = source;
            this.parts = parts;
            int from = parts.size();
            while (from > 0
                    && (parts.get(from - 1).text().isEmpty()
                            || LinePart.isCell(parts.get(from - 1).text()))) {
                from--;
            }
            this.figures = parts.subList(from, parts.size());
        }

        /** The figures, marks and units at the end. */
        List<LinePart> figures() {
            return figures;
        }

        String lastWords() {
            int words = parts.size() - figures.size();
            return words == 0 ? "" : parts.get(words - 1).text();
        }

        boolean hasLabel() {
            return vocabulary.isRow(lastWords());
        }

        /** Whether a line is certainly a row: it has figures, and the label of a row or many of them. */
        boolean isRow() {
            long printed =
                    figures.stream().filter(part -> !part.text().isEmpty()).count();
            return printed > 0 && (vocabulary.fits(lastWords(), figures.size()) || printed >= LEAST_FIGURES);
        }

        Line withLabel(Joined label) {
            List<LinePart> changed = new ArrayList<>(parts.subList(0, Math.max(0, parts.size() - figures.size() - 1)));
            int start =
                    parts.get(Math.max(0, parts.size() - figures.size() - 1)).start();
            changed.add(new LinePart(label.text, start));
            changed.addAll(figures);
            return new Line(source, changed);
        }

        /** The line without its last words, which have become part of a label. */
        Line withoutLastWords() {
            int words = parts.size() - figures.size();
            List<LinePart> left = new ArrayList<>(parts);
            if (words > 0) {
                left.remove(words - 1);
            }
            return new Line(source, left);
        }
    }
}
