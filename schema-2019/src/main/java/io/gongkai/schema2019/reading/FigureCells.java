package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.stream.Collectors;

/** The cells of a row behind its labels. */
final class FigureCells {
    private FigureCells() {}

    /**
     * How many cells for figures a row has behind its labels.
     *
     * <p>Layouts fill up rows whose cells span others, at the end, so a blank there may be filling: it counts only where the
     * row is as wide as its table and as its labels and figures together. Places that the layout left empty never count. Of
     * a single figure nothing can be in the wrong place, so a place left empty is blank.
     */
    static int count(SourceTable table, SourceRow row, int labels, int expected) {
        int cells = row.cells().size() - labels;
        if (expected == 1 && cells == 0 && row.padding() > 0) {
            return 1;
        }
        boolean filled = cells != expected || row.width() < table.width();
        while (filled && cells > 0 && row.cells().get(labels + cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    /** What is printed behind the labels. */
    static String quote(SourceRow row, int labels) {
        return row.cells().stream().skip(labels).map(SourceCell::text).collect(Collectors.joining(" | "));
    }
}
