package io.gongkai.core.table;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.text.Text;

/** One printed position of a table that carries a figure. */
public interface Cell {
    /**
     * The permanent address, such as {@code requests.received} or {@code requests/results.granted/total}.
     *
     * @return the address
     */
    String address();

    /**
     * What people call the cell, from the labels of the form, such as {@code (七)总计 · 自然人}.
     *
     * @return the title
     */
    Text title();

    /**
     * What the cell is meant to hold.
     *
     * @return the kind
     */
    FigureKind kind();

    /**
     * The unit printed on the form, such as {@code 件}.
     *
     * @return the unit; empty when the form prints none
     */
    String unit();

    /**
     * The revision of the form, for cells that are of one revision alone: another revision may have another cell at the same
     * address.
     *
     * @return the revision, such as {@code R2019}; empty when the address says all
     */
    default String revision() {
        return "";
    }
}
