package io.gongkai.core.prose;

import java.util.List;

/**
 * What the sentences of a report state in figures.
 *
 * @param figures figures for cells, in the order of the text; a cell may have several, and they may disagree
 * @param shares percentages whose part and whole the text gives
 * @param enumerations totals whose parts the text lists
 * @param unplaced figures among those that are taken for no cell
 */
public record ProseFigures(
        List<StatedFigure> figures,
        List<StatedShare> shares,
        List<StatedParts> enumerations,
        List<UnplacedFigure> unplaced) {
    /** Nothing. */
    public static final ProseFigures NONE = new ProseFigures(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ProseFigures {
        figures = List.copyOf(figures);
        shares = List.copyOf(shares);
        enumerations = List.copyOf(enumerations);
        unplaced = List.copyOf(unplaced);
    }
}
