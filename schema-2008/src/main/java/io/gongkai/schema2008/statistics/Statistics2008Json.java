package io.gongkai.schema2008.statistics;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
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
    static final class Writer extends JsonSerializer<Statistics2008> {
        @Override
        public void serialize(Statistics2008 statistics, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(generator, statistics);
        }
    }

    /** The deserializer that {@link Statistics2008} names. */
    static final class Reader extends JsonDeserializer<Statistics2008> {
        @Override
        public Statistics2008 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }
}
