package io.gongkai.core.reading;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the figures of one table as a reader places them. What is never placed is missing; what is placed twice
 * differently is unreadable.
 *
 * @param <C> the cells
 */
public final class TableCollector<C extends Cell> {
    private static final int QUOTED_LENGTH = 120;

    private final FigureTable.Builder<C> figures;
    private final TableForm<C> form;
    private final Map<Cell, Place> places = new LinkedHashMap<>();
    /** What is printed for the cells of which the document has different figures. */
    private final Map<Cell, String> repeated = new HashMap<>();

    private final List<Note> notes = new ArrayList<>();
    /** The last place of the form that has been filled. */
    private int frontier = -1;
    /** Whether a second copy of the table has begun, from which gaps of the first must not be filled. */
    private boolean copySeen;

    private TableCollector(TableForm<C> form) {
        this.form = form;
        this.figures = FigureTable.builder(form, Figure.missing());
    }

    /**
     * A collector with nothing placed.
     *
     * @param <C> the cells
     * @param form the form
     * @return the collector
     */
    public static <C extends Cell> TableCollector<C> of(TableForm<C> form) {
        return new TableCollector<>(form);
    }

    /**
     * Announces the cells of the next printed table, before any of them is placed. If one of them is placed already, the
     * table is a second copy, such as that of another year, and only tells where it contradicts the first.
     *
     * @param cells the cells that the table prints
     */
    public void startTable(Collection<? extends Cell> cells) {
        copySeen |= cells.stream().anyMatch(places::containsKey);
    }

    /**
     * Places the text of one printed cell.
     *
     * @param cell the cell of the form
     * @param unit the unit printed for it elsewhere; empty for none
     * @param table the table it stands in
     * @param row the row it stands in
     * @param printed the printed cell
     */
    public void put(C cell, String unit, SourceTable table, SourceRow row, SourceCell printed) {
        String where = where(table, row);
        Figure figure = figure(cell, unit, where, printed);
        int index = form.indexOf(cell);
        if (places.containsKey(cell)) {
            copySeen = true;
            String before = repeated.get(cell);
            if (before != null || !figures.get(cell).equals(figure)) {
                String all = shorten((before == null ? places.get(cell).text() : before) + " | " + printed.text());
                repeated.put(cell, all);
                figures.put(cell, Figure.unreadable(all));
                note(NoteCode.REPEATED_ROW, where, all, Map.of("label", cell.title()));
            }
            return;
        }
        if (copySeen && index < frontier) {
            note(NoteCode.SECOND_COPY, where, row.quote(), Map.of());
            return;
        }
        frontier = Math.max(frontier, index);
        places.put(cell, new Place(table.number(), row.number(), printed.column(), printed.at(), printed.text()));
        figures.put(cell, figure);
        if (figure instanceof Absent absent && absent.reason() == Absence.UNREADABLE) {
            note(NoteCode.UNREADABLE_FIGURE, where, absent.text(), Map.of("label", cell.title()));
        }
    }

    private Figure figure(C cell, String unit, String where, SourceCell printed) {
        Optional<Figure> stated = FigurePrint.stated(printed.text(), printed.stated(), cell.kind(), unit);
        if (stated.isEmpty() && !printed.stated().isEmpty()) {
            note(NoteCode.STATED_DIFFERS, where, printed.stated(), Map.of("label", cell.title()));
        }
        return stated.orElseGet(() -> FigureText.parse(printed.text(), cell.kind(), unit));
    }

    /**
     * Marks a cell as printed in a way that cannot be aligned.
     *
     * @param cell the cell of the form
     * @param quote what is printed
     */
    public void unreadable(C cell, String quote) {
        if (!places.containsKey(cell) && !quote.isEmpty()) {
            figures.put(cell, Figure.unreadable(shorten(quote)));
        }
    }

    /**
     * Makes a note.
     *
     * @param code the kind of note
     * @param place where it was seen
     * @param text what is quoted
     * @param holes what fills the holes of the message
     */
    public void note(NoteCode code, String place, String text, Map<String, ?> holes) {
        Note note = code.note(place, shorten(text), holes);
        // The cells of one row may each give cause for the same note.
        if (notes.isEmpty() || !notes.get(notes.size() - 1).equals(note)) {
            notes.add(note);
        }
    }

    /**
     * A place in a document as notes name it.
     *
     * @param table the table
     * @param row the row
     * @return the place, such as {@code table 2, row 7}
     */
    public static String where(SourceTable table, SourceRow row) {
        return "table " + table.number() + ", row " + row.number();
    }

    private static String shorten(String text) {
        if (text.length() <= QUOTED_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED_LENGTH - 1)) ? QUOTED_LENGTH - 1 : QUOTED_LENGTH;
        return text.substring(0, end) + "…";
    }

    /**
     * The table.
     *
     * @return the table, with every cell that was never placed missing
     */
    public FigureTable<C> table() {
        return figures.build();
    }

    /**
     * Where the figures stood.
     *
     * @return the places
     */
    public Map<Cell, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    /**
     * The notes: those made, and one for every cell that the document lacks.
     *
     * @return the notes
     */
    public List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        FigureTable<C> table = table();
        for (C cell : form.cells()) {
            if (table.get(cell).equals(Figure.missing())) {
                all.add(NoteCode.MISSING_ROW.note(cell.address(), "", Map.of("label", cell.title())));
            }
        }
        return all;
    }
}
