package io.gongkai.core.document;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in which bars separate the cells of tables, in the layouts that tools make of web pages:
 *
 * <ul>
 *   <li>a row on a line, {@code label | unit | 3 |}, with or without a bar in front;
 *   <li>a bar on a line of its own behind each cell. A row begins with a bar and a text. Behind its last cell stand, on
 *       one line, the bars of the places that other cells span, so all rows of a table have the same number of bars.
 * </ul>
 *
 * All other lines are text. Time and memory are linear in the length of the input.
 */
public final class PipeText {
    /** A cell printed over more lines than this is no cell but prose that follows a table. */
    private static final int MAX_CELL_LINES = 8;
    /** More lines, or more cells, than a hundred of the largest reports have; they would only eat memory. */
    private static final int MAX_LINES_AND_CELLS = 200_000;
    /** The same of all lines: layouts with a cell a line print several blank ones behind each. */
    private static final int MAX_LINES = 1_000_000;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private int tables;
    /** Whether a table has the line of dashes that only Markdown has. */
    private boolean ruled;

    private List<SourceRow> rows = new ArrayList<>();
    /** How many bars a row of the current table has, once its first row is complete; 0 before. */
    private int bars;

    /** Whether the rows of the current table have no bar in front, so that one there ends a blank cell. */
    private boolean withoutBarInFront;

    private @Nullable OpenRow open;
    /** The line that follows the current one; empty at the end. */
    private String next = "";

    /** The line after that. */
    private String afterNext = "";

    /** All lines of the source, for those outside the tables are kept with their spaces and with the blank ones between. */
    private final List<String> source;
    /** The last line that was not blank; 0 at the beginning. */
    private int before;

    private PipeText(List<String> source) {
        this.source = source;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the document
     * @throws UnreadableInputException if the text has more lines or bars than any report
     */
    public static SourceDocument parse(String text) {
        PipeText parser = new PipeText(text.lines().limit(MAX_LINES + 1L).toList());
        List<SourceLine> printed = new ArrayList<>();
        int number = 0;
        int bars = 0;
        for (String line : parser.source) {
            number++;
            if (number > MAX_LINES) {
                throw tooMany(number);
            }
            String stripped = Spaces.strip(line);
            if (!stripped.isEmpty()) {
                bars += count(stripped);
                checkSize(printed.size() + bars, number);
                printed.add(new SourceLine(number, stripped));
            }
        }
        for (int i = 0; i < printed.size(); i++) {
            parser.next = i + 1 < printed.size() ? printed.get(i + 1).text() : "";
            parser.afterNext = i + 2 < printed.size() ? printed.get(i + 2).text() : "";
            parser.line(printed.get(i).number(), printed.get(i).text());
            parser.before = printed.get(i).number();
        }
        parser.closeRow();
        parser.closeTable();
        return new SourceDocument(parser.ruled ? "markdown" : "text", parser.blocks);
    }

    private static void checkSize(int linesAndBars, int number) {
        if (linesAndBars > MAX_LINES_AND_CELLS) {
            throw tooMany(number);
        }
    }

    private static UnreadableInputException tooMany(int number) {
        return new UnreadableInputException(new InputProblem(
                "too-many-cells",
                "line " + number,
                new Text("行数或单元格过多", "there are too many lines or cells"),
                new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from.")));
    }

    private void line(int number, String line) {
        if (open != null) {
            continueRow(open, number, line);
        } else if (line.charAt(0) == '|' && !withoutBarInFront) {
            startRow(number, line);
        } else if (line.endsWith("|") || count(line) > 1) {
            withoutBarInFront = true;
            addRow(cells(number, line.endsWith("|") ? line.substring(0, line.length() - 1) : line), 0);
        } else {
            closeTable();
            for (int i = before + 1; i <= number; i++) {
                blocks.add(SourceLine.printed(i, source.get(i - 1)));
            }
        }
    }

    private void startRow(int number, String line) {
        boolean wholeRow = line.endsWith("|") && count(line) > 2 && !isBars(line);
        if (wholeRow) {
            List<SourceCell> cells = cells(number, line.substring(1, line.length() - 1));
            if (isRuler(cells)) {
                ruled = true;
            } else {
                addRow(cells, 0);
            }
            return;
        }
        OpenRow row = new OpenRow();
        open = row;
        row.bars = 1;
        String rest = Spaces.strip(line.substring(1));
        if (!rest.isEmpty()) {
            takeCells(row, number, rest);
        }
    }

    private void continueRow(OpenRow row, int number, String line) {
        if (isBars(line)) {
            int count = line.length();
            if (!row.pending.isEmpty()) {
                row.endCell(number);
                count--;
            } else if (count == 1 && (bars == 0 ? !startsRow(next) : row.bars + 1 < bars)) {
                // A blank cell, not the places behind the last one.
                row.endCell(number);
                count--;
            }
            row.padding += count;
            row.bars += count;
            if (count > 0 || isFull(row)) {
                closeRow();
            }
        } else if (line.charAt(0) == '|') {
            closeRow();
            startRow(number, line);
        } else if (count(line) > 1 && line.endsWith("|")) {
            // A whole row: this layout has no two cells on a line.
            closeRow();
            line(number, line);
        } else {
            takeCells(row, number, line);
        }
    }

    /** Takes the cells of a line, without recursion: a line may be nothing but bars. */
    private void takeCells(OpenRow row, int number, String line) {
        String[] parts = line.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = Spaces.strip(parts[i]);
            if (!part.isEmpty()) {
                row.pending.add(new SourceLine(number, part));
            }
            if (i + 1 < parts.length) {
                boolean filling = row.pending.isEmpty() && bars > 0 && row.bars + 1 >= bars;
                if (filling) {
                    row.padding++;
                    row.bars++;
                } else {
                    row.endCell(number);
                }
            }
        }
        if ((row.pending.isEmpty() && isFull(row)) || row.pending.size() > MAX_CELL_LINES) {
            closeRow();
        }
    }

    /** Whether a row has all its bars and no cell follows; a row with one too many is read on, so that it can be seen. */
    private boolean isFull(OpenRow row) {
        boolean cellFollows = !next.startsWith("|") && (next.endsWith("|") || (!next.isEmpty() && isBars(afterNext)));
        return bars > 0 && row.bars >= bars && !cellFollows;
    }

    private void closeRow() {
        OpenRow row = open;
        if (row == null) {
            return;
        }
        open = null;
        if (bars == 0) {
            bars = row.bars;
        }
        addRow(row.cells, row.padding);
        if (!row.pending.isEmpty()) {
            // Text that no bar ends stands behind the table.
            closeTable();
            blocks.addAll(row.pending);
        }
    }

    private void addRow(List<SourceCell> cells, int padding) {
        if (!cells.isEmpty()) {
            rows.add(new SourceRow(rows.size() + 1, cells, padding));
        }
    }

    private void closeTable() {
        if (!rows.isEmpty()) {
            blocks.add(new SourceTable(++tables, rows));
            rows = new ArrayList<>();
        }
        bars = 0;
        withoutBarInFront = false;
    }

    private static List<SourceCell> cells(int number, String line) {
        List<SourceCell> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(new SourceCell(Spaces.strip(cell), number, cells.size() + 1));
        }
        return cells;
    }

    /** Whether a row is the line of dashes under the head of a Markdown table. */
    private static boolean isRuler(List<SourceCell> cells) {
        return cells.stream().allMatch(cell -> {
            String text = cell.text();
            return text.length() >= 3 && text.chars().allMatch(c -> c == '-' || c == ':') && text.contains("--");
        });
    }

    private static boolean startsRow(String line) {
        return line.startsWith("|") && !isBars(line);
    }

    private static boolean isBars(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c == '|');
    }

    private static int count(String line) {
        return (int) line.chars().filter(c -> c == '|').count();
    }

    /** A row whose end has not come yet. */
    private static final class OpenRow {
        private final List<SourceCell> cells = new ArrayList<>();
        private final List<SourceLine> pending = new ArrayList<>();
        private int bars;
        private int padding;

        void endCell(int number) {
            String text =
                    String.join("\n", pending.stream().map(SourceLine::text).toList());
            int line = pending.isEmpty() ? number : pending.get(0).number();
            cells.add(new SourceCell(text, line, cells.size() + 1));
            pending.clear();
            bars++;
        }
    }
}
