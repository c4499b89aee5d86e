package io.gongkai.schema2019.reading;

import io.gongkai.schema2019.request.RequestRow;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The rows of section 三, headings included, whose labels the tables of a document print. */
final class RequestRows {
    private final List<PrintedTable> tables;
    /** By identity: to compare tables would be to compare all their cells. */
    private final IdentityHashMap<PrintedTable, Set<RequestRow>> byPiece = new IdentityHashMap<>();

    private final Set<RequestRow> all = EnumSet.noneOf(RequestRow.class);

    private RequestRows(List<PrintedTable> tables) {
        this.tables = tables;
        for (PrintedTable table : tables) {
            Set<RequestRow> printed = RequestReader.rowsIn(table.table());
            if (RequestReader.proves(printed)) {
                byPiece.put(table, printed);
                all.addAll(printed);
            }
        }
    }

    static RequestRows of(List<PrintedTable> tables) {
        return new RequestRows(tables);
    }

    /** All rows. */
    Set<RequestRow> all() {
        return all;
    }

    boolean isPiece(PrintedTable table) {
        return byPiece.containsKey(table);
    }

    /** The rows that a piece prints. */
    Set<RequestRow> of(PrintedTable piece) {
        return byPiece.getOrDefault(piece, Set.of());
    }

    /** The pieces, and the tables between them, in which rows may stand that have lost their labels. */
    List<PrintedTable> fromFirstToLast() {
        int from = 0;
        int to = tables.size();
        while (from < to && !isPiece(tables.get(from))) {
            from++;
        }
        while (to > from && !isPiece(tables.get(to - 1))) {
            to--;
        }
        return tables.subList(from, to);
    }
}
