package io.gongkai.core.reference;

import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell with what a format says of it.
 *
 * @param id its id in the reference: its address, with the revision behind it where another cell has that address
 * @param cell the cell
 * @param table its table
 * @param forms the forms that print it
 * @param rules the ids of the rules that mention it
 * @param generalRules the ids of the rules that say the same of every cell of its table
 */
public record ReferenceCell(
        String id,
        Cell cell,
        ReferenceTable table,
        List<TableForm<?>> forms,
        List<String> rules,
        List<String> generalRules) {
    /** Copies the lists. */
    public ReferenceCell {
        forms = List.copyOf(forms);
        rules = List.copyOf(rules);
        generalRules = List.copyOf(generalRules);
    }

    /**
     * The printed lines on which it stands: its row and its column, or the one line that it is.
     *
     * @return the lines
     */
    public List<FormLine> lines() {
        if (cell instanceof CrossCell cross) {
            return List.of(cross.row(), cross.column());
        }
        return table.lines().stream()
                .filter(line -> line.code().equals(cell.address()))
                .<FormLine>map(line -> line)
                .toList();
    }

    /**
     * The revisions that print it.
     *
     * @return the revisions; none where the form has only one
     */
    public List<String> revisions() {
        return forms.stream()
                .flatMap(form -> Stream.of(form.revision()))
                .filter(revision -> !revision.isEmpty())
                .toList();
    }
}
