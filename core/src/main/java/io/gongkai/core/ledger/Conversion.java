package io.gongkai.core.ledger;

import io.gongkai.core.note.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * A converted report and the account of how it came about.
 *
 * @param <T> the type of the report
 * @param report the report in the target format
 * @param crosswalk the name of the crosswalk, such as {@code 2008-2019/1}
 * @param to the target revision, such as {@code R2021}
 * @param targets where every target cell came from, in the order of the form
 * @param sources what became of every source figure, in the order of the form
 * @param jointGroups amounts that are spread over several cells
 * @param remainders what the parts of source figures do not account for
 * @param balances where every source figure that is not absent went, in numbers
 * @param notes what is worth knowing beyond that
 */
public record Conversion<T>(
        T report,
        String crosswalk,
        String to,
        List<CellOrigin> targets,
        List<Disposition> sources,
        List<JointGroup> jointGroups,
        List<Remainder> remainders,
        List<Balance> balances,
        List<Note> notes) {
    /** Copies the lists. */
    public Conversion {
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
        jointGroups = List.copyOf(jointGroups);
        remainders = List.copyOf(remainders);
        balances = List.copyOf(balances);
        notes = List.copyOf(notes);
    }

    /**
     * The same conversion with the notes of the reader that gave its source in front of its own.
     *
     * @param earlier the notes made before the conversion
     * @return the conversion
     */
    public Conversion<T> withEarlierNotes(List<Note> earlier) {
        List<Note> all = new ArrayList<>(earlier);
        all.addAll(notes);
        return new Conversion<>(report, crosswalk, to, targets, sources, jointGroups, remainders, balances, all);
    }
}
