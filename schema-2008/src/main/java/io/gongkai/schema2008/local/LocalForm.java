package io.gongkai.schema2008.local;

import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statistics form of a province's own, with two columns of figures: those of the year and those summed up over the years.
 * A value; {@link LocalForms} has those that ship, and reads others from files.
 *
 * @param name the name, such as {@code fujian-2015}
 * @param title what people call it
 * @param used where and when it was used, as far as known
 * @param columns the heads of its columns
 * @param rows its rows, each behind the one under which it stands
 */
public record LocalForm(String name, Text title, Text used, LocalColumns columns, List<LocalRow> rows) {
    /** Fewer labels than this in a document are a coincidence. */
    static final int LEAST_LABELS = 4;

    /**
     * Checks that rows and columns can be told apart.
     *
     * @throws IllegalArgumentException if they cannot: a label, a cell or a head is there twice, a row stands under one that is
     *     not there before it, a count belongs where an amount is printed, or there are too few rows
     */
    public LocalForm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(columns, "columns");
        rows = List.copyOf(rows);
        LocalFormCheck.find(columns, rows).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.filled().en());
        });
    }

    /**
     * The row of which a cell of the national form holds the same figure.
     *
     * @param cell the cell
     * @return the row; empty when this form does not ask for the figure
     */
    public Optional<LocalRow> row(StatisticsCell cell) {
        return rows.stream().filter(row -> row.cell().equals(Optional.of(cell))).findFirst();
    }

    /** How many cells of the national form this one has the figures of. */
    int cells() {
        return (int) rows.stream().filter(row -> row.cell().isPresent()).count();
    }
}
