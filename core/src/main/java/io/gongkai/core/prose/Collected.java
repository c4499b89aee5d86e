package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is found in the texts of a report. */
final class Collected {
    private final List<StatedFigure> figures = new ArrayList<>();
    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedParts> enumerations = new ArrayList<>();
    private final List<UnplacedFigure> unplaced = new ArrayList<>();

    void add(StatedFigure figure) {
        figures.add(figure);
    }

    void add(StatedShare share) {
        shares.add(share);
    }

    void add(StatedParts parts) {
        enumerations.add(parts);
    }

    void unplaced(List<Cell> cells, String printed, Clause clause, Text why) {
        unplaced.add(new UnplacedFigure(cells, printed, clause, why));
    }

    ProseFigures figures() {
        return new ProseFigures(figures, shares, enumerations, unplaced);
    }
}
