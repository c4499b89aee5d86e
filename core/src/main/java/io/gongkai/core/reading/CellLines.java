package io.gongkai.core.reading;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables that are printed with every cell on a line of its own. Blank cells are blank lines; where a blank line stands behind
 * every cell, each blank cell is two more. How many stand between cells in most places tells which it is.
 */
final class CellLines {
    /** A label may be cut into as many lines. */
    private static final int MOST_LINES_OF_A_LABEL = 4;
    /** A longer line is prose. */
    private static final int LONGEST_CELL = 90;

    private static final int LONGEST_HEADING = 40;
    /** Fewer figures without a label are numbers in a text. */
    private static final int LEAST_FIGURES = 3;
    /** More cells than any row has; a longer row is no row. */
    private static final int MOST_CELLS = 60;

    private final FormVocabulary vocabulary;
    /** The lines that are not blank, and how many blank ones stand in front of each. */
    private final List<SourceLine> lines = new ArrayList<>();

    private final List<Integer> gaps = new ArrayList<>();
    private final int usualGap;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int tables;

    private List<SourceRow> rows = new ArrayList<>();
    private boolean figuresSeen;
    /** Words that may be the head of the next row. */
    private final List<SourceLine> head = new ArrayList<>();

    private CellLines(List<SourceLine> all, FormVocabulary vocabulary, int tables) {
        this.vocabulary = vocabulary;
        this.tables = tables;
        int blank = 0;
        for (SourceLine line : all) {
            if (line.text().isEmpty()) {
                blank++;
            } else {
                lines.add(line);
                gaps.add(blank);
                blank = 0;
            }
        }
        this.usualGap = usualGap();
    }

    static List<SourceBlock> read(List<SourceLine> lines, FormVocabulary vocabulary, int tables) {
        return new CellLines(lines, vocabulary, tables).read();
    }

    /** How many blank lines stand between a cell and the next in most places. */
    private int usualGap() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isCell(i) || (isCell(i - 1) && vocabulary.isLine(lines.get(i).text()))) {
                counts.merge(gaps.get(i), 1, Integer::sum);
            }
        }
        int usual = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean more = count.getValue() > counts.getOrDefault(usual, 0);
            boolean asManyAndLess = count.getValue().equals(counts.get(usual)) && count.getKey() < usual;
            usual = more || asManyAndLess ? count.getKey() : usual;
        }
        return usual;
    }

    private List<SourceBlock> read() {
        int i = 0;
        while (i < lines.size()) {
            int label = labelLines(i);
            if (label > 0) {
                i = row(i, label);
            } else if (isCell(i) && isUnlabelledRow(i)) {
                takeHead();
                i = figures(i);
            } else if (endsTable(i)) {
                endTable();
                blocks.add(lines.get(i++));
            } else {
                head.add(lines.get(i++));
            }
        }
        endTable();
        return blocks;
    }

    /** How many lines the label of a row or heading takes that begins here; 0 if none does. */
    private int labelLines(int from) {
        StringBuilder label = new StringBuilder();
        for (int count = 1; count <= MOST_LINES_OF_A_LABEL && from + count <= lines.size(); count++) {
            int i = from + count - 1;
            if (isCell(i)) {
                return 0;
            }
            label.append(lines.get(i).text());
            if (vocabulary.isHeading(label.toString())) {
                return count;
            }
            if (vocabulary.isRow(label.toString())) {
                int cells = cells(from + count).size();
                if (cells > 0 && vocabulary.fits(label.toString(), cells)) {
                    return count;
                }
            }
        }
        return 0;
    }

    private int row(int from, int labelLines) {
        List<SourceLine> label = lines.subList(from, from + labelLines);
        String text = String.join("\n", label.stream().map(SourceLine::text).toList());
        takeHead();
        if (vocabulary.isHeading(text)) {
            rows.add(row(List.of(cell(text, label.get(0)))));
            return from + labelLines;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(text, label.get(0)));
        List<Cell> figures = cells(from + labelLines);
        cells.addAll(figures);
        rows.add(row(cells));
        figuresSeen = true;
        return from
                + labelLines
                + (int) figures.stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    /** The words in front become a row of their own. */
    private void takeHead() {
        if (!head.isEmpty()) {
            rows.add(row(head.stream().map(line -> cell(line.text(), line)).toList()));
        }
        head.clear();
    }

    /** Figures that stand right behind a head and not behind the label of a row. */
    private int figures(int from) {
        List<Cell> figures = cells(from);
        rows.add(row(figures));
        figuresSeen = true;
        return from
                + (int) figures.stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    /** Whether the figures from a line on are a row without a label, and not one number in a text. */
    private boolean isUnlabelledRow(int from) {
        return (!head.isEmpty() || !rows.isEmpty()) && cells(from).size() >= LEAST_FIGURES;
    }

    /** The cells from a line on, up to the next words: figures, marks, units and the blank cells between and behind them. */
    private List<Cell> cells(int from) {
        List<Cell> cells = new ArrayList<>();
        int i = from;
        while (true) {
            int gap = i < lines.size() ? gaps.get(i) : usualGap;
            int before = i == 0 ? 0 : lines.get(i - 1).number();
            int extra = gap - usualGap;
            int blanks = extra <= 0 ? 0 : extra / (usualGap + 1);
            boolean clear = extra >= 0 && extra % (usualGap + 1) == 0;
            boolean more = i < lines.size() && isCell(i);
            if (!clear && more && !cells.isEmpty()) {
                // Nobody can tell how many cells stand between: the row gets one too many and fits nothing.
                blanks = MOST_CELLS - cells.size();
            }
            for (int blank = 1; blank <= blanks && cells.size() < MOST_CELLS; blank++) {
                cells.add(new Cell("", Position.line(before + blank * (usualGap + 1))));
            }
            if (!more || cells.size() >= MOST_CELLS) {
                return cells;
            }
            cells.add(cell(lines.get(i).text(), lines.get(i)));
            i++;
        }
    }

    private boolean isCell(int i) {
        return LinePart.isCell(lines.get(i).text());
    }

    /** Whether a line that is neither label nor figure stands outside of tables: prose, or the heading of a section. */
    private boolean endsTable(int i) {
        String text = lines.get(i).text();
        boolean sentence = text.endsWith("。") || text.endsWith("；") || text.endsWith(";");
        return text.length() > LONGEST_CELL || sentence || SectionHeading.matches(text, LONGEST_HEADING);
    }

    private void endTable() {
        if (figuresSeen) {
            blocks.add(new SourceTable(++tables, withoutFilling()));
        } else {
            for (SourceRow row : rows) {
                row.cells().forEach(cell -> blocks.add(new SourceLine(cell.at(), cell.text(), cell.text())));
            }
        }
        blocks.addAll(head);
        head.clear();
        rows = new ArrayList<>();
        figuresSeen = false;
    }

    /** The rows of a table, the last without the blank lines that stand between the table and the text behind it. */
    private List<SourceRow> withoutFilling() {
        SourceRow last = rows.get(rows.size() - 1);
        int usual = rows.stream()
                .limit(rows.size() - 1L)
                .mapToInt(SourceRow::width)
                .max()
                .orElse(last.width());
        int width = last.width();
        while (width > usual && last.cells().get(width - 1).isBlank()) {
            width--;
        }
        if (width < last.width()) {
            rows.set(rows.size() - 1, new SourceRow(last.number(), last.cells().subList(0, width), 0));
        }
        return rows;
    }

    private SourceRow row(List<Cell> cells) {
        List<SourceCell> printed = new ArrayList<>();
        for (Cell cell : cells) {
            printed.add(new SourceCell(cell.text(), cell.at(), printed.size() + 1));
        }
        return new SourceRow(rows.size() + 1, printed, 0);
    }

    private static Cell cell(String text, SourceLine line) {
        return new Cell(text, line.at().character(1 + LinePart.indent(line)));
    }

    /** A cell whose place in its row is not known yet. */
    private record Cell(String text, Position at) {}
}
