package io.gongkai.schema2019.convert;

import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Figures of random sentences about the cells of a report, and what the tables hold then. */
final class StatedClauses {
    /** Those that hold for the tables: a figure of one cell, or one of several cells that are joint. */
    final List<ClauseFigure> singles = new ArrayList<>();
    /** Figures of several cells. */
    final List<ClauseFigure> groups = new ArrayList<>();
    /** Those that no table bears out. */
    final List<ClauseFigure> wrong = new ArrayList<>();

    /** Draws them, and makes the cells of groups joint. */
    static StatedClauses draw(Map<Cell, Figure> figures, Random random) {
        StatedClauses drawn = new StatedClauses();
        List<Cell> form = List.copyOf(figures.keySet());
        List<Cell> counts = new ArrayList<>(
                form.stream().filter(cell -> cell.kind() == FigureKind.COUNT).toList());
        Collections.shuffle(counts, random);
        for (int left = random.nextInt(6); left > 0; left--) {
            int size = 2 + random.nextInt(4);
            Set<Cell> several = new HashSet<>(counts.subList(0, size));
            counts.subList(0, size).clear();
            several.forEach(cell -> figures.put(cell, Figure.joint()));
            Count sum = Figure.count(random.nextInt(200));
            List<Cell> cells = form.stream().filter(several::contains).toList();
            drawn.groups.add(of(cells, Counted.YEAR, sum, drawn.size()));
            if (random.nextInt(3) == 0) {
                // Another sentence on the same cells cannot be added.
                drawn.wrong.add(of(cells, Counted.YEAR, Figure.count(1000), drawn.size()));
            }
        }
        for (Cell cell : form) {
            Figure figure = figures.get(cell);
            if (random.nextInt(6) == 0) {
                if (figure.value().isPresent()) {
                    drawn.singles.add(of(List.of(cell), Counted.YEAR, figure, drawn.size()));
                } else {
                    drawn.wrong.add(of(List.of(cell), Counted.YEAR, Figure.count(7), drawn.size()));
                }
            }
        }
        return drawn;
    }

    /** A figure of a sentence. */
    static ClauseFigure of(List<? extends Cell> cells, Counted counted, Figure figure, int number) {
        return new ClauseFigure(
                cells.stream().map(Cell::address).toList(),
                counted,
                figure,
                new Clause("一、", number + 1, "句" + number));
    }

    /** All, in the order in which they were drawn. */
    List<ClauseFigure> all() {
        List<ClauseFigure> all = new ArrayList<>(groups);
        all.addAll(singles);
        all.addAll(wrong);
        return all;
    }

    private int size() {
        return groups.size() + singles.size() + wrong.size();
    }
}
