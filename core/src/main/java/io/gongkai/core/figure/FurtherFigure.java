package io.gongkai.core.figure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that a report states and the form has no cell for, under the name that the report gives it.
 *
 * <p>Example: {@code FurtherFigure.of("人大代表建议和政协提案办理结果", 332, "件")}.
 *
 * @param label what the report calls it
 * @param figure the figure
 * @param unit the unit printed with it, such as {@code 件}; empty when none is, or when it belongs to an amount
 */
@JsonSerialize(using = FurtherFigureJson.Writer.class)
@JsonDeserialize(using = FurtherFigureJson.Reader.class)
public record FurtherFigure(String label, Figure figure, Optional<String> unit) {
    /** Refuses null. */
    public FurtherFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * A count.
     *
     * @param label what the report calls it
     * @param number the number
     * @param unit the unit printed with it
     * @return the figure
     */
    public static FurtherFigure of(String label, long number, String unit) {
        return new FurtherFigure(label, Figure.count(number), Optional.of(unit));
    }

    /**
     * Any figure, such as an amount, which has a unit of its own.
     *
     * @param label what the report calls it
     * @param figure the figure
     * @return the figure
     */
    public static FurtherFigure of(String label, Figure figure) {
        return new FurtherFigure(label, figure, Optional.empty());
    }
}
