package io.gongkai.core.evidence;

import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.Objects;

/**
 * A cell of one of the reports looked at, as it enters a sum.
 *
 * @param source the report
 * @param cell the cell
 * @param minus whether its figure is taken off rather than added
 */
public record Term(Source source, Cell cell, boolean minus) {
    /** Refuses null. */
    public Term {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cell, "cell");
    }

    /**
     * A cell of the report that is checked, added.
     *
     * @param cell the cell
     * @return the term
     */
    public static Term of(Cell cell) {
        return new Term(Source.REPORT, cell, false);
    }

    /**
     * A cell of the report that is checked, taken off.
     *
     * @param cell the cell
     * @return the term
     */
    public static Term minus(Cell cell) {
        return new Term(Source.REPORT, cell, true);
    }

    /**
     * A cell of the report on the year before, added.
     *
     * @param cell the cell
     * @return the term
     */
    public static Term previous(Cell cell) {
        return new Term(Source.PREVIOUS, cell, false);
    }

    /**
     * What people call it.
     *
     * @return the title of the cell, behind whose it is
     */
    public Text title() {
        return source.title(cell.title());
    }

    /**
     * The address of the cell, behind whose it is unless it is of the report that is checked.
     *
     * @return the key
     */
    public String key() {
        return source.key(cell.address());
    }
}
