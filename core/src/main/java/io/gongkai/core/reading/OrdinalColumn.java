package io.gongkai.core.reading;

import io.gongkai.core.document.SourceBlock;
import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A first column that only numbers the rows: it stands in front of the labels, by which readers know a row. */
public final class OrdinalColumn {
    private static final Set<String> HEADS = Set.of("序号", "编号", "行次", "行号");
    private static final int MOST_DIGITS = 4;

    private OrdinalColumn() {}

    /**
     * A document without such columns.
     *
     * @param document the document
     * @return the document, with cells that keep the numbers of their columns; the same one if no table has such a column
     */
    public static SourceDocument removed(SourceDocument document) {
        if (document.tables().stream().noneMatch(OrdinalColumn::hasOne)) {
            return document;
        }
        List<SourceBlock> blocks = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            boolean numbered = block instanceof SourceTable table && hasOne(table);
            blocks.add(numbered ? removed((SourceTable) block) : block);
        }
        return new SourceDocument(document.input(), document.because(), blocks, document.items());
    }

    private static boolean hasOne(SourceTable table) {
        return table.rows().stream().anyMatch(OrdinalColumn::isHead);
    }

    private static boolean isHead(SourceRow row) {
        return row.cells().size() > 1
                && HEADS.contains(LabelText.normalise(row.cells().get(0).text()));
    }

    private static SourceTable removed(SourceTable table) {
        List<SourceRow> rows = new ArrayList<>();
        boolean below = false;
        for (SourceRow row : table.rows()) {
            below |= isHead(row);
            boolean numbered = below && row.cells().size() > 1 && (isHead(row) || isNumbered(row));
            rows.add(
                    numbered
                            ? new SourceRow(
                                    row.number(),
                                    row.cells().subList(1, row.cells().size()),
                                    row.padding())
                            : row);
        }
        return new SourceTable(table.number(), rows, table.name());
    }

    /** Whether a row has a number, or nothing, in front of its label. */
    private static boolean isNumbered(SourceRow row) {
        String first = row.cells().get(0).text();
        SourceCell second = row.cells().get(1);
        boolean number = first.length() <= MOST_DIGITS && first.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !second.isBlank() && !FigureText.isFigure(second.text());
    }
}
