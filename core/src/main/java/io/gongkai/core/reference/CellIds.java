package io.gongkai.core.reference;

import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which id the reference has each cell: its address, or, where an earlier table has a cell of that address, the address
 * with the revision behind it, such as {@code disclosure/penalties/decisions@R2021}.
 */
final class CellIds {
    private final Map<TableForm<?>, Map<String, String>> byForm = new LinkedHashMap<>();

    CellIds(List<ReferenceTable> tables) {
        Map<String, ReferenceTable> taken = new HashMap<>();
        for (ReferenceTable table : tables) {
            for (TableForm<?> form : table.forms()) {
                Map<String, String> ids = byForm.computeIfAbsent(form, key -> new HashMap<>());
                for (Cell cell : form.cells()) {
                    boolean mine =
                            taken.computeIfAbsent(cell.address(), key -> table).equals(table);
                    ids.put(cell.address(), mine ? cell.address() : cell.address() + "@" + form.revision());
                }
            }
        }
    }

    /** All forms of the tables, in their order. */
    List<TableForm<?>> forms() {
        return List.copyOf(byForm.keySet());
    }

    /** The id of a cell; of a cell in a form that is not of this format, its address. */
    String of(TableForm<?> form, Cell cell) {
        return byForm.getOrDefault(form, Map.of()).getOrDefault(cell.address(), cell.address());
    }

    /** The id of a cell of one of the forms, the first that has it. */
    String of(Cell cell) {
        return byForm.keySet().stream()
                .filter(form -> form.contains(cell))
                .findFirst()
                .map(form -> of(form, cell))
                .orElse(cell.address());
    }

    /** The address, leading to the cell. */
    Phrase link(TableForm<?> form, Cell cell) {
        return new Phrase.Link(new Phrase.Code(cell.address()), of(form, cell));
    }
}
