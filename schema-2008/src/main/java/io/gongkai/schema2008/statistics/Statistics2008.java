package io.gongkai.schema2008.statistics;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.ListForm;
import java.util.List;
import java.util.Objects;

/**
 * The statistics of a report of the 2008 format: the figures of 政府信息公开情况统计表, one for every cell of the form.
 *
 * <p>Example: {@code Statistics2008.builder().put(StatisticsCell.REQUESTS_RECEIVED, 3).build()} has that one count and 57
 * blank cells.
 *
 * @param figures the figures
 */
@JsonSerialize(using = Statistics2008Json.Writer.class)
@JsonDeserialize(using = Statistics2008Json.Reader.class)
public record Statistics2008(FigureTable<StatisticsCell> figures) {
    /** The form: all 58 figures. */
    public static final ListForm<StatisticsCell> FORM =
            ListForm.of("statistics", "", StatisticsCell.class, List.of(StatisticsCell.values()));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the figures are of another form
     */
    public Statistics2008 {
        Objects.requireNonNull(figures, "figures");
        if (figures.form() != FORM) {
            throw new IllegalArgumentException("the form expected is " + FORM + ", not " + figures.form());
        }
    }

    /**
     * All 65 lines of the form, headings included, in its order.
     *
     * @return the lines
     */
    public static List<FormLine> lines() {
        return StatisticsLines.inOrder();
    }

    /**
     * The figure in a cell.
     *
     * @param cell the cell
     * @return the figure
     */
    public Figure get(StatisticsCell cell) {
        return figures.get(cell);
    }

    /**
     * A builder in which every cell is blank.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(FigureTable.builder(FORM));
    }

    /** Fills in the statistics. */
    public static final class Builder {
        private final FigureTable.Builder<StatisticsCell> figures;

        private Builder(FigureTable.Builder<StatisticsCell> figures) {
            this.figures = figures;
        }

        /**
         * Puts a count into a cell.
         *
         * @param cell the cell
         * @param number the number
         * @return this
         * @throws IllegalArgumentException if an amount belongs there
         */
        public Builder put(StatisticsCell cell, long number) {
            figures.put(cell, number);
            return this;
        }

        /**
         * Puts an amount into a cell, in 万元.
         *
         * @param cell the cell
         * @param number the number as a decimal, such as {@code "34.7"}
         * @return this
         * @throws IllegalArgumentException if a count belongs there
         */
        public Builder put(StatisticsCell cell, String number) {
            figures.put(cell, number);
            return this;
        }

        /**
         * Puts any figure into a cell, absent ones included.
         *
         * @param cell the cell
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if a figure of another kind belongs there
         */
        public Builder put(StatisticsCell cell, Figure figure) {
            figures.put(cell, figure);
            return this;
        }

        /**
         * The statistics.
         *
         * @return the statistics
         */
        public Statistics2008 build() {
            return new Statistics2008(figures.build());
        }
    }
}
