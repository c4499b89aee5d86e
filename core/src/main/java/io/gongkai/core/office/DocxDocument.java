package io.gongkai.core.office;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.document.Span;
import io.gongkai.core.input.UnreadableInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads files of word processors ({@code .docx}) as they are printed.
 *
 * <ul>
 *   <li>A paragraph is a line, blank ones included; line breaks end lines too. Text boxes are lines of their own, and the texts
 *       of footnotes are the last lines. Headers, footers and comments are left out.
 *   <li>Tracked changes are taken as accepted: what is deleted is left out, what is inserted is kept. Hidden text is left out.
 *   <li>Cells that are merged downwards are one cell, in their first row. Cells, rows and tables inside cells are as in {@link
 *       io.gongkai.core.document.HtmlDocument}, and so are raised and struck-out text and what is no text in a cell.
 *   <li>Numbers that the word processor counts (headings, footnotes) are not in the file, so they are not in the text.
 * </ul>
 *
 * <p>The line of a position is the paragraph.
 */
public final class DocxDocument {
    /** As in a table of HTML. */
    private static final int MAX_COLUMNS = 1000;
    /** A longer cell is prose in a table that only lays out the page. */
    private static final int LONGEST_CELL = 300;

    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /** What is not printed: deletions, codes of fields, how to read a text aloud, and the second form of a drawing. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "Fallback",
            "sectPr",
            "txbxStyle",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sdtPr",
            "sdtEndPr",
            "tblGrid");

    private static final Set<String> DRAWN = Set.of("drawing", "pict", "object");

    private final OfficeBudget budget = new OfficeBudget();
    private final Map<String, RunText> styles = new HashMap<>();
    /** Lines, and tables that are still open or empty. */
    private final List<Object> parts = new ArrayList<>();

    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<OpenCell> cells = new ArrayDeque<>();
    /** Paragraphs in text boxes stand in paragraphs. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    private int paragraph;

    private DocxDocument() {}

    /**
     * Reads a file of a word processor.
     *
     * @param bytes the bytes of the file
     * @return the document, of the kind {@code docx}
     * @throws UnreadableInputException if the file is broken, has no document, or is larger inside than any report
     */
    public static SourceDocument parse(byte[] bytes) {
        OfficeFile file = OfficeFile.open(bytes);
        String main = file.mainPart("word/document.xml");
        Map<String, OfficeFile.Relation> relations = file.relations(main);
        DocxDocument reader = new DocxDocument();
        part(file, relations, "/styles").ifPresent(reader::readStyles);
        reader.read(file.xml(main).orElseThrow(() -> OfficeProblem.NO_DOCUMENT.at("")));
        part(file, relations, "/footnotes").ifPresent(reader::read);
        part(file, relations, "/endnotes").ifPresent(reader::read);
        return reader.document();
    }

    private static java.util.Optional<OfficeXml> part(
            OfficeFile file, Map<String, OfficeFile.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst()
                .flatMap(relation -> file.xml(relation.target()));
    }

    private SourceDocument document() {
        List<SourceBlock> blocks = new ArrayList<>(parts.size());
        int count = 0;
        for (Object part : parts) {
            if (part instanceof SourceLine line) {
                blocks.add(line);
            } else if (part instanceof OpenTable table && !table.rows.isEmpty()) {
                blocks.add(new SourceTable(++count, table.rows));
            }
        }
        return new SourceDocument("docx", blocks);
    }

    /** The styles that raise, lower, strike out or hide text. */
    private void readStyles(OfficeXml xml) {
        String id = "";
        RunText set = RunText.PLAIN;
        while (xml.next()) {
            if (xml.starts("style")) {
                id = xml.attribute("type").equals("character") ? xml.attribute("styleId") : "";
                set = RunText.PLAIN;
            } else if (xml.starts("basedOn")) {
                set = styles.getOrDefault(xml.attribute("val"), RunText.PLAIN);
            } else if (xml.starts()) {
                set = set.with(xml);
            } else if (xml.ends() && xml.name().equals("style") && !id.isEmpty() && !set.equals(RunText.PLAIN)) {
                styles.put(id, set);
            }
        }
    }

    private void read(OfficeXml xml) {
        RunText set = RunText.PLAIN;
        boolean inText = false;
        while (xml.next()) {
            if (xml.isText()) {
                if (inText) {
                    write(set.show(xml.text()), xml);
                }
            } else if (xml.starts()) {
                inText = false;
                String name = xml.name();
                if (name.equals("del") && !tables.isEmpty() && tables.peek().inRowProperties) {
                    tables.peek().rowDeleted = true;
                }
                if (NOT_SHOWN.contains(name)) {
                    xml.skip();
                } else if (name.equals("r") && !xml.namespace().equals(MATH)) {
                    set = RunText.PLAIN;
                } else if (name.equals("rStyle")) {
                    set = styles.getOrDefault(xml.attribute("val"), RunText.PLAIN);
                } else if (name.equals("t")) {
                    inText = true;
                } else {
                    set = set.with(xml);
                    enter(name, xml, set.hidden());
                }
            } else if (xml.ends()) {
                inText = false;
                leave(xml.name(), xml);
            }
        }
    }

    private void enter(String name, OfficeXml xml, boolean hidden) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph(++paragraph));
            case "tbl" -> enterTable();
            case "tr" -> inTable(OpenTable::beginRow);
            case "trPr" -> inTable(table -> table.inRowProperties = true);
            case "gridBefore" -> inTable(table -> table.column = xml.number("val", MAX_COLUMNS, 0));
            case "tc" -> {
                if (!tables.isEmpty()) {
                    budget.takeCells(1, xml.place());
                    cells.push(new OpenCell());
                }
            }
            case "gridSpan" -> inCell(cell -> cell.columns = Math.max(1, xml.number("val", MAX_COLUMNS, 1)));
            case "vMerge" ->
                inCell(cell -> cell.vertical = xml.attribute("val").equals("restart") ? Merge.BEGINS : Merge.GOES_ON);
            case "hMerge" ->
                inCell(cell -> cell.goesOnAcross = !xml.attribute("val").equals("restart"));
            case "tab", "ptab" -> write(hidden ? "" : "\t", xml);
            case "br", "cr" -> write(hidden ? "" : "\n", xml);
            case "noBreakHyphen" -> write(hidden ? "" : "-", xml);
            case "sym" -> write(hidden ? "" : "\uFFFC", xml);
            case "txbxContent" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().drawn = false;
                }
            }
            default -> {
                if (DRAWN.contains(name) && !hidden && !paragraphs.isEmpty()) {
                    paragraphs.peek().drawn = true;
                }
            }
        }
    }

    private void leave(String name, OfficeXml xml) {
        switch (name) {
            case "p" -> leaveParagraph();
            case "tc" -> leaveCell(xml);
            case "trPr" -> inTable(table -> table.inRowProperties = false);
            case "tr" -> inTable(OpenTable::endRow);
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    tables.pop();
                }
            }
            default -> {
                if (DRAWN.contains(name) && !paragraphs.isEmpty() && paragraphs.peek().drawn) {
                    paragraphs.peek().drawn = false;
                    if (!cells.isEmpty()) {
                        write("\uFFFC", xml);
                    }
                }
            }
        }
    }

    private void inTable(java.util.function.Consumer<OpenTable> change) {
        if (!tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }

    private void inCell(java.util.function.Consumer<OpenCell> change) {
        if (!cells.isEmpty()) {
            change.accept(cells.peek());
        }
    }

    private void write(String text, OfficeXml xml) {
        if (!paragraphs.isEmpty() && !text.isEmpty()) {
            budget.takeText(text.length(), xml.place());
            paragraphs.peek().text.append(text);
        }
    }

    private void leaveParagraph() {
        Paragraph ended = paragraphs.pop();
        for (String printed : ended.text.toString().split("\n", -1)) {
            SourceLine line = SourceLine.printed(ended.number, printed);
            if (cells.isEmpty()) {
                parts.add(line);
            } else if (!line.text().isEmpty()) {
                cells.peek().lines.add(line);
            }
        }
    }

    private void enterTable() {
        OpenTable table = new OpenTable();
        if (!cells.isEmpty()) {
            cells.peek().leaveTo(parts);
            cells.peek().aroundTable = true;
        }
        parts.add(table);
        tables.push(table);
    }

    private void leaveCell(OfficeXml xml) {
        if (cells.isEmpty() || tables.isEmpty()) {
            return;
        }
        OpenCell cell = cells.pop();
        String text = cell.text();
        if (cell.aroundTable || text.length() > LONGEST_CELL) {
            cell.leaveTo(parts);
        }
        // A cell around tables must not be taken for a blank one.
        if (!cells.isEmpty()) {
            cells.peek().noteBeginning(text);
        }
        if (!tables.peek().add(cell, text, paragraph)) {
            throw OfficeProblem.TOO_MANY_CELLS.at(xml.place(), Map.of("n", MAX_COLUMNS));
        }
    }

    private enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /** A paragraph whose end has not come yet. */
    private static final class Paragraph {
        private final int number;
        private final StringBuilder text = new StringBuilder();
        /** Whether a drawing is open in which no text has been found. */
        private boolean drawn;

        Paragraph(int number) {
            this.number = number;
        }
    }

    /** A cell whose end has not come yet. */
    private static final class OpenCell {
        private List<SourceLine> lines = new ArrayList<>();
        private final StringBuilder beginning = new StringBuilder();
        private boolean aroundTable;
        private int columns = 1;
        private Merge vertical = Merge.NONE;
        private boolean goesOnAcross;
        private int first;

        void leaveTo(List<Object> parts) {
            lines.forEach(line -> noteBeginning(line.text()));
            if (first == 0 && !lines.isEmpty()) {
                first = lines.get(0).number();
            }
            parts.addAll(lines);
            lines = new ArrayList<>();
        }

        void noteBeginning(String text) {
            if (beginning.length() <= LONGEST_CELL && !text.isEmpty()) {
                beginning.append(beginning.isEmpty() ? "" : "\n").append(text);
            }
        }

        String text() {
            if (aroundTable) {
                lines.forEach(line -> noteBeginning(line.text()));
                return beginning.toString();
            }
            return String.join(
                    "\n",
                    lines.stream().map(line -> line.text().replace('\t', ' ')).toList());
        }

        int line(int otherwise) {
            return first > 0
                    ? first
                    : lines.isEmpty() ? otherwise : lines.get(0).number();
        }
    }

    /** A table whose end has not come yet, and which of its columns are covered from above. */
    private static final class OpenTable {
        private final List<SourceRow> rows = new ArrayList<>();
        private List<SourceCell> row = new ArrayList<>();
        /** Columns of cells that are merged downwards and go on. */
        private final boolean[] open = new boolean[MAX_COLUMNS];

        private final boolean[] goesOn = new boolean[MAX_COLUMNS];
        private int column;
        private int width;
        private boolean inRowProperties;
        private boolean rowDeleted;

        void beginRow() {
            row = new ArrayList<>();
            column = 0;
            width = 0;
            rowDeleted = false;
            Arrays.fill(goesOn, false);
        }

        /** Adds a cell, unless it belongs to another; says whether there was room. */
        boolean add(OpenCell cell, String text, int paragraph) {
            if (column + cell.columns > MAX_COLUMNS) {
                return false;
            }
            Span span = new Span(column + 1, column + cell.columns);
            boolean covered = cell.vertical == Merge.GOES_ON && open[column];
            for (int i = column; i < column + cell.columns; i++) {
                goesOn[i] = cell.vertical != Merge.NONE;
            }
            column += cell.columns;
            width = column;
            if (covered) {
                return true;
            }
            if (cell.goesOnAcross && !row.isEmpty()) {
                SourceCell left = row.remove(row.size() - 1);
                row.add(new SourceCell(
                        left.text(),
                        left.at(),
                        left.column(),
                        new Span(left.span().first(), span.last()),
                        ""));
            } else {
                row.add(new SourceCell(text, Position.line(cell.line(paragraph)), row.size() + 1, span, ""));
            }
            return true;
        }

        void endRow() {
            if (rowDeleted) {
                return;
            }
            System.arraycopy(goesOn, 0, open, 0, MAX_COLUMNS);
            if (!row.isEmpty()) {
                rows.add(new SourceRow(rows.size() + 1, row, Math.max(0, width - row.size())));
            }
            row = new ArrayList<>();
        }
    }
}
