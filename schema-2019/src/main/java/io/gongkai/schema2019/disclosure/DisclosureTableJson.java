package io.gongkai.schema2019.disclosure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.table.TableJson;
import io.gongkai.schema2019.revision.RevisedTableJson;
import java.io.IOException;

/** The JSON of the table of section 二. */
public final class DisclosureTableJson {
    private static final TableJson<DisclosureCellR2019> ROWS_R2019 = TableJson.of(DisclosureTableR2019.FORM);
    private static final TableJson<DisclosureCellR2021> ROWS_R2021 = TableJson.of(DisclosureTableR2021.FORM);
    private static final RevisedTableJson<DisclosureTable> TABLE =
            new RevisedTableJson<>((revision, parser) -> switch (revision) {
                case R2019 -> new DisclosureTableR2019(ROWS_R2019.read(parser));
                case R2021 -> new DisclosureTableR2021(ROWS_R2021.read(parser));
            });

    private DisclosureTableJson() {}

    /**
     * Writes a table.
     *
     * @param generator the generator
     * @param table the table
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, DisclosureTable table) throws IOException {
        RevisedTableJson.write(generator, table.revision(), rows -> {
            if (table instanceof DisclosureTableR2019 r2019) {
                ROWS_R2019.write(rows, r2019.figures());
            } else if (table instanceof DisclosureTableR2021 r2021) {
                ROWS_R2021.write(rows, r2021.figures());
            }
        });
    }

    /**
     * Reads a table.
     *
     * @param parser the parser, on the opening brace
     * @return the table
     * @throws IOException if the table is refused or cannot be read
     */
    public static DisclosureTable read(JsonParser parser) throws IOException {
        return TABLE.read(parser);
    }

    /** The serializer that {@link DisclosureTable} names. */
    static final class Writer extends CodecSerializer<DisclosureTable> {
        Writer() {
            super(DisclosureTableJson::write);
        }
    }

    /** The deserializer that {@link DisclosureTable} names. */
    static final class Reader extends CodecDeserializer<DisclosureTable> {
        Reader() {
            super(DisclosureTableJson::read);
        }
    }
}
