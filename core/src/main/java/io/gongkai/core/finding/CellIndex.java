package io.gongkai.core.finding;

import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.TableForm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of forms by their addresses; one address may be that of several cells, of one revision each. */
final class CellIndex {
    private final Map<String, Set<Cell>> byAddress = new HashMap<>();

    CellIndex(List<? extends TableForm<?>> forms) {
        for (TableForm<?> form : forms) {
            for (Cell cell : form.cells()) {
                byAddress
                        .computeIfAbsent(cell.address(), address -> new LinkedHashSet<>())
                        .add(cell);
            }
        }
    }

    /** The one cell at an address; empty when there is none, or when the revision would have to be told and is not. */
    Optional<Cell> find(String address, String revision) {
        List<Cell> cells = byAddress.getOrDefault(address, Set.of()).stream()
                .filter(cell -> revision.isEmpty() || cell.revision().equals(revision))
                .toList();
        return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
    }

    /** The one cell of a key, in whichever report. */
    Optional<Term> findKey(String key, String revision) {
        return find(Source.addressOf(key), revision).map(cell -> new Term(Source.ofKey(key), cell, false));
    }

    /** The revisions of the cells at an address, for those who have to tell one. */
    List<String> revisions(String address) {
        return byAddress.getOrDefault(address, Set.of()).stream()
                .map(Cell::revision)
                .filter(revision -> !revision.isEmpty())
                .toList();
    }
}
