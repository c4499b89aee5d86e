package io.gongkai.core.reference;

import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a format as the reference shows it.
 *
 * @param title the title
 * @param lines the printed rows, headings included, in the order of the form
 * @param columns the printed columns; none if each row is a cell
 * @param groups the headings printed over several columns or beside several rows, by the lines under them
 * @param forms the forms; more than one if the revisions differ only in which cells they have
 */
public record ReferenceTable(
        Text title,
        List<? extends FormLine> lines,
        List<? extends FormLine> columns,
        Map<? extends FormLine, Text> groups,
        List<? extends TableForm<?>> forms) {
    /** Copies the lists. */
    public ReferenceTable {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        groups = Map.copyOf(groups);
        forms = List.copyOf(forms);
    }

    /** The id of the entry of the table. */
    String id(String folder) {
        TableForm<?> first = forms.get(0);
        boolean ofOneRevision = forms.size() == 1 && !first.revision().isEmpty();
        return folder + "/tables/" + first.name() + (ofOneRevision ? "@" + first.revision() : "");
    }

    /** The title, leading to the table. */
    Phrase link(String folder) {
        return new Phrase.Link(new Phrase.Said(title), id(folder));
    }

    /** All cells of the forms, each once, with the forms that have it. */
    Map<Cell, List<TableForm<?>>> cells() {
        Map<Cell, List<TableForm<?>>> cells = new LinkedHashMap<>();
        // In the order of the lines, so that cells that one revision lacks stand where the form prints them.
        for (FormLine line : lines) {
            for (TableForm<?> form : forms) {
                for (Cell cell : form.cells()) {
                    boolean here = cell instanceof CrossCell cross
                            ? cross.row().equals(line)
                            : cell.address().equals(line.code());
                    if (here) {
                        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(form);
                    }
                }
            }
        }
        return cells;
    }
}
