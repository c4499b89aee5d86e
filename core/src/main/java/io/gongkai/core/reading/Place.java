package io.gongkai.core.reading;

import io.gongkai.core.document.Position;
import io.gongkai.core.narrative.Clause;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a figure stood in the published document: in a cell of a table, or in a clause of a sentence.
 *
 * @param table the number of the table, from 1; 0 for a clause
 * @param row the number of the row in the table, from 1; 0 for a clause
 * @param column the place of the cell in the row, from 1; 0 for a clause
 * @param at the place in the source; that of a clause is where its paragraph begins
 * @param text the text as printed
 * @param clause the clause; empty for a cell
 */
public record Place(int table, int row, int column, Position at, String text, Optional<Clause> clause) {
    /** Refuses null. */
    public Place {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * A cell of a table.
     *
     * @param table the number of the table, from 1
     * @param row the number of the row in the table, from 1
     * @param column the place of the cell in the row, from 1
     * @param at the place in the source
     * @param text the text as printed
     */
    public Place(int table, int row, int column, Position at, String text) {
        this(table, row, column, at, text, Optional.empty());
    }

    /**
     * A clause of a sentence.
     *
     * @param clause the clause
     * @param at where its paragraph begins
     * @return the place
     */
    public static Place of(Clause clause, Position at) {
        return new Place(0, 0, 0, at, clause.text(), Optional.of(clause));
    }
}
