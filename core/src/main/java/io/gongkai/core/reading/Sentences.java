package io.gongkai.core.reading;

import io.gongkai.core.document.Position;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.prose.StatedCells;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.prose.UnplacedFigure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a report takes from its sentences, where it has no table for it. */
public final class Sentences {
    private final ProseFigures prose;
    private final StatedCells stated;
    private final List<Position> places;
    private final List<StatedFigure> taken = new ArrayList<>();

    private Sentences(ProseFigures prose, List<Position> places) {
        this.prose = prose;
        this.stated = StatedCells.of(prose);
        this.places = places;
    }

    /**
     * The sentences of a report.
     *
     * @param prose what they state
     * @param places where each text of the prose begins, as {@link Clause#paragraph()} numbers them
     * @return the sentences
     */
    public static Sentences of(ProseFigures prose, List<Position> places) {
        return new Sentences(prose, places);
    }

    /**
     * What they state.
     *
     * @return the figures
     */
    public ProseFigures prose() {
        return prose;
    }

    /**
     * Whether they state anything of a table.
     *
     * @param form the form of the table
     * @param counted what of its cells is counted
     * @return whether they do
     */
    public boolean tell(TableForm<?> form, Counted counted) {
        return !stated.of(form, counted).isEmpty();
    }

    /**
     * A table of what they state; the report takes its figures from them.
     *
     * @param <C> the cells
     * @param form the form of the table
     * @param counted what of its cells is counted
     * @return the table
     */
    public <C extends Cell> FigureTable<C> table(TableForm<C> form, Counted counted) {
        taken.addAll(stated.of(form, counted));
        return stated.table(form, counted);
    }

    /**
     * Takes what they count of the year and no table does.
     *
     * @param counted what is counted
     */
    public void take(Counted counted) {
        taken.addAll(stated.of(counted));
    }

    /**
     * The figures that the report takes, with their clauses, in the order of the text.
     *
     * @return the figures
     */
    public List<ClauseFigure> clauses() {
        return StatedCells.kept(stated.agreed().stream().filter(taken::contains).toList());
    }

    /**
     * Adds where the figures of the year stand that the report takes into cells.
     *
     * @param all the places by cell
     */
    public void addPlaces(Map<Cell, Place> all) {
        for (StatedFigure figure : taken) {
            if (figure.counted() == Counted.YEAR) {
                for (Cell cell : figure.cells()) {
                    all.put(cell, Place.of(figure.clause(), at(figure.clause())));
                }
            }
        }
    }

    private Position at(Clause clause) {
        return clause.paragraph() <= places.size() ? places.get(clause.paragraph() - 1) : Position.line(0);
    }

    /**
     * What they say and the report does not take: figures that contradict each other, and those that belong to no cell.
     *
     * @return the notes
     */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (List<StatedFigure> figures : stated.contradictory()) {
            StatedFigure first = figures.get(0);
            String clauses = figures.stream()
                    .map(figure -> figure.clause().text())
                    .distinct()
                    .collect(Collectors.joining(" / "));
            notes.add(NoteCode.PROSE_CONTRADICTS.note(
                    where(first.clause()), clauses, Map.of("label", label(first.cells()))));
        }
        for (UnplacedFigure figure : prose.unplaced()) {
            notes.add(NoteCode.PROSE_UNPLACED.note(
                    where(figure.clause()),
                    figure.clause().text(),
                    Map.of("figure", figure.printed(), "why", figure.why())));
        }
        return notes;
    }

    private String where(Clause clause) {
        int line = at(clause).line();
        return "paragraph " + clause.paragraph() + (line > 0 ? ", line " + line : "");
    }

    private static Text label(List<Cell> cells) {
        return new Text(
                cells.stream().map(cell -> cell.title().zh()).collect(Collectors.joining("、")),
                cells.stream().map(cell -> cell.title().en()).collect(Collectors.joining(", ")));
    }
}
