package io.gongkai.schema2019.reading;

import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.reading.TableCollector;

/**
 * A row and the table in which it stands.
 *
 * @param of the table
 * @param row the row
 */
record PrintedRow(PrintedTable of, SourceRow row) {
    SourceTable table() {
        return of.table();
    }

    /** The place as notes name it. */
    String where() {
        return TableCollector.where(table(), row);
    }
}
