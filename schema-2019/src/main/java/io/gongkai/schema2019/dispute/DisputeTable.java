package io.gongkai.schema2019.dispute;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.GridForm;
import java.util.List;
import java.util.Objects;

/**
 * The table of section 四, 政府信息公开行政复议、行政诉讼情况: administrative reviews and lawsuits, the same in both
 * revisions.
 *
 * <p>Example: {@code DisputeTable.builder().put(DisputeRoute.REVIEW, DisputeOutcome.UPHELD, 1).build()}.
 *
 * @param figures the figures
 */
@JsonSerialize(using = DisputeTableJson.Writer.class)
@JsonDeserialize(using = DisputeTableJson.Reader.class)
public record DisputeTable(FigureTable<GridCell<DisputeRoute, DisputeOutcome>> figures) {
    /** The form: three routes with five outcomes each. */
    public static final GridForm<DisputeRoute, DisputeOutcome> FORM =
            GridForm.of("disputes", "", "", List.of(DisputeRoute.values()), List.of(DisputeOutcome.values()));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the figures are of another form
     */
    public DisputeTable {
        Objects.requireNonNull(figures, "figures");
        if (figures.form() != FORM) {
            throw new IllegalArgumentException("the form expected is " + FORM + ", not " + figures.form());
        }
    }

    /**
     * The figure of a route and an outcome.
     *
     * @param route the route
     * @param outcome the outcome
     * @return the figure
     */
    public Figure get(DisputeRoute route, DisputeOutcome outcome) {
        return figures.get(FORM.cell(route, outcome));
    }

    /**
     * A builder in which every cell is blank.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in the table. */
    public static final class Builder {
        private final FigureTable.Builder<GridCell<DisputeRoute, DisputeOutcome>> figures = FigureTable.builder(FORM);

        private Builder() {}

        /**
         * Puts a count into the cell of a route and an outcome.
         *
         * @param route the route
         * @param outcome the outcome
         * @param number the number
         * @return this
         */
        public Builder put(DisputeRoute route, DisputeOutcome outcome, long number) {
            return put(route, outcome, Figure.count(number));
        }

        /**
         * Puts any figure into the cell of a route and an outcome.
         *
         * @param route the route
         * @param outcome the outcome
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if the figure is an amount
         */
        public Builder put(DisputeRoute route, DisputeOutcome outcome, Figure figure) {
            figures.put(FORM.cell(route, outcome), figure);
            return this;
        }

        /**
         * The table.
         *
         * @return the table
         */
        public DisputeTable build() {
            return new DisputeTable(figures.build());
        }
    }
}
