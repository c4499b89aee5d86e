package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.document.Span;
import io.gongkai.core.reading.FigureText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     *
     * @param tableWidth how many places the widest row with figures has; a head may have more
     */
    static int count(int tableWidth, SourceRow row, int labels, int expected) {
        int cells = row.cells().size() - labels;
        if (expected == 1 && cells == 0 && row.padding() > 0) {
            return 1;
        }
        boolean filled = cells != expected || row.width() < tableWidth;
        while (filled && cells > 0 && row.cells().get(labels + cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    /**
     * Whether a row has one blank cell too many in front of its figures and one behind, and nobody can tell which is filling:
     * another row as wide has filling between its labels and its figures.
     */
    static boolean filledAtEitherEnd(SourceTable table, SourceRow row, int labels, int expected) {
        int width = row.cells().size();
        return width - labels > expected
                && row.cells().get(labels).isBlank()
                && row.cells().get(width - 1).isBlank()
                && table.rows().stream()
                        .map(SourceRow::cells)
                        .anyMatch(cells -> cells.size() == width
                                && cells.get(labels).isBlank()
                                && FigureText.isNumber(cells.get(width - 1).text()));
    }

    /** The cells behind the labels of a row, as many as there are columns. */
    static List<Optional<SourceCell>> inOrder(SourceRow row, int labels, int columns) {
        List<Optional<SourceCell>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(row.cell(labels + i));
        }
        return cells;
    }

    /**
     * The cells of a row of a table that is drawn without spans, where the cells that one covers are left blank: each figure
     * stands at the place of its column in the head, and every other place behind the labels is blank.
     *
     * @return a cell for each column; nothing if the head does not stand in the same places
     */
    static List<Optional<SourceCell>> byPlace(SourceRow row, int labels, List<Span> columns) {
        int width = row.cells().size();
        Set<Integer> places = new HashSet<>();
        columns.forEach(column -> places.add(column.first()));
        boolean drawn = !columns.isEmpty()
                && places.size() == columns.size()
                && columns.stream().allMatch(column -> column.first() == column.last() && column.first() > labels)
                && columns.stream().mapToInt(Span::last).max().orElseThrow() == width
                && row.cells().stream().allMatch(cell -> cell.span().equals(Span.of(cell.column())));
        boolean others =
                row.cells().stream().skip(labels).allMatch(cell -> cell.isBlank() || places.contains(cell.column()));
        return drawn && others
                ? columns.stream().map(column -> row.cell(column.first() - 1)).toList()
                : List.of();
    }

    /**
     * The cells of a row that has other cells than its head has columns, by the grid that the source draws: every cell must
     * stand below one column, or be blank below several, and the row must end where the head ends. A column below which the row has
     * no cell, because one from above reaches down, has none.
     *
     * @return a cell for each column; nothing if the grid does not tell
     */
    static List<Optional<SourceCell>> byGrid(SourceRow row, int labels, List<Span> columns) {
        List<SourceCell> figures = row.cells().subList(labels, row.cells().size());
        if (figures.isEmpty() || columns.isEmpty()) {
            return List.of();
        }
        // A row that ends elsewhere has lost a cell, nobody knows which.
        int end = columns.stream().mapToInt(Span::last).max().orElseThrow();
        boolean whole = figures.get(figures.size() - 1).span().last() == end;
        boolean drawn = whole
                && figures.stream().anyMatch(cell -> !cell.span().equals(Span.of(cell.column())))
                && columns.stream().distinct().count() == columns.size();
        if (!drawn) {
            return List.of();
        }
        List<Optional<SourceCell>> cells = new ArrayList<>();
        Set<SourceCell> used = new HashSet<>();
        for (Span column : columns) {
            List<SourceCell> below = figures.stream()
                    .filter(cell -> column.contains(cell.span())
                            || (cell.isBlank() && cell.span().contains(column)))
                    .toList();
            if (below.size() > 1) {
                return List.of();
            }
            used.addAll(below);
            cells.add(below.stream().findFirst());
        }
        boolean all = figures.stream().allMatch(cell -> used.contains(cell) || cell.isBlank());
        return all && !used.isEmpty() ? cells : List.of();
    }

    /** What is printed behind the labels. */
    static String quote(SourceRow row, int labels) {
        return row.cells().stream().skip(labels).map(SourceCell::text).collect(Collectors.joining(" | "));
    }
}
