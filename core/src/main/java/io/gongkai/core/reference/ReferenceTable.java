package io.gongkai.core.reference;

import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.List;

/**
 * A table of a format as the reference shows it.
 *
 * @param title the title
 * @param lines the printed rows, headings included, in the order of the form
 * @param columns the printed columns; none if each row is a cell
 * @param forms the forms; more than one if the revisions differ only in which cells they have
 */
public record ReferenceTable(
        Text title,
        List<? extends FormLine> lines,
        List<? extends FormLine> columns,
        List<? extends TableForm<?>> forms) {
    /** Copies the lists. */
    public ReferenceTable {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        forms = List.copyOf(forms);
    }
}
