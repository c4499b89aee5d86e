package io.gongkai.schema2019.dispute;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.Members;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.TableJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON of the table of section 四: {@code {"rows": {…}}}. */
public final class DisputeTableJson {
    private static final Members MEMBERS = Members.of("rows");
    private static final TableJson<GridCell<DisputeRoute, DisputeOutcome>> ROWS = TableJson.of(DisputeTable.FORM);

    private DisputeTableJson() {}

    /**
     * Writes a table.
     *
     * @param generator the generator
     * @param table the table
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, DisputeTable table) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("rows");
        ROWS.write(generator, table.figures());
        generator.writeEndObject();
    }

    /**
     * Reads a table.
     *
     * @param parser the parser, on the opening brace
     * @return the table
     * @throws IOException if the table is refused or cannot be read
     */
    public static DisputeTable read(JsonParser parser) throws IOException {
        List<FigureTable<GridCell<DisputeRoute, DisputeOutcome>>> rows = new ArrayList<>(1);
        MEMBERS.requireAll(parser, MEMBERS.read(parser, (member, value) -> rows.add(ROWS.read(value))));
        return new DisputeTable(rows.get(0));
    }

    /** The serializer that {@link DisputeTable} names. */
    static final class Writer extends CodecSerializer<DisputeTable> {
        Writer() {
            super(DisputeTableJson::write);
        }
    }

    /** The deserializer that {@link DisputeTable} names. */
    static final class Reader extends CodecDeserializer<DisputeTable> {
        Reader() {
            super(DisputeTableJson::read);
        }
    }
}
