package io.gongkai.schema2019.disclosure;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.ListForm;
import io.gongkai.schema2019.revision.Revision;
import java.util.List;
import java.util.Objects;

/**
 * The table of section 二 in revision R2021.
 *
 * <p>Example: {@code new DisclosureTableR2021(FigureTable.builder(DisclosureTableR2021.FORM).build())} is a blank one.
 *
 * @param figures the figures
 */
public record DisclosureTableR2021(FigureTable<DisclosureCellR2021> figures) implements DisclosureTable {
    /** The form: all 10 cells. */
    public static final ListForm<DisclosureCellR2021> FORM = ListForm.of(
            "disclosure", Revision.R2021.name(), DisclosureCellR2021.class, List.of(DisclosureCellR2021.values()));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the figures are of another form
     */
    public DisclosureTableR2021 {
        Objects.requireNonNull(figures, "figures");
        if (figures.form() != FORM) {
            throw new IllegalArgumentException("the form expected is " + FORM + ", not " + figures.form());
        }
    }

    @Override
    public Revision revision() {
        return Revision.R2021;
    }

    /**
     * The figure in a cell.
     *
     * @param cell the cell
     * @return the figure
     */
    public Figure get(DisclosureCellR2021 cell) {
        return figures.get(cell);
    }
}
