package io.gongkai.core.prose;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sentences state of cells, so far as they agree: one figure for each cell or group of cells. Of figures that contradict each
 * other none is taken.
 *
 * @param agreed one figure for each group of cells and what of them is counted, in the order of the text
 * @param contradictory those that contradict each other, together
 */
public record StatedCells(List<StatedFigure> agreed, List<List<StatedFigure>> contradictory) {
    /** Copies the lists. */
    public StatedCells {
        agreed = List.copyOf(agreed);
        contradictory = List.copyOf(contradictory);
    }

    /** What is counted of which cells. */
    private record Key(List<Cell> cells, Counted counted) {}

    /**
     * What sentences agree on.
     *
     * @param figures what they state
     * @return the figures
     */
    public static StatedCells of(ProseFigures figures) {
        Map<Key, List<StatedFigure>> byCells = new LinkedHashMap<>();
        for (StatedFigure figure : figures.figures()) {
            byCells.computeIfAbsent(new Key(figure.cells(), figure.counted()), key -> new ArrayList<>())
                    .add(figure);
        }
        List<StatedFigure> agreed = new ArrayList<>();
        List<List<StatedFigure>> contradictory = new ArrayList<>();
        Set<Cell> single = new HashSet<>();
        for (List<StatedFigure> stated : byCells.values()) {
            boolean agree = stated.stream()
                            .map(figure -> figure.figure().value())
                            .distinct()
                            .count()
                    == 1;
            if (agree) {
                agreed.add(stated.get(0));
            } else {
                contradictory.add(stated);
            }
            if (stated.get(0).cells().size() == 1 && stated.get(0).counted() == Counted.YEAR) {
                single.addAll(stated.get(0).cells());
            }
        }
        // A cell with a figure of its own is no part of a group whose shares nobody states.
        agreed.removeIf(figure -> figure.cells().size() > 1
                && figure.counted() == Counted.YEAR
                && !Collections.disjoint(figure.cells(), single));
        return new StatedCells(agreed, contradictory);
    }

    /**
     * The figures of one kind.
     *
     * @param counted what is counted
     * @return the figures, in the order of the text
     */
    public List<StatedFigure> of(Counted counted) {
        return agreed.stream().filter(figure -> figure.counted() == counted).toList();
    }

    /**
     * The figures of one kind about cells of a form.
     *
     * @param form the form
     * @param counted what is counted
     * @return the figures, in the order of the text
     */
    public List<StatedFigure> of(TableForm<?> form, Counted counted) {
        return of(counted).stream()
                .filter(figure -> figure.cells().stream().allMatch(form::contains))
                .toList();
    }

    /**
     * A table of what sentences state. A cell of a group is absent as a part of it, and one of which nothing is stated is missing.
     *
     * @param <C> the cells
     * @param form the form
     * @param counted what is counted
     * @return the table
     */
    public <C extends Cell> FigureTable<C> table(TableForm<C> form, Counted counted) {
        FigureTable.Builder<C> table = FigureTable.builder(form, Figure.missing());
        for (StatedFigure stated : of(form, counted)) {
            boolean single = stated.cells().size() == 1;
            for (Cell cell : stated.cells()) {
                table.putAt(form.indexOf(cell), single ? stated.figure() : Figure.joint());
            }
        }
        return table.build();
    }

    /**
     * Figures as a report keeps them.
     *
     * @param figures the figures
     * @return the figures with their clauses
     */
    public static List<ClauseFigure> kept(List<StatedFigure> figures) {
        return figures.stream().map(StatedFigure::kept).collect(Collectors.toUnmodifiableList());
    }
}
