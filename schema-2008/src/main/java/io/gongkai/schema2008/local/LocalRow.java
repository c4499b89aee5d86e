package io.gongkai.schema2008.local;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a local form.
 *
 * @param number the number printed before the label, such as {@code 其中：1.}; empty when none is printed
 * @param label the label without its number, and a translation
 * @param variants other labels under which reports print the row
 * @param unit the unit that the form prints, such as {@code 条}; empty when it prints none
 * @param under the label of the row under which this one stands
 * @param cell the cell of the national form that holds exactly the same figure; empty when none does
 * @param reason why it is the same figure, or why no cell holds it
 */
public record LocalRow(
        String number,
        Text label,
        List<String> variants,
        String unit,
        Optional<String> under,
        Optional<StatisticsCell> cell,
        Text reason)
        implements FormLine {
    /** Copies the list. */
    public LocalRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(label, "label");
        variants = List.copyOf(variants);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(under, "under");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(reason, "reason");
    }

    /** A local row has no permanent code of its own; in addresses it goes by its label. */
    @Override
    public FormLabel printed() {
        return FormLabel.of(label.zh(), number, label.zh(), label.en(), variants.toArray(String[]::new))
                .withNote(reason);
    }

    /**
     * What the row is meant to hold, as its unit tells.
     *
     * @return an amount under a unit of money such as {@code 元}, else a count
     */
    public FigureKind kind() {
        return unit.endsWith("元") ? FigureKind.AMOUNT : FigureKind.COUNT;
    }
}
