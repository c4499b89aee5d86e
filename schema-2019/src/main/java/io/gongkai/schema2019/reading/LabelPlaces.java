package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the rows of a table print labels that cover several columns: with a blank cell for each further place, as spreadsheets and
 * Markdown do, or with none, so that the figures follow at once. A blank behind a label is one or the other, and figures would
 * move if it were taken for the wrong one.
 *
 * @param labels how many places the longest labels of the table take
 * @param everyPlace how many rows show blank places behind a shorter label
 * @param packed how many rows show a figure there
 */
record LabelPlaces(int labels, int everyPlace, int packed) {
    /** No row has told. */
    static final LabelPlaces UNKNOWN = new LabelPlaces(0, 0, 0);

    /**
     * How a table prints its labels.
     *
     * @param table the table
     * @param labelCells how many cells of a row are labels; 0 for other rows
     * @param figures how many figures a row has
     */
    static LabelPlaces of(SourceTable table, ToIntFunction<SourceRow> labelCells, int figures) {
        int most = Math.max(
                table.rows().stream().mapToInt(labelCells).max().orElse(0),
                placesOfShortLabels(table, labelCells, figures));
        int everyPlace = 0;
        int packed = 0;
        for (SourceRow row : table.rows()) {
            int labels = labelCells.applyAsInt(row);
            if (labels == 0 || labels >= most || row.cells().size() <= labels) {
                continue;
            }
            List<SourceCell> behind =
                    row.cells().subList(labels, Math.min(most, row.cells().size()));
            if (!behind.get(0).isBlank()) {
                packed++;
            } else if (row.cells().size() == most + figures && behind.stream().allMatch(SourceCell::isBlank)) {
                everyPlace++;
            }
        }
        return new LabelPlaces(most, everyPlace, packed);
    }

    /** The places of labels in a piece of a table that has no long ones: every row is as wide and leaves the same ones blank. */
    private static int placesOfShortLabels(SourceTable table, ToIntFunction<SourceRow> labelCells, int figures) {
        List<SourceRow> rows = table.rows().stream()
                .filter(row -> labelCells.applyAsInt(row) > 0 && row.printed().size() > 1)
                .toList();
        int places = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) - figures;
        boolean all = rows.stream()
                .allMatch(row -> row.cells().size() == places + figures
                        && labelCells.applyAsInt(row) <= places
                        && row.cells().subList(labelCells.applyAsInt(row), places).stream()
                                .allMatch(SourceCell::isBlank));
        boolean figuresFollow = all
                && rows.stream().anyMatch(row -> !row.cells().get(places).isBlank())
                && rows.stream()
                        .anyMatch(row -> !row.cells().get(places + figures - 1).isBlank());
        return figuresFollow ? places : 0;
    }

    /** Whether every place of a label is printed. */
    boolean isEveryPlace() {
        return everyPlace > 0 && packed == 0;
    }

    /** Whether figures follow a label at once. */
    boolean isPacked() {
        return packed > 0 && everyPlace == 0;
    }
}
