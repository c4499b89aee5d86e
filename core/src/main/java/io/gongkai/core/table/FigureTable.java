package io.gongkai.core.table;

import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;

/**
 * The figures of one table: exactly one for every cell of its form, in the order of the form. A value.
 *
 * <p>What is printed wrong stands here wrong; judging it is the business of the rules.
 *
 * @param <C> the cells
 */
public final class FigureTable<C extends Cell> {
    private final TableForm<C> form;
    private final Figure[] figures;

    private FigureTable(TableForm<C> form, Figure[] figures) {
        this.form = form;
        this.figures = figures;
    }

    /**
     * A builder in which every cell is blank.
     *
     * @param <C> the cells
     * @param form the form
     * @return the builder
     */
    public static <C extends Cell> Builder<C> builder(TableForm<C> form) {
        return new Builder<>(form, Figure.blank());
    }

    /**
     * A builder in which every cell has the same absence, for those who fill in only what they know.
     *
     * @param <C> the cells
     * @param form the form
     * @param absent what stands in the cells that are not set
     * @return the builder
     */
    public static <C extends Cell> Builder<C> builder(TableForm<C> form, Absent absent) {
        return new Builder<>(form, absent);
    }

    /**
     * The form of the table.
     *
     * @return the form
     */
    public TableForm<C> form() {
        return form;
    }

    /**
     * The figure in a cell.
     *
     * @param cell the cell
     * @return the figure
     * @throws IllegalArgumentException if the form has no such cell
     */
    public Figure get(C cell) {
        return figures[form.indexOf(cell)];
    }

    /**
     * The figure at a place of the form.
     *
     * @param index the place, as {@link TableForm#indexOf} tells it
     * @return the figure
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Figure at(int index) {
        return figures[index];
    }

    /**
     * A builder that starts from this table, for a table that differs in a few cells.
     *
     * @return the builder
     */
    public Builder<C> toBuilder() {
        return new Builder<>(form, figures.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureTable<?> that && form == that.form && Arrays.equals(figures, that.figures);
    }

    @Override
    public int hashCode() {
        return 31 * form.hashCode() + Arrays.hashCode(figures);
    }

    /** The name of the form and all figures, such as {@code disputes {disputes/review/upheld=1, …}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(form.toString()).append(" {");
        for (int i = 0; i < figures.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(form.cells().get(i).address())
                    .append('=')
                    .append(figures[i]);
        }
        return text.append('}').toString();
    }

    /**
     * Fills in a table.
     *
     * @param <C> the cells
     */
    public static final class Builder<C extends Cell> {
        private final TableForm<C> form;
        private final Figure[] figures;

        private Builder(TableForm<C> form, Absent absent) {
            this(form, new Figure[form.cells().size()]);
            Arrays.fill(figures, Objects.requireNonNull(absent, "absent"));
        }

        private Builder(TableForm<C> form, Figure[] figures) {
            this.form = form;
            this.figures = figures;
        }

        /**
         * Puts a figure into a cell.
         *
         * @param cell the cell
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if the form has no such cell, or the figure is a count where an amount
         *     belongs or the other way round
         */
        public Builder<C> put(C cell, Figure figure) {
            return putAt(form.indexOf(cell), figure);
        }

        /**
         * Puts a count or a change into a cell.
         *
         * @param cell the cell
         * @param number the number
         * @return this
         * @throws IllegalArgumentException if the form has no such cell or an amount belongs there
         */
        public Builder<C> put(C cell, long number) {
            return put(cell, Figure.count(number));
        }

        /**
         * Puts an amount into a cell, in the unit that the form prints.
         *
         * @param cell the cell
         * @param number the number as a decimal, such as {@code "34.7"}
         * @return this
         * @throws IllegalArgumentException if the form has no such cell, a count belongs there, the text is no decimal
         *     number, or the form prints no unit
         */
        public Builder<C> put(C cell, String number) {
            try {
                return put(cell, Amount.of(new BigDecimal(number), cell.unit()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        cell.address() + " holds an amount, and \"" + number + "\" is no decimal number", e);
            }
        }

        /**
         * Puts a figure at a place of the form.
         *
         * @param index the place, as {@link TableForm#indexOf} tells it
         * @param figure the figure
         * @return this
         * @throws IllegalArgumentException if the figure is a count where an amount belongs or the other way round
         */
        public Builder<C> putAt(int index, Figure figure) {
            C cell = form.cells().get(index);
            boolean amountCell = cell.kind() == FigureKind.AMOUNT;
            if (figure instanceof Count && amountCell) {
                throw new IllegalArgumentException(cell.address() + " holds an amount, not the count " + figure);
            }
            if (figure instanceof Amount && !amountCell) {
                throw new IllegalArgumentException(cell.address() + " holds a count, not the amount " + figure);
            }
            figures[index] = Objects.requireNonNull(figure, "figure");
            return this;
        }

        /**
         * What the cell at a place of the form is meant to hold.
         *
         * @param index the place, as {@link TableForm#indexOf} tells it
         * @return the kind
         */
        public FigureKind kind(int index) {
            return form.cells().get(index).kind();
        }

        /**
         * The figure that a cell has now.
         *
         * @param cell the cell
         * @return the figure
         */
        public Figure get(C cell) {
            return figures[form.indexOf(cell)];
        }

        /**
         * The table.
         *
         * @return the table
         */
        public FigureTable<C> build() {
            return new FigureTable<>(form, figures.clone());
        }
    }
}
