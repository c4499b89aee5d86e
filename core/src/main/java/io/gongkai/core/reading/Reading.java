package io.gongkai.core.reading;

import io.gongkai.core.note.Note;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What reading a published document gave.
 *
 * @param <T> the type of the report
 * @param report the report, with what the document says, right or wrong
 * @param detection what the document was taken for
 * @param places where each figure stood
 * @param notes what the reader saw and could not take
 * @param prose what its sentences state in figures, whether it was taken or only held against the tables; nothing if sentences
 *     were left out
 */
public record Reading<T>(T report, Detection detection, Map<Cell, Place> places, List<Note> notes, ProseFigures prose) {
    /** Copies the collections. */
    public Reading {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        notes = List.copyOf(notes);
        Objects.requireNonNull(prose, "prose");
    }

    /**
     * A reading without sentences.
     *
     * @param report the report, with what the document says, right or wrong
     * @param detection what the document was taken for
     * @param places where each figure stood
     * @param notes what the reader saw and could not take
     */
    public Reading(T report, Detection detection, Map<Cell, Place> places, List<Note> notes) {
        this(report, detection, places, notes, ProseFigures.NONE);
    }

    /**
     * The same with another note behind the others.
     *
     * @param note the note
     * @return the reading
     */
    public Reading<T> with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Reading<>(report, detection, places, all, prose);
    }
}
