package io.gongkai.core.evidence;

import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * What something said of a report is about: a cell, a table or another part of the document.
 *
 * @param source whose it is
 * @param address the address of the cell, or the name of the part, such as {@code title}
 * @param title what people call it
 */
public record Place(Source source, String address, Text title) {
    /** Refuses null. */
    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
    }

    /**
     * A cell of the report that is checked.
     *
     * @param cell the cell
     * @return the place
     */
    public static Place of(Cell cell) {
        return new Place(Source.REPORT, cell.address(), cell.title());
    }

    /**
     * The cell of a term.
     *
     * @param term the term
     * @return the place
     */
    public static Place of(Term term) {
        return new Place(term.source(), term.cell().address(), term.title());
    }

    /**
     * A part of the report that is checked.
     *
     * @param name the name of the part, as in JSON
     * @param title what people call it
     * @return the place
     */
    public static Place part(String name, Text title) {
        return new Place(Source.REPORT, name, title);
    }

    /**
     * The address, behind whose it is unless it is of the report that is checked.
     *
     * @return the key
     */
    public String key() {
        return source.key(address);
    }
}
