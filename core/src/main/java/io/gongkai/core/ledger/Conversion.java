package io.gongkai.core.ledger;

import io.gongkai.core.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A converted report and the account of how it came about.
 *
 * <p>A report may be converted twice, from one format to another and then between revisions. The second conversion accounts
 * for the figures of the report in between and keeps the first one, which accounts for those of the original.
 *
 * @param <T> the type of the report
 * @param report the report in the target format
 * @param crosswalk the name of the crosswalk, such as {@code 2008-2019/1}; empty when every table was of the target
 *     revision already
 * @param to the target revision, such as {@code R2021}
 * @param targets where every target cell came from, in the order of the form
 * @param sources what became of every source figure, in the order of the form
 * @param jointGroups amounts that are spread over several cells
 * @param remainders what the parts of source figures do not account for
 * @param balances where every source figure that is not absent went, in numbers
 * @param notes what is worth knowing beyond that
 * @param earlier the conversion that made the report converted here; empty when it came from no conversion
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
        List<Note> notes,
        Optional<Conversion<?>> earlier) {
    /** Copies the lists. */
    public Conversion {
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
        jointGroups = List.copyOf(jointGroups);
        remainders = List.copyOf(remainders);
        balances = List.copyOf(balances);
        notes = List.copyOf(notes);
        Objects.requireNonNull(earlier, "earlier");
    }

    /**
     * A conversion of a report that came from no conversion.
     *
     * @param report the report in the target format
     * @param crosswalk the name of the crosswalk; empty when every table was of the target revision already
     * @param to the target revision
     * @param targets where every target cell came from, in the order of the form
     * @param sources what became of every source figure, in the order of the form
     * @param jointGroups amounts that are spread over several cells
     * @param remainders what the parts of source figures do not account for
     * @param balances where every source figure that is not absent went, in numbers
     * @param notes what is worth knowing beyond that
     */
    public Conversion(
            T report,
            String crosswalk,
            String to,
            List<CellOrigin> targets,
            List<Disposition> sources,
            List<JointGroup> jointGroups,
            List<Remainder> remainders,
            List<Balance> balances,
            List<Note> notes) {
        this(report, crosswalk, to, targets, sources, jointGroups, remainders, balances, notes, Optional.empty());
    }

    /**
     * The same conversion with the notes of the reader that gave its source in front of its own.
     *
     * @param before the notes made before the conversion
     * @return the conversion
     */
    public Conversion<T> withEarlierNotes(List<Note> before) {
        List<Note> all = new ArrayList<>(before);
        all.addAll(notes);
        return new Conversion<>(
                report, crosswalk, to, targets, sources, jointGroups, remainders, balances, all, earlier);
    }

    /**
     * The same conversion as the later part of a chain.
     *
     * @param first the conversion that made the report converted here
     * @return the conversion, which keeps the other whole
     */
    public Conversion<T> withEarlier(Conversion<?> first) {
        return new Conversion<>(
                report, crosswalk, to, targets, sources, jointGroups, remainders, balances, notes, Optional.of(first));
    }
}
