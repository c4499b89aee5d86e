package io.gongkai.core.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form whose cells are values, because a file declares them. The forms of the formats have enums for cells, which are
 * found faster and cannot be mixed up.
 *
 * @param <C> the cells, each equal to itself alone
 */
public final class ValueForm<C extends Cell> extends TableForm<C> {
    private final Map<Cell, Integer> places = new HashMap<>();

    private ValueForm(String name, List<C> cells) {
        super(name, "", cells);
        for (C cell : cells) {
            if (places.put(cell, places.size()) != null) {
                throw new IllegalArgumentException(name + " has the cell " + cell.address() + " twice");
            }
        }
    }

    /**
     * A form.
     *
     * @param <C> the cells
     * @param name the name of the table
     * @param cells the cells in the order of the form
     * @return the form
     * @throws IllegalArgumentException if a cell is there twice
     */
    public static <C extends Cell> ValueForm<C> of(String name, List<C> cells) {
        return new ValueForm<>(name, cells);
    }

    @Override
    int place(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        return places.getOrDefault(cell, -1);
    }
}
