package io.gongkai.core.prose;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.figure.Money;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What sentences may state a figure of: usually the cell of a line of a form.
 *
 * @param line the line
 * @param cells the cells, in the order of the form: one, those that together make what the line counts, or none for a line
 *     of which the form has no figure, and sentences count parts
 * @param counted what of them is counted
 * @param wording how sentences name it
 */
public record ProseTarget(FormLine line, List<Cell> cells, Counted counted, Wording wording) {
    /** Copies the list. */
    public ProseTarget {
        Objects.requireNonNull(line, "line");
        cells = List.copyOf(cells);
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(wording, "wording");
    }

    /**
     * A line and its cells.
     *
     * @param line the line
     * @param cells the cells
     * @return the target
     */
    public static ProseTarget of(FormLine line, List<? extends Cell> cells) {
        return new ProseTarget(line, List.copyOf(cells), Counted.YEAR, line.wording());
    }

    /** Whether it is an amount of money. */
    boolean isAmount() {
        return cells.stream().anyMatch(cell -> cell.kind() == FigureKind.AMOUNT);
    }

    /** Whether a number can be a figure of it. */
    boolean canBe(PrintedNumber number) {
        return isAmount() ? number.isShort() && Money.isUnit(number.measure()) : number.isCount();
    }

    /** The figure of it that a number prints. */
    Figure figure(PrintedNumber number) {
        if (!isAmount()) {
            return Figure.count(number.value().longValueExact());
        }
        Amount amount =
                Amount.of(Money.inBaseUnit(number.value(), number.measure()).orElseThrow(), Money.BASE_UNIT);
        return number.measure().equals(Money.BASE_UNIT) ? amount : amount.withText(number.printed());
    }

    /** None of it. */
    Figure zero() {
        return isAmount() ? Amount.of(BigDecimal.ZERO, cells.get(0).unit()) : Figure.count(0);
    }
}
