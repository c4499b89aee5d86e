package io.gongkai.schema2019.convert;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the sentences of a source report state, held against its tables. A clause is the evidence for a cell only if the cell
 * holds that very figure, and for a group only if each of its cells is known together with others and in no group before:
 * two sentences on cells that overlap cannot be added up.
 */
final class StatedFigures {
    /** Cells that a sentence states together, in the order of their form. */
    record Group(List<Cell> cells, ClauseFigure stated) {}

    /** A sentence and the cells that count the same. */
    record Fact(CrosswalkFact row, ClauseFigure stated) {
        /** Whether each cell has the figure of the sentence: there is one, or nothing to be shared. */
        boolean isKnownOfEach() {
            return row.targets().size() == 1
                    || stated.figure().value().orElseThrow().signum() == 0;
        }
    }

    private final List<ClauseFigure> all;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<Cell, Clause> single = new HashMap<>();
    private final Map<Cell, Group> groups = new LinkedHashMap<>();
    private final Map<Cell, Fact> facts = new LinkedHashMap<>();
    private final List<CrosswalkFact> contradicted = new ArrayList<>();
    private final Set<ClauseFigure> held = new HashSet<>();

    /**
     * Holds the figures of sentences against those of tables.
     *
     * @param all the figures of sentences
     * @param figures the figures of the tables, in the order of the forms
     * @param known what the crosswalk makes of facts
     */
    StatedFigures(List<ClauseFigure> all, Map<Cell, Figure> figures, List<CrosswalkFact> known) {
        this.all = all;
        figures.keySet().forEach(cell -> cells.put(cell.address(), cell));
        for (ClauseFigure stated : all) {
            if (stated.counted() == Counted.YEAR && cells.keySet().containsAll(stated.cells())) {
                hold(stated, figures);
            }
        }
        for (CrosswalkFact row : known) {
            List<ClauseFigure> stating =
                    all.stream().filter(stated -> states(stated, row)).toList();
            if (stating.stream().map(ClauseFigure::figure).distinct().count() > 1) {
                contradicted.add(row);
            } else if (!stating.isEmpty()) {
                row.targets().forEach(target -> facts.put(target, new Fact(row, stating.get(0))));
            }
        }
    }

    private void hold(ClauseFigure stated, Map<Cell, Figure> figures) {
        Set<Cell> about = new HashSet<>(cells(stated));
        if (about.size() == 1) {
            Cell cell = about.iterator().next();
            if (stated.figure().equals(figures.get(cell))) {
                single.putIfAbsent(cell, stated.clause());
                held.add(stated);
            }
        } else if (about.stream().allMatch(cell -> canBeJoint(cell, stated.figure(), figures))) {
            Group group =
                    new Group(figures.keySet().stream().filter(about::contains).toList(), stated);
            about.forEach(cell -> groups.put(cell, group));
            held.add(stated);
        }
    }

    private boolean canBeJoint(Cell cell, Figure figure, Map<Cell, Figure> figures) {
        return figures.get(cell) instanceof Absent absent
                && absent.reason() == Absence.JOINT
                && figure instanceof Amount == (cell.kind() == FigureKind.AMOUNT)
                && !groups.containsKey(cell);
    }

    private static boolean states(ClauseFigure stated, CrosswalkFact row) {
        return stated.counted() == row.counted()
                && stated.cells().equals(List.of(row.source().address()))
                && stated.figure() instanceof Count;
    }

    /** All figures of sentences, in the order of the document. */
    List<ClauseFigure> all() {
        return all;
    }

    /** Whether a figure is the one that its cell holds, or that of a group of cells which hold none. */
    boolean isHeld(ClauseFigure stated) {
        return held.contains(stated);
    }

    /** The cells of a figure; none if one of them is in no table of the report. */
    List<Cell> cells(ClauseFigure stated) {
        return cells.keySet().containsAll(stated.cells())
                ? stated.cells().stream()
                        .map(address -> Objects.requireNonNull(cells.get(address)))
                        .toList()
                : List.of();
    }

    /** The clause from which the report has the figure of a cell. */
    Optional<Clause> clause(Cell cell) {
        return Optional.ofNullable(single.get(cell));
    }

    /** The group to which a cell belongs. */
    Optional<Group> group(Cell cell) {
        return Optional.ofNullable(groups.get(cell));
    }

    /** All groups. */
    List<Group> groups() {
        return groups.values().stream().distinct().toList();
    }

    /** The fact that a target cell counts. */
    Optional<Fact> fact(Cell target) {
        return Optional.ofNullable(facts.get(target));
    }

    /** The fact that a figure of a sentence is. */
    Optional<Fact> fact(ClauseFigure stated) {
        return facts().filter(fact -> states(stated, fact.row())).findFirst();
    }

    /** All facts. */
    Stream<Fact> facts() {
        return facts.values().stream().distinct();
    }

    /** What sentences state differently, so that none is taken. */
    List<CrosswalkFact> contradicted() {
        return contradicted;
    }
}
