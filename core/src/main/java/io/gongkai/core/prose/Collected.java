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
    /** A report states some hundred figures; what goes on like this is none, and is not kept in memory. */
    private static final int MOST = 20_000;

    private static final Text TOO_MANY =
            new Text("文中的数字多于任何报告，其后的不再读取", "the text has more figures than any report; those behind it are not read");

    private final List<StatedFigure> figures = new ArrayList<>();
    /** Of the figures those that may count more than their cells. */
    private final Set<StatedFigure> doubtful = new HashSet<>();
    /** Where those of them stand that do. */
    private final Set<Clause> withdrawn = new HashSet<>();

    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedParts> enumerations = new ArrayList<>();
    private final List<UnplacedFigure> unplaced = new ArrayList<>();
    private boolean isOverfull;

    /** Whether there is room for more. */
    private static boolean hasRoom(List<?> list) {
        return list.size() < MOST;
    }

    void add(StatedFigure figure) {
        if (hasRoom(figures)) {
            figures.add(figure);
        } else if (!isOverfull) {
            isOverfull = true;
            unplaced.add(new UnplacedFigure(figure.cells(), figure.figure().toString(), figure.clause(), TOO_MANY));
        }
    }

    void addDoubtful(StatedFigure figure) {
        if (hasRoom(figures)) {
            doubtful.add(figure);
        }
        add(figure);
    }

    /** Takes back the figure of a clause: it counts more than its cells. */
    void withdraw(Clause clause) {
        if (withdrawn.size() < MOST) {
            withdrawn.add(clause);
        }
    }

    void add(StatedShare share) {
        if (hasRoom(shares)) {
            shares.add(share);
        }
    }

    void add(StatedParts parts) {
        if (hasRoom(enumerations)) {
            enumerations.add(parts);
        }
    }

    void unplaced(List<Cell> cells, String printed, Clause clause, Text why) {
        if (hasRoom(unplaced)) {
            unplaced.add(new UnplacedFigure(cells, Clause.beginning(printed), clause, why));
        }
    }

    ProseFigures figures() {
        Set<List<Cell>> sure = figures.stream()
                .filter(figure -> figure.counted() == Counted.YEAR && !doubtful.contains(figure))
                .map(StatedFigure::cells)
                .collect(Collectors.toSet());
        List<StatedFigure> kept = figures.stream()
                .filter(figure -> !withdrawn.contains(figure.clause())
                        && !(doubtful.contains(figure) && sure.contains(figure.cells())))
                .toList();
        return new ProseFigures(kept, shares, enumerations, unplaced);
    }
}
