package io.gongkai.schema2008.local;

import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Place;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document prints in a local form.
 *
 * @param form the form
 * @param statistics the figures of the year that the national form has too; all others are missing
 * @param cumulative the same, summed up over the years; empty when none is printed
 * @param further the figures that the national form has not, under the labels that are printed; those summed up over the years
 *     behind those of the year, with the head of their column behind the label
 * @param places where the figures stood: by the cell, by {@code cumulative/} and the code of the cell, and by {@code further/}
 *     and the number of the figure in the list, from 0
 * @param notes what was seen and not taken
 * @param because why the document was taken to be of this form
 */
public record LocalReading(
        LocalForm form,
        Statistics2008 statistics,
        Optional<Statistics2008> cumulative,
        List<FurtherFigure> further,
        Map<Cell, Place> places,
        List<Note> notes,
        Text because) {
    /** Copies the collections. */
    public LocalReading {
        further = List.copyOf(further);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        notes = List.copyOf(notes);
    }
}
