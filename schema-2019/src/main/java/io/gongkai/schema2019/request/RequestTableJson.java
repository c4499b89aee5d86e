package io.gongkai.schema2019.request;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.table.GridCell;
import io.gongkai.core.table.TableJson;
import io.gongkai.schema2019.revision.RevisedTableJson;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;

/** The JSON of the table of section 三. */
public final class RequestTableJson {
    private static final TableJson<GridCell<RequestRow, Applicant>> ROWS_R2019 =
            TableJson.of(RequestTable.form(Revision.R2019));
    private static final TableJson<GridCell<RequestRow, Applicant>> ROWS_R2021 =
            TableJson.of(RequestTable.form(Revision.R2021));
    private static final RevisedTableJson<RequestTable> TABLE = new RevisedTableJson<>(
            (revision, parser) -> new RequestTable(revision, rows(revision).read(parser)));

    private RequestTableJson() {}

    private static TableJson<GridCell<RequestRow, Applicant>> rows(Revision revision) {
        return revision == Revision.R2019 ? ROWS_R2019 : ROWS_R2021;
    }

    /**
     * Writes a table.
     *
     * @param generator the generator
     * @param table the table
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, RequestTable table) throws IOException {
        RevisedTableJson.write(
                generator, table.revision(), rows -> rows(table.revision()).write(rows, table.figures()));
    }

    /**
     * Reads a table.
     *
     * @param parser the parser, on the opening brace
     * @return the table
     * @throws IOException if the table is refused or cannot be read
     */
    public static RequestTable read(JsonParser parser) throws IOException {
        return TABLE.read(parser);
    }

    /** The serializer that {@link RequestTable} names. */
    static final class Writer extends CodecSerializer<RequestTable> {
        Writer() {
            super(RequestTableJson::write);
        }
    }

    /** The deserializer that {@link RequestTable} names. */
    static final class Reader extends CodecDeserializer<RequestTable> {
        Reader() {
            super(RequestTableJson::read);
        }
    }
}
