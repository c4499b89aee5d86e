package io.gongkai.core.office;

import io.gongkai.core.document.Position;
import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.document.Spaces;
import io.gongkai.core.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sheet of a workbook, made into lines and tables. */
final class SheetReader {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    /** Merged areas; a form has some dozens. */
    private static final int MAX_MERGES = 20_000;
    /** A longer text that stands alone in its row is prose. */
    private static final int LONGEST_ALONE = 60;
    /** A longer cell is prose in a table, as in pages. */
    private static final int LONGEST_CELL = 300;

    private final XlsxDocument book;
    private final OfficeBudget budget;
    private final int page;
    /** The merged areas by their first row. */
    private final TreeMap<Integer, List<Merge>> merges = new TreeMap<>();
    /** The last row to which each column is covered by the area that began last. */
    private final int[] coveredTo = new int[LAST_COLUMN + 1];

    private int lastCovered;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Row> rows = new ArrayList<>();

    SheetReader(XlsxDocument book, OfficeBudget budget, int page) {
        this.book = book;
        this.budget = budget;
        this.page = page;
    }

    void read(OfficeFile file, String part, List<SourceBlock> into) {
        // The merged areas stand behind the cells.
        file.xml(part).ifPresent(this::readMerges);
        file.xml(part).ifPresent(this::readRows);
        addTo(into);
    }

    private void readMerges(OfficeXml xml) {
        int count = 0;
        while (xml.next()) {
            if (xml.starts("mergeCell")) {
                if (++count > MAX_MERGES) {
                    throw OfficeProblem.TOO_MANY_CELLS.at(xml.place(), Map.of("n", MAX_MERGES));
                }
                String[] corners = xml.attribute("ref").split(":", -1);
                if (corners.length == 2) {
                    int first = row(xml, corners[0]);
                    int left = column(xml, corners[0]);
                    int last = row(xml, corners[1]);
                    int right = column(xml, corners[1]);
                    if (last >= first && right >= left) {
                        merges.computeIfAbsent(first, row -> new ArrayList<>()).add(new Merge(left, right, last));
                    }
                }
            } else if (xml.starts("col") && !xml.attribute("hidden").isEmpty() && xml.isOn("hidden")) {
                int from = xml.number("min", LAST_COLUMN, 1);
                int to = xml.number("max", LAST_COLUMN, from);
                hiddenColumns.set(from, Math.max(from, to) + 1);
            }
        }
    }

    private void readRows(OfficeXml xml) {
        int before = 0;
        while (xml.next() && !(xml.ends() && xml.name().equals("sheetData"))) {
            if (xml.starts("row")) {
                int number = xml.number("r", LAST_ROW + 1, before + 1);
                if (number > LAST_ROW) {
                    throw OfficeProblem.TOO_MANY_ROWS_OR_COLUMNS.at(xml.place());
                }
                if (number <= before) {
                    throw OfficeProblem.BROKEN.at(xml.place());
                }
                before = number;
                boolean hidden = !xml.attribute("hidden").isEmpty() && xml.isOn("hidden");
                Row row = readRow(xml, number);
                if (!hidden && row.printed() > 0) {
                    budget.takeCells(row.cells.size() + row.covered.size(), xml.place());
                    rows.add(row);
                }
            }
        }
    }

    private Row readRow(OfficeXml xml, int number) {
        Map<Integer, Integer> beginning = beginMerges(number);
        Row row = new Row(number);
        int before = 0;
        while (xml.next() && !(xml.ends() && xml.name().equals("row"))) {
            if (!xml.starts("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference.isEmpty() ? before + 1 : column(xml, reference);
            if (column <= before || column > LAST_COLUMN) {
                throw OfficeProblem.BROKEN.at(xml.place());
            }
            before = column;
            String text = readCell(xml);
            if (hiddenColumns.get(column) || (coveredTo[column] >= number && !beginning.containsKey(column))) {
                continue;
            }
            if (text.isEmpty()) {
                row.hasBlankBeside |= !beginning.containsKey(column);
            }
            if (!text.isEmpty() || beginning.containsKey(column)) {
                budget.takeText(text.length(), xml.place());
                row.cells.add(new Filled(column, beginning.getOrDefault(column, column), text));
            }
        }
        if (row.printed() > 0) {
            row.covered = covered(number, beginning);
        }
        return row;
    }

    /** Areas that begin in a row, by their first columns; those of rows that the file leaves out begin too. */
    private Map<Integer, Integer> beginMerges(int number) {
        Map<Integer, Integer> beginning = new TreeMap<>();
        while (!merges.isEmpty() && merges.firstKey() <= number) {
            int first = merges.firstKey();
            for (Merge merge : merges.pollFirstEntry().getValue()) {
                for (int column = merge.left; column <= merge.right; column++) {
                    coveredTo[column] = Math.max(coveredTo[column], merge.last);
                }
                lastCovered = Math.max(lastCovered, merge.right);
                if (first == number) {
                    beginning.put(merge.left, merge.right);
                }
            }
        }
        return beginning;
    }

    private List<Span> covered(int number, Map<Integer, Integer> beginning) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= lastCovered + 1; column++) {
            boolean covered = column <= lastCovered && coveredTo[column] >= number && !beginning.containsKey(column);
            if (covered && from == 0) {
                from = column;
            } else if (!covered && from > 0) {
                spans.add(new Span(from, column - 1));
                from = 0;
            }
        }
        return spans;
    }

    private String readCell(OfficeXml xml) {
        String type = xml.attribute("t");
        int style = xml.number("s", Integer.MAX_VALUE, 0);
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean inValue = false;
        boolean formula = false;
        while (xml.next() && !(xml.ends() && xml.name().equals("c"))) {
            if (xml.starts("is")) {
                inline += XlsxDocument.richText(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                inValue = true;
            } else if (xml.ends()) {
                inValue = false;
            } else if (xml.isText() && inValue) {
                value.append(xml.text());
            }
        }
        if (value.isEmpty()) {
            return inline.isEmpty() && formula && !type.equals("str") ? "\uFFFC" : Spaces.strip(inline);
        }
        return Spaces.strip(book.text(xml, type, value.toString(), style));
    }

    private void addTo(List<SourceBlock> blocks) {
        int firstTable = 0;
        while (firstTable < rows.size() && rows.get(firstTable).printed() < 2) {
            firstTable++;
        }
        int lastTable = rows.size() - 1;
        while (lastTable >= 0 && rows.get(lastTable).printed() < 2) {
            lastTable--;
        }
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < firstTable || isLine(i, lastTable)) {
                addTable(table, blocks);
                rows.get(i).lines(page, blocks);
            } else {
                table.add(rows.get(i));
            }
        }
        addTable(table, blocks);
    }

    private boolean isLine(int index, int lastTable) {
        Row row = rows.get(index);
        if (row.printed() > 1) {
            return false;
        }
        String text = row.only();
        if (text.length() > LONGEST_ALONE || text.endsWith("。")) {
            return true;
        }
        boolean gap = rows.get(index - 1).number < row.number - 1
                || (index + 1 < rows.size() && rows.get(index + 1).number > row.number + 1);
        return !row.hasBlankBeside && (gap || index > lastTable);
    }

    private void addTable(List<Row> table, List<SourceBlock> blocks) {
        if (table.isEmpty()) {
            return;
        }
        TreeSet<Integer> columns = new TreeSet<>();
        table.forEach(row ->
                row.cells.stream().filter(cell -> !cell.text.isEmpty()).forEach(cell -> columns.add(cell.first)));
        budget.takeCells((long) columns.size() * table.size(), "sheet " + page);
        List<SourceRow> printed = new ArrayList<>();
        List<SourceLine> prose = new ArrayList<>();
        for (Row row : table) {
            List<SourceCell> cells = row.cells(page, columns);
            printed.add(new SourceRow(printed.size() + 1, cells, Math.max(0, columns.size() - cells.size())));
            cells.stream()
                    .filter(cell -> cell.text().length() > LONGEST_CELL)
                    .forEach(cell -> lines(cell.text(), row.number, page, prose));
        }
        int number =
                1 + (int) blocks.stream().filter(SourceTable.class::isInstance).count();
        blocks.add(new SourceTable(number, printed));
        blocks.addAll(prose);
        table.clear();
    }

    private static void lines(String text, int row, int page, List<? super SourceLine> into) {
        for (String line : text.split("\n", -1)) {
            String stripped = Spaces.strip(line);
            if (!stripped.isEmpty()) {
                into.add(new SourceLine(row, stripped, stripped, page));
            }
        }
    }

    private static int row(OfficeXml xml, String reference) {
        String digits = reference.replaceAll("[$A-Za-z]", "");
        if (digits.isEmpty() || digits.length() > 7 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw OfficeProblem.TOO_MANY_ROWS_OR_COLUMNS.at(xml.place());
        }
        int row = Integer.parseInt(digits);
        if (row < 1 || row > LAST_ROW) {
            throw OfficeProblem.TOO_MANY_ROWS_OR_COLUMNS.at(xml.place());
        }
        return row;
    }

    private static int column(OfficeXml xml, String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
            if (column > LAST_COLUMN) {
                throw OfficeProblem.TOO_MANY_ROWS_OR_COLUMNS.at(xml.place());
            }
        }
        if (column == 0) {
            throw OfficeProblem.BROKEN.at(xml.place());
        }
        return column;
    }

    private record Merge(int left, int right, int last) {}

    /** A cell with text, or a merged one without. */
    private record Filled(int first, int last, String text) {}

    /** What one row of the sheet prints. */
    private static final class Row {
        private final int number;
        /** Columns that belong to cells of rows above, or of this row, that begin elsewhere. */
        private List<Span> covered = List.of();

        private final List<Filled> cells = new ArrayList<>();
        /** Whether the file has cells without text here, as those of a form have that are drawn and not filled in. */
        private boolean hasBlankBeside;

        Row(int number) {
            this.number = number;
        }

        int printed() {
            return (int) cells.stream().filter(cell -> !cell.text.isEmpty()).count();
        }

        String only() {
            return cells.stream()
                    .map(Filled::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        void lines(int page, List<SourceBlock> into) {
            cells.forEach(cell -> SheetReader.lines(cell.text, number, page, into));
        }

        List<SourceCell> cells(int page, java.util.Set<Integer> columns) {
            List<SourceCell> printed = new ArrayList<>();
            int filled = 0;
            int cover = 0;
            for (int column : columns) {
                while (cover < covered.size() && covered.get(cover).last() < column) {
                    cover++;
                }
                // A merged cell without text may begin in a column that is none of the table.
                while (filled < cells.size() && cells.get(filled).first < column) {
                    filled++;
                }
                boolean begins = filled < cells.size() && cells.get(filled).first == column;
                if (!begins && cover < covered.size() && covered.get(cover).first() <= column) {
                    continue;
                }
                Filled cell = begins ? cells.get(filled) : new Filled(column, column, "");
                printed.add(new SourceCell(
                        cell.text,
                        new Position(page, number, 0),
                        printed.size() + 1,
                        new Span(cell.first, cell.last),
                        ""));
            }
            return printed;
        }
    }
}
