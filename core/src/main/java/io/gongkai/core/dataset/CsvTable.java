package io.gongkai.core.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV that spreadsheets, R and pandas read without a setting: RFC 4180 with LF, UTF-8 with a byte order mark,
 * fields quoted only where they must be.
 *
 * @param <R> the rows
 */
final class CsvTable<R> implements Closeable {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What makes spreadsheets take a text for a formula when it stands first, full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private final CsvWriter csv;
    private final List<Column<R>> columns;

    private CsvTable(CsvWriter csv, List<Column<R>> columns) {
        this.csv = csv;
        this.columns = columns;
    }

    /** Begins a table and writes its header. */
    static <R> CsvTable<R> to(OutputStream stream, List<Column<R>> columns) throws IOException {
        stream.write(BYTE_ORDER_MARK);
        CsvTable<R> table = new CsvTable<>(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8), columns);
        table.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
        return table;
    }

    void write(R row) throws IOException {
        String[] fields = new String[columns.size()];
        for (int i = 0; i < fields.length; i++) {
            Column<R> column = columns.get(i);
            String field = column.value().apply(row);
            fields[i] = column.type() == Column.Type.STRING ? inert(field) : field;
        }
        writeRecord(fields);
    }

    /**
     * A text that no spreadsheet takes for a formula: one that would be taken so, apostrophes before it aside, gets one
     * more. Nothing is lost, for taking the first apostrophe off such a text gives back what it was.
     */
    private static String inert(String text) {
        if (text.isEmpty()) {
            return text;
        }
        requireText(text);
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        boolean formula = start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
        return formula ? "'" + text : text;
    }

    /** Refuses what UTF-8 or the readers of CSV cannot carry; replacing it would be a silent change. */
    private static void requireText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0)) {
                throw new UnreadableInputException(new InputProblem(
                        "not-text",
                        "",
                        new Text("名称或单位含有控制字符或半个字符", "a name or unit holds a control character or half a character"),
                        new Text("表格中无法保存，请更正后重试。", "No table can hold it; correct it and try again.")));
            }
        }
    }

    private void writeRecord(String... fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
