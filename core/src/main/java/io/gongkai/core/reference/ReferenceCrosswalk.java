package io.gongkai.core.reference;

import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Map;

/**
 * A crosswalk as the reference shows it.
 *
 * @param name the name of its page, such as {@code from-2008-to-R2019}
 * @param title the title
 * @param sources the forms from which figures come
 * @param targets the forms to which they go
 * @param rows the correspondences, at least one for every cell of the sources
 * @param notCollected why a cell has no source, for cells of which there is something to say
 */
public record ReferenceCrosswalk(
        String name,
        Text title,
        List<? extends TableForm<?>> sources,
        List<? extends TableForm<?>> targets,
        List<Correspondence> rows,
        Map<Cell, Text> notCollected) {
    /** Copies the lists. */
    public ReferenceCrosswalk {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
        notCollected = Map.copyOf(notCollected);
    }
}
