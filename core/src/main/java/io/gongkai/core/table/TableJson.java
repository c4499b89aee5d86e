package io.gongkai.core.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.json.HeldValue;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.Members;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The JSON of the figures of a table: flat by code for a list whose addresses are codes, by row and column for a table
 * whose addresses are {@code table/row/column}. Every cell is written, and every cell must be there to be read.
 *
 * <p>Read tolerantly, a cell that is not there is missing, and one whose value is refused is unreadable, with that value
 * as its text.
 *
 * @param <C> the cells
 */
public final class TableJson<C extends Cell> implements JsonType<FigureTable<C>> {
    private static final int LONGEST_QUOTATION = 200;

    private final TableForm<C> form;
    private final boolean partial;
    private final Members keys;
    /** By row: the columns; empty for a flat table. */
    private final List<Members> columns = new ArrayList<>();

    private final List<int[]> cells = new ArrayList<>();

    private TableJson(TableForm<C> form, boolean partial) {
        this.form = form;
        this.partial = partial;
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
        return new TableJson<>(form, false);
    }

    /**
     * A codec that leaves out the cells that are missing.
     *
     * @param <C> the cells
     * @param form the form, a flat one
     * @return the codec
     */
    public static <C extends Enum<C> & Cell> TableJson<C> partial(ListForm<C> form) {
        return new TableJson<>(form, true);
    }

    /**
     * The same JSON for what is made of the figures.
     *
     * @param <T> what is made of them
     * @param make makes it
     * @param figures takes the figures from it
     * @return the codec
     */
    public <T> JsonType<T> as(Function<FigureTable<C>, ? extends T> make, Function<T, FigureTable<C>> figures) {
        return new JsonType<>() {
            @Override
            public void write(JsonGenerator generator, T value) throws IOException {
                TableJson.this.write(generator, figures.apply(value));
            }

            @Override
            public T read(JsonParser parser) throws IOException {
                return make.apply(TableJson.this.read(parser));
            }

            @Override
            public ObjectNode schema(JsonSchema.Definitions definitions) {
                return TableJson.this.schema(definitions);
            }
        };
    }

    @Override
    public void write(JsonGenerator generator, FigureTable<C> table) throws IOException {
        generator.writeStartObject();
        for (int row = 0; row < keys.size(); row++) {
            if (partial && table.at(row).equals(Figure.missing())) {
                continue;
            }
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

    @Override
    public FigureTable<C> read(JsonParser parser) throws IOException {
        boolean tolerant = JsonCheck.isTolerant(parser);
        FigureTable.Builder<C> table =
                FigureTable.builder(form, tolerant || partial ? Figure.missing() : Figure.blank());
        CellReader cell = tolerant ? TableJson::takeTolerantly : TableJson::take;
        Members.Taker taker = columns.isEmpty()
                ? (row, value) -> cell.read(table, row, value)
                : (row, value) -> {
                    int[] places = cells.get(row);
                    Members names = columns.get(row);
                    names.missEach(
                            value, names.read(value, (column, figure) -> cell.read(table, places[column], figure)));
                };
        BitSet seen = keys.read(parser, taker);
        if (!partial) {
            keys.missEach(parser, seen);
        }
        return table.build();
    }

    private interface CellReader {
        void read(FigureTable.Builder<?> table, int index, JsonParser parser) throws IOException;
    }

    private static void take(FigureTable.Builder<?> table, int index, JsonParser parser) throws IOException {
        table.putAt(index, FigureJson.read(parser, table.kind(index)));
    }

    private static void takeTolerantly(FigureTable.Builder<?> table, int index, JsonParser parser) throws IOException {
        HeldValue value = HeldValue.of(parser);
        try {
            table.putAt(index, value.read(figure -> FigureJson.read(figure, table.kind(index))));
        } catch (InvalidJsonException e) {
            table.putAt(index, Figure.unreadable(value.asText(LONGEST_QUOTATION)));
            JsonCheck.writeDown(parser, e);
        }
    }

    @Override
    public ObjectNode schema(JsonSchema.Definitions definitions) {
        List<ObjectNode> members = new ArrayList<>();
        for (int row = 0; row < keys.size(); row++) {
            if (columns.isEmpty()) {
                members.add(cell(row, form.cells().get(row).title(), definitions));
                continue;
            }
            List<ObjectNode> inRow = new ArrayList<>();
            for (int place : cells.get(row)) {
                inRow.add(cell(place, crossCell(place).column().title(), definitions));
            }
            members.add(JsonSchema.titled(
                    object(columns.get(row), inRow),
                    crossCell(cells.get(row)[0]).row().title()));
        }
        ObjectNode schema = object(keys, members);
        return partial ? schema.without("required") : schema;
    }

    private CrossCell crossCell(int place) {
        return (CrossCell) form.cells().get(place);
    }

    private ObjectNode cell(int place, Text title, JsonSchema.Definitions definitions) {
        C cell = form.cells().get(place);
        ObjectNode schema = JsonSchema.titled(FigureJson.schema(cell.kind(), definitions), title);
        return cell.unit().isEmpty() ? schema : schema.put("x-unit", cell.unit());
    }

    private static ObjectNode object(Members names, List<ObjectNode> values) {
        ObjectNode schema = JsonSchema.ofType("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (int i = 0; i < names.size(); i++) {
            properties.set(names.name(i), values.get(i));
            required.add(names.name(i));
        }
        return schema.put("additionalProperties", false);
    }
}
