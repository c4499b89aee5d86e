package io.gongkai.core.reading;

import io.gongkai.core.note.Note;
import io.gongkai.core.table.Cell;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reading a published document gave.
 *
 * @param <T> the type of the report
 * @param report the report, with what the document says, right or wrong
 * @param detection what the document was taken for
 * @param places where each figure stood
 * @param notes what the reader saw and could not take
 */
public record Reading<T>(T report, Detection detection, Map<Cell, Place> places, List<Note> notes) {
    /** Copies the collections. */
    public Reading {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        notes = List.copyOf(notes);
    }
}
