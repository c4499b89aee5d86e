package io.gongkai.core.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.json.Members;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON of the figures of a table: flat by code for a list whose addresses are codes, by row and column for a table
 * whose addresses are {@code table/row/column}. Every cell is written, and every cell must be there to be read.
 *
 * @param <C> the cells
 */
public final class TableJson<C extends Cell> {
    private final TableForm<C> form;
    private final Members keys;
    /** By row: the columns; empty for a flat table. */
    private final List<Members> columns = new ArrayList<>();

    private final List<int[]> cells = new ArrayList<>();

    private TableJson(TableForm<C> form) {
        this.form = form;
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < form.cells().size(); i++) {
            C cell = form.cells().get(i);
            if (cell instanceof CrossCell cross) {
                rows.computeIfAbsent(cross.row().code(), row -> new LinkedHashMap<>())
                        .put(cross.column().code(), i);
            } else {
                rows.put(cell.address(), Map.of());
            }
        }
        this.keys = Members.of(List.copyOf(rows.keySet()));
        rows.values().stream().filter(row -> !row.isEmpty()).forEach(row -> {
            columns.add(Members.of(List.copyOf(row.keySet())));
            cells.add(row.values().stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /**
     * The codec of a form.
     *
     * @param <C> the cells
     * @param form the form
     * @return the codec
     */
    public static <C extends Cell> TableJson<C> of(TableForm<C> form) {
        return new TableJson<>(form);
    }

    /**
     * Writes the figures.
     *
     * @param generator the generator
     * @param table the table
     * @throws IOException if the output fails
     */
    public void write(JsonGenerator generator, FigureTable<C> table) throws IOException {
        generator.writeStartObject();
        for (int row = 0; row < keys.size(); row++) {
            generator.writeFieldName(keys.name(row));
            if (columns.isEmpty()) {
                FigureJson.write(generator, table.at(row));
            } else {
                generator.writeStartObject();
                Members names = columns.get(row);
                int[] places = cells.get(row);
                for (int column = 0; column < places.length; column++) {
                    generator.writeFieldName(names.name(column));
                    FigureJson.write(generator, table.at(places[column]));
                }
                generator.writeEndObject();
            }
        }
        generator.writeEndObject();
    }

    /**
     * Reads the figures.
     *
     * @param parser the parser, on the opening brace
     * @return the table
     * @throws IOException if the figures are refused or cannot be read
     */
    public FigureTable<C> read(JsonParser parser) throws IOException {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        Members.Taker taker = columns.isEmpty()
                ? (cell, value) -> take(table, cell, value)
                : (row, value) -> {
                    int[] places = cells.get(row);
                    Members names = columns.get(row);
                    names.requireAll(value, names.read(value, (column, figure) -> take(table, places[column], figure)));
                };
        keys.requireAll(parser, keys.read(parser, taker));
        return table.build();
    }

    private void take(FigureTable.Builder<C> table, int index, JsonParser parser) throws IOException {
        table.putAt(index, FigureJson.read(parser, form.cells().get(index).kind()));
    }
}
