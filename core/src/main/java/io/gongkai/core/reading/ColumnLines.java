package io.gongkai.core.reading;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables whose columns are told by tabs, or by spaces up to the same place of the line, as tools print the pages of PDF files.
 *
 * <p>A line with figures is a row. A label that is printed over several lines stands in front of its figures, around them or
 * behind: it is put together if the parts make a label of the form. A blank cell between spaces leaves no trace but the places
 * of the figures beside it: they are held against the nearest rows that have all their
 * figures.
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
    private static final int MOST_PARTS = 6;

    private static final char FIRST_WIDE = '\u2E80';

    /** A form has half of them. */
    private static final int MOST_ROWS = 100;

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
        lines.stream()
                .filter(line -> !line.text().isEmpty() && !PageNumber.matches(line.text()))
                .map(reader::line)
                .forEach(reader.lines::add);
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
        // A number alone is that of a page, or a year.
        boolean number = line.parts.size() == 1 && FigureText.isNumber(text);
        return !heading && !prose && !number;
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
        boolean wordless = around.get(row).lastWords().isEmpty();
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
                    if (!around.get(last).figures().isEmpty() || endsLabel(around.get(last), wordless)) {
                        break;
                    }
                    label.append(around.get(last).lastWords());
                }
                if ((first < row || last > row) && vocabulary.isRow(label.toString())) {
                    return Optional.of(new Joined(label.toString(), first, last));
                }
            }
            if (first > 0 && endsLabel(around.get(first - 1), wordless)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether no part of a label is looked for beyond a line: a row without words of its own takes no whole label of another. */
    private boolean endsLabel(Line line, boolean wordless) {
        return wordless && vocabulary.isLine(line.lastWords());
    }

    /** The parts of a row with its blank cells, if the nearest full row tells where they are; else the parts as they are. */
    private List<LinePart> aligned(List<Line> rows, int i) {
        Line row = rows.get(i);
        List<LinePart> figures = row.figures();
        int full = vocabulary.most(row.lastWords());
        // A tab is one character and as wide as it likes.
        boolean tab = row.source.printed().indexOf('\t') >= 0;
        if (tab || figures.isEmpty() || figures.size() >= full || vocabulary.has(row.lastWords(), figures.size())) {
            return row.parts;
        }
        List<Line> fullRows = nearestFull(rows, i, full);
        Set<List<LinePart>> found = new HashSet<>();
        for (boolean wide : new boolean[] {false, true}) {
            boolean straight = fullRows.stream()
                    .allMatch(other -> below(other, fullRows.get(0), wide).isPresent());
            if (straight
                    && !fullRows.isEmpty()
                    && !sameGaps(figures, fullRows.get(0).figures())) {
                found.add(below(row, fullRows.get(0), wide).orElse(row.parts));
            }
        }
        // A Chinese character takes one place of a line or two. If that makes a difference, nobody can tell.
        return found.size() == 1 ? found.iterator().next() : row.parts;
    }

    /** The parts of a row with blank cells where it has no figure below one of a full row; empty if that cannot be told. */
    private static Optional<List<LinePart>> below(Line row, Line full, boolean wide) {
        List<LinePart> figures = row.figures();
        List<LinePart> columns = full.figures();
        List<LinePart> cells = new ArrayList<>(row.parts.subList(0, row.parts.size() - figures.size()));
        int next = 0;
        for (int column = 0; column < columns.size(); column++) {
            LinePart place = full.moved(columns.get(column), wide);
            LinePart figure = next < figures.size() ? row.moved(figures.get(next), wide) : place;
            boolean here = next < figures.size() && overlaps(figure, place);
            if (here && column + 1 < columns.size() && overlaps(figure, full.moved(columns.get(column + 1), wide))) {
                return Optional.empty();
            }
            cells.add(
                    here
                            ? figures.get(next++)
                            : new LinePart("", columns.get(column).start()));
        }
        return next == figures.size() ? Optional.of(cells) : Optional.empty();
    }

    /** The two nearest rows that have all their figures. */
    private static List<Line> nearestFull(List<Line> rows, int i, int full) {
        List<Line> found = new ArrayList<>();
        for (int distance = 1; distance < Math.min(rows.size(), MOST_ROWS) && found.size() < 2; distance++) {
            for (int j : new int[] {i - distance, i + distance}) {
                if (j >= 0
                        && j < rows.size()
                        && rows.get(j).hasLabel()
                        && rows.get(j).source.printed().indexOf('\t') < 0
                        && rows.get(j).figures().size() == full) {
                    found.add(rows.get(j));
                }
            }
        }
        return found;
    }

    /**
     * Whether the same gap stands between all figures of two rows: then it separates them and tells no column, so that a cell
     * which a tool has dropped leaves no trace.
     */
    private static boolean sameGaps(List<LinePart> one, List<LinePart> other) {
        return Stream.concat(gaps(one), gaps(other)).distinct().count() <= 1;
    }

    private static Stream<Integer> gaps(List<LinePart> parts) {
        return IntStream.range(1, parts.size())
                .mapToObj(i -> parts.get(i).start() - parts.get(i - 1).end());
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
        private final boolean hasLabel;

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
            this.hasLabel = vocabulary.isRow(lastWords());
        }

        /** The figures, marks and units at the end. */
        List<LinePart> figures() {
            return figures;
        }

        String lastWords() {
            int words = parts.size() - figures.size();
            return words == 0 ? "" : parts.get(words - 1).text();
        }

        /** A part at the place where it stands if a Chinese character takes two. */
        LinePart moved(LinePart part, boolean wide) {
            long more = source.printed()
                    .chars()
                    .limit(part.start())
                    .filter(c -> c >= FIRST_WIDE)
                    .count();
            return wide ? new LinePart(part.text(), part.start() + (int) more) : part;
        }

        boolean hasLabel() {
            return hasLabel;
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
