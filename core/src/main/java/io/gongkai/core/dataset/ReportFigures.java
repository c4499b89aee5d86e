package io.gongkai.core.dataset;

import io.gongkai.core.period.ReportYear;
import io.gongkai.core.table.FigureTable;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one report with what a dataset says about each of them.
 *
 * @param body the name of the body; empty when it is not known
 * @param year the year; empty when it is not known
 * @param format the format, such as {@code 2019}
 * @param tables the tables that the report has
 */
public record ReportFigures(
        Optional<String> body, Optional<ReportYear> year, String format, List<FigureTable<?>> tables) {
    /** Copies the list. */
    public ReportFigures {
        tables = List.copyOf(tables);
    }
}
