package io.gongkai.schema2008.local;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.Span;
import io.gongkai.core.period.ReportYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a printed table hold what, as its head tells.
 *
 * @param unit the column of the units; empty without one
 * @param figures the columns of the figures; both, one or none of them
 * @param width the last column
 * @param clear whether each figure can be told from the others
 * @param extra the heads of columns that the form has not
 * @param otherYears the heads of columns of other years than the report's
 */
record LocalHead(
        Optional<Span> unit,
        Map<LocalCell.Column, SourceCell> figures,
        int width,
        boolean clear,
        List<String> extra,
        List<String> otherYears) {

    /** A column of the year's figures, and the year that its head names. */
    private record YearColumn(SourceCell head, Optional<Integer> year) {
        boolean mayBeOf(Optional<ReportYear> wanted) {
            return year.isEmpty()
                    || wanted.isEmpty()
                    || year.get() == wanted.get().value();
        }
    }

    /** Whether a row is the head of a table of such a form; one cell such as (2018年度) is a title. */
    static boolean isHead(LocalColumns columns, SourceRow row) {
        return row.printed().size() > 1
                && row.cells().stream()
                        .map(SourceCell::label)
                        .anyMatch(head ->
                                columns.ofYear(head).isPresent() || LocalColumns.isOneOf(columns.cumulative(), head));
    }

    /** The column of the units in a row; also in the upper one of two rows of heads. */
    static Optional<Span> unit(LocalColumns columns, SourceRow row) {
        return row.cells().stream()
                .filter(cell -> LocalColumns.isOneOf(columns.unit(), cell.text()))
                .map(SourceCell::span)
                .findFirst();
    }

    /**
     * The columns that a head names.
     *
     * @param row the head
     * @param unitAbove the column of the units in the row above
     * @param wanted the year of the report
     */
    static LocalHead of(LocalColumns columns, SourceRow row, Optional<Span> unitAbove, Optional<ReportYear> wanted) {
        List<YearColumn> years = new ArrayList<>();
        List<SourceCell> sums = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (SourceCell cell : row.cells()) {
            Optional<Optional<Integer>> year = columns.ofYear(cell.text());
            if (year.isPresent()) {
                years.add(new YearColumn(cell, year.get()));
            } else if (LocalColumns.isOneOf(columns.cumulative(), cell.text())) {
                sums.add(cell);
            } else if (!cell.isBlank()
                    && !LocalColumns.isOneOf(columns.label(), cell.text())
                    && !LocalColumns.isOneOf(columns.unit(), cell.text())) {
                extra.add(cell.text());
            }
        }
        List<YearColumn> ofThisYear =
                years.stream().filter(year -> year.mayBeOf(wanted)).toList();
        Map<LocalCell.Column, SourceCell> figures = new EnumMap<>(LocalCell.Column.class);
        if (ofThisYear.size() == 1) {
            figures.put(LocalCell.Column.YEAR, ofThisYear.get(0).head());
        }
        // Beside the figures of another year alone, the sums are those up to that year.
        boolean onlyOthers = ofThisYear.isEmpty() && !years.isEmpty();
        if (sums.size() == 1 && !onlyOthers) {
            figures.put(LocalCell.Column.CUMULATIVE, sums.get(0));
        }
        Optional<Span> unit = unit(columns, row);
        return new LocalHead(
                unit.isPresent() ? unit : unitAbove,
                figures,
                row.cells().get(row.cells().size() - 1).span().last(),
                ofThisYear.size() <= 1 && sums.size() <= 1,
                extra,
                years.stream()
                        .filter(year -> !ofThisYear.contains(year))
                        .map(year -> year.head().text())
                        .toList());
    }

    /**
     * The cells of the figures in a row.
     *
     * @return a cell for each column of figures; empty if the row does not fit the head
     */
    Optional<Map<LocalCell.Column, SourceCell>> figures(SourceRow row) {
        if (row.cells().get(row.cells().size() - 1).span().last() != width) {
            return Optional.empty();
        }
        Map<LocalCell.Column, SourceCell> found = new EnumMap<>(LocalCell.Column.class);
        for (Map.Entry<LocalCell.Column, SourceCell> column : figures.entrySet()) {
            Optional<SourceCell> cell = under(row, column.getValue().span());
            if (cell.isEmpty() || found.containsValue(cell.get())) {
                return Optional.empty();
            }
            found.put(column.getKey(), cell.get());
        }
        return Optional.of(found);
    }

    /** The one cell of a row under a head, which either is as wide as the other or lies within it. */
    static Optional<SourceCell> under(SourceRow row, Span head) {
        List<SourceCell> touching = row.cells().stream()
                .filter(cell -> cell.span().first() <= head.last()
                        && head.first() <= cell.span().last())
                .toList();
        return touching.size() == 1 && head.contains(touching.get(0).span())
                ? Optional.of(touching.get(0))
                : Optional.empty();
    }
}
