package io.gongkai.schema2019.disclosure;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.ListForm;
import io.gongkai.schema2019.revision.Revision;
import java.util.List;
import java.util.Objects;

/**
 * The table of section 二 in revision R2019.
 *
 * <p>Example: {@code DisclosureTableR2019.builder().put(DisclosureCellR2019.LICENSING_DECISIONS, 3).build()} has that one figure, all
 * other cells are blank.
 *
 * @param figures the figures
 */
public record DisclosureTableR2019(FigureTable<DisclosureCellR2019> figures) implements DisclosureTable {
    /** The form: all 22 cells. */
    public static final ListForm<DisclosureCellR2019> FORM = ListForm.of(
            "disclosure", Revision.R2019.name(), DisclosureCellR2019.class, List.of(DisclosureCellR2019.values()));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the figures are of another form
     */
    public DisclosureTableR2019 {
        Objects.requireNonNull(figures, "figures");
        if (figures.form() != FORM) {
            throw new IllegalArgumentException("the form expected is " + FORM + ", not " + figures.form());
        }
    }

    @Override
    public Revision revision() {
        return Revision.R2019;
    }

    /**
     * The figure in a cell.
     *
     * @param cell the cell
     * @return the figure
     */
    public Figure get(DisclosureCellR2019 cell) {
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

    /** Fills in the table. */
    public static final class Builder {
        private final FigureTable.Builder<DisclosureCellR2019> figures;

        private Builder(FigureTable.Builder<DisclosureCellR2019> figures) {
            this.figures = figures;
        }

        /**
         * Puts a count or a change into a cell.
         *
         * @param cell the cell
         * @param number the number
         * @return this
         * @throws IllegalArgumentException if an amount belongs there
         */
        public Builder put(DisclosureCellR2019 cell, long number) {
            figures.put(cell, number);
            return this;
        }

        /**
         * Puts any figure into a cell, amounts and absent ones included.
         *
         * @param cell the cell
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if a figure of another kind belongs there
         */
        public Builder put(DisclosureCellR2019 cell, Figure figure) {
            figures.put(cell, figure);
            return this;
        }

        /**
         * The table.
         *
         * @return the table
         */
        public DisclosureTableR2019 build() {
            return new DisclosureTableR2019(figures.build());
        }
    }
}
