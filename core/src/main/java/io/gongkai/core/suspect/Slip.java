package io.gongkai.core.suspect;

/**
 * A slip of the pen that would explain a wrong number.
 *
 * <p>A blank total is always named. The others are named only where one value alone mends, and only where chance would
 * seldom look like it; never for a number that is, or becomes, 0, unless two cells are exchanged. Of several that fit, one
 * is named, the first in this order, cells that are exchanged coming before digits and a value in the next cell last.
 */
public enum Slip {
    /**
     * The sum of several parts is 0, although these parts make another sum. A total that is unknown breaks nothing and is no
     * suspect.
     */
    BLANK_TOTAL,
    /** The sign is wrong. */
    SIGN,
    /** A zero, or two, is lacking at the end: the value is ten or a hundred times the number. */
    ZERO_LOST,
    /** A zero, or two, is too many at the end: the value is a tenth or a hundredth of the number. */
    ZERO_ADDED,
    /** Two digits have changed places, next to each other or not. */
    DIGITS_SWAPPED,
    /** One digit is lacking in a whole number of two digits or more. */
    DIGIT_LOST,
    /** One digit is too many in a whole number; two digits or more remain. */
    DIGIT_ADDED,
    /**
     * The value stands in the next cell of the row. Either the two cells are exchanged; or a value of two digits and more
     * stands there too, and neither cell is a part of the other.
     */
    NEIGHBOURING_COLUMN
}
