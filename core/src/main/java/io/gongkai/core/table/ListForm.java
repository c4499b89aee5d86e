package io.gongkai.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A form whose cells are constants of one enum.
 *
 * @param <C> the cells
 */
public final class ListForm<C extends Enum<C> & Cell> extends TableForm<C> {
    private final Class<C> type;
    private final int[] places;

    private ListForm(String name, String revision, Class<C> type, List<C> cells) {
        super(name, revision, cells);
        this.type = type;
        this.places = new int[type.getEnumConstants().length];
        Arrays.fill(places, -1);
        for (int i = 0; i < cells.size(); i++) {
            places[cells.get(i).ordinal()] = i;
        }
    }

    /**
     * A form.
     *
     * @param <C> the cells
     * @param name the name of the table
     * @param revision the revision; empty when there is only one
     * @param type the enum of the cells
     * @param cells those of its constants that carry figures, in the order of the form
     * @return the form
     */
    public static <C extends Enum<C> & Cell> ListForm<C> of(
            String name, String revision, Class<C> type, List<C> cells) {
        return new ListForm<>(name, revision, type, cells);
    }

    @Override
    int place(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        return type.isInstance(cell) ? places[type.cast(cell).ordinal()] : -1;
    }
}
