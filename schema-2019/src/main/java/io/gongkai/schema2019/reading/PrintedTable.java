package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceLine;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.FigureText;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a document and the lines of text in front of it, in which a tool may have left its head.
 *
 * @param table the table
 * @param before the nearest lines between the table before and this one
 * @param width how many places the widest row with figures has; a head may have more
 */
record PrintedTable(SourceTable table, List<SourceLine> before, int width) {
    /** A head has fewer lines. */
    private static final int MOST_LINES = 20;

    /** The tables of a document. */
    static List<PrintedTable> all(SourceDocument document) {
        List<PrintedTable> tables = new ArrayList<>();
        List<SourceLine> before = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceLine line && !line.text().isEmpty()) {
                before.add(line);
            } else if (block instanceof SourceTable table) {
                tables.add(new PrintedTable(
                        table,
                        List.copyOf(before.subList(Math.max(0, before.size() - MOST_LINES), before.size())),
                        width(table)));
                before.clear();
            }
        }
        return tables;
    }

    private static int width(SourceTable table) {
        int width = 0;
        for (SourceRow row : table.rows()) {
            if (row.width() > width && row.cells().stream().anyMatch(cell -> FigureText.isNumber(cell.text()))) {
                width = row.width();
            }
        }
        return width;
    }

    /** The words in front of the table, a list for each line. */
    List<List<String>> wordsBefore() {
        return before.stream().map(line -> List.of(line.text())).toList();
    }

    /** The words of some rows, a list for each. */
    static List<List<String>> words(List<SourceRow> rows) {
        return rows.stream()
                .map(row -> row.printed().stream().map(SourceCell::text).toList())
                .toList();
    }
}
