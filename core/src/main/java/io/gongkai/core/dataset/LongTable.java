package io.gongkai.core.dataset;

import io.gongkai.core.input.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes the figures of reports as one long table, a row a figure, in CSV: {@code body, year, format, table, row, column,
 * address, kind, value, unit}. Blank is not zero: {@code value} is empty wherever there is no number, and {@code kind}
 * says why.
 *
 * <p>One report is in memory at a time, however many are written. Needs {@code de.siegmar:fastcsv} on the class path, an optional dependency.
 */
public final class LongTable implements Closeable {
    private final CsvTable<FigureRow> rows;

    private LongTable(CsvTable<FigureRow> rows) {
        this.rows = rows;
    }

    /**
     * Begins a table: writes the header.
     *
     * @param stream takes the CSV in UTF-8 with a byte order mark; closed with the table
     * @return the table
     * @throws IOException if the output fails
     * @throws IllegalStateException if FastCSV is not on the class path; the message names the artifact
     */
    public static LongTable to(OutputStream stream) throws IOException {
        CsvLibrary.check();
        return new LongTable(CsvTable.to(stream, FigureRow.COLUMNS));
    }

    /**
     * Writes the figures of a report, in the order of its forms.
     *
     * @param report the report
     * @throws UnreadableInputException if its name or a unit holds control characters or half a character
     * @throws IOException if the output fails
     */
    public void write(ReportFigures report) throws IOException {
        for (Iterator<FigureRow> row = FigureRow.of(report).iterator(); row.hasNext(); ) {
            rows.write(row.next());
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
