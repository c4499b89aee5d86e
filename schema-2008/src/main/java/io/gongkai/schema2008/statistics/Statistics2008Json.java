package io.gongkai.schema2008.statistics;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.table.TableJson;
import java.io.IOException;

/** The JSON of the statistics: one flat object with a member for every cell. */
public final class Statistics2008Json {
    private static final TableJson<StatisticsCell> FIGURES = TableJson.of(Statistics2008.FORM);

    private Statistics2008Json() {}

    /**
     * Writes statistics.
     *
     * @param generator the generator
     * @param statistics the statistics
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, Statistics2008 statistics) throws IOException {
        FIGURES.write(generator, statistics.figures());
    }

    /**
     * Reads statistics.
     *
     * @param parser the parser, on the opening brace
     * @return the statistics
     * @throws IOException if they are refused or cannot be read
     */
    public static Statistics2008 read(JsonParser parser) throws IOException {
        return new Statistics2008(FIGURES.read(parser));
    }

    /** The serializer that {@link Statistics2008} names. */
    static final class Writer extends CodecSerializer<Statistics2008> {
        Writer() {
            super(Statistics2008Json::write);
        }
    }

    /** The deserializer that {@link Statistics2008} names. */
    static final class Reader extends CodecDeserializer<Statistics2008> {
        Reader() {
            super(Statistics2008Json::read);
        }
    }
}
