package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import java.util.stream.Collectors;

/** The cells of a row behind its labels. */
final class FigureCells {
    private FigureCells() {}

    /**
     * How many cells for figures a row has behind its labels.
     *
     * <p>Layouts fill up rows whose cells span others, at the end. Where the row is exactly as wide as labels and figures
     * together, nothing can be filled up, so a place left empty is a blank cell. Where it is wider, blanks at the end are
     * filling, and what remains must be all the figures: a blank among the fillings cannot be told from a lost cell.
     */
    static int count(SourceRow row, int labels, int expected) {
        int cells = row.cells().size() - labels;
        if (row.width() == labels + expected) {
            return expected;
        }
        if (cells > expected) {
            while (cells > 0 && row.cells().get(labels + cells - 1).isBlank()) {
                cells--;
            }
        }
        return cells;
    }

    /** What is printed behind the labels. */
    static String quote(SourceRow row, int labels) {
        return row.cells().stream().skip(labels).map(SourceCell::text).collect(Collectors.joining(" | "));
    }
}
