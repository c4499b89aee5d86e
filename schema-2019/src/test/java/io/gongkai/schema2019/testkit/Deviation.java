package io.gongkai.schema2019.testkit;

import java.util.EnumSet;
import java.util.Set;

/** What published reports do to the forms. */
public enum Deviation {
    /** Other numbering before a label, or none. */
    NUMBERING,
    /** Full-width digits and brackets. */
    WIDTH,
    /** Spaces in labels and around figures, no-break ones too. */
    SPACES,
    /** Traditional characters. */
    TRADITIONAL,
    /** A variant that the form declares. */
    VARIANT,
    /** Signs before changes. */
    CHANGES,
    /** Units behind figures, and amounts in another unit. */
    UNITS,
    /** Commas in figures. */
    THOUSANDS,
    /** Lines of a page around the tables, with numbers too. */
    FURNITURE,
    /** The tables in another order. */
    ORDER_OF_TABLES,
    /** A row over the whole table in front of its head. */
    TITLE_ROW,
    /** Tables cut in two. */
    PIECES,
    /** Columns in another order under labels of their own. */
    ORDER_OF_COLUMNS,
    /** A row that the form has not. */
    EXTRA_ROW,
    /** A figure replaced by a mark or a blank. */
    ABSENT,
    /** A row that is not there. */
    MISSING_ROW,
    /** One character of a label is another or is lost. */
    MISPRINT,
    /** A column that the form has not. */
    EXTRA_COLUMN;

    private static final Set<Deviation> COSTS =
            EnumSet.of(ORDER_OF_COLUMNS, EXTRA_ROW, MISSING_ROW, MISPRINT, EXTRA_COLUMN);

    /** Whether a reader may have to leave out figures because of it. */
    public boolean mayCost() {
        return COSTS.contains(this);
    }
}
