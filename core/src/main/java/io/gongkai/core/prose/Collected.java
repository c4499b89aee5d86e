package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is found in the texts of a report. */
final class Collected {
    private final List<StatedFigure> figures = new ArrayList<>();
    /** Of the figures those that may count more than their cells. */
    private final Set<StatedFigure> doubtful = new HashSet<>();
    /** Where those of them stand that do. */
    private final Set<Clause> withdrawn = new HashSet<>();

    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedParts> enumerations = new ArrayList<>();
    private final List<UnplacedFigure> unplaced = new ArrayList<>();

    void add(StatedFigure figure) {
        figures.add(figure);
    }

    void addDoubtful(StatedFigure figure) {
        figures.add(figure);
        doubtful.add(figure);
    }

    /** Takes back the doubtful figure of a clause: it does count more than its cells. */
    void withdraw(Clause clause) {
        withdrawn.add(clause);
    }

    void add(StatedShare share) {
        shares.add(share);
    }

    void add(StatedParts parts) {
        enumerations.add(parts);
    }

    void unplaced(List<Cell> cells, String printed, Clause clause, Text why) {
        unplaced.add(new UnplacedFigure(cells, Clause.beginning(printed), clause, why));
    }

    ProseFigures figures() {
        Set<List<Cell>> sure = figures.stream()
                .filter(figure -> figure.counted() == Counted.YEAR && !doubtful.contains(figure))
                .map(StatedFigure::cells)
                .collect(Collectors.toSet());
        List<StatedFigure> kept = figures.stream()
                .filter(figure -> !doubtful.contains(figure)
                        || !(withdrawn.contains(figure.clause()) || sure.contains(figure.cells())))
                .toList();
        return new ProseFigures(kept, shares, enumerations, unplaced);
    }
}
