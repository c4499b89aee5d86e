package io.gongkai.core.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The printed form of one table in one revision: all its cells in the order of the form.
 *
 * @param <C> the cells
 */
public abstract sealed class TableForm<C extends Cell> permits ListForm, GridForm, ValueForm {
    private final String name;
    private final String revision;
    private final List<C> cells;
    private final Map<String, C> byAddress = new HashMap<>();

    TableForm(String name, String revision, List<C> cells) {
        this.name = name;
        this.revision = revision;
        this.cells = List.copyOf(cells);
        for (C cell : cells) {
            byAddress.put(cell.address(), cell);
        }
    }

    /**
     * The name of the table, such as {@code requests}.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * The revision of the form, such as {@code R2019}.
     *
     * @return the revision; empty when the form has only one
     */
    public final String revision() {
        return revision;
    }

    /**
     * All cells in the order of the form.
     *
     * @return the cells
     */
    public final List<C> cells() {
        return cells;
    }

    /**
     * The cell at an address.
     *
     * @param address the address
     * @return the cell; empty when this form has none there
     */
    public final Optional<C> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /**
     * The place of a cell in {@link #cells()}.
     *
     * @param cell the cell
     * @return the place, from 0
     * @throws IllegalArgumentException if the form has no such cell
     */
    public final int indexOf(Cell cell) {
        int index = place(cell);
        if (index < 0) {
            throw new IllegalArgumentException(this + " has no cell " + cell.address());
        }
        return index;
    }

    /**
     * Whether a cell is of this form. Cells of two revisions that mean the same are the same cell.
     *
     * @param cell the cell
     * @return whether it is
     */
    public final boolean contains(Cell cell) {
        return place(cell) >= 0;
    }

    /** The place of a cell, or a negative number. */
    abstract int place(Cell cell);

    @Override
    public final String toString() {
        return revision.isEmpty() ? name : name + " of " + revision;
    }
}
