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
 * <p>Example: {@code new DisclosureTableR2019(FigureTable.builder(DisclosureTableR2019.FORM).build())} is a blank one.
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
}
