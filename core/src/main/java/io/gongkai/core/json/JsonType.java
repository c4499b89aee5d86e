package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * How the values of one Java type stand in JSON: how they are written, read and described. The three are told together,
 * so that the JSON Schema cannot say anything else than what the reader takes.
 *
 * @param <T> the Java type
 */
public interface JsonType<T> {
    /**
     * Writes a value.
     *
     * @param generator the generator
     * @param value the value
     * @throws IOException if the output fails
     */
    void write(JsonGenerator generator, T value) throws IOException;

    /**
     * Reads a value.
     *
     * @param parser the parser, on the first token of the value; left on its last
     * @return the value
     * @throws InvalidJsonException if the value is refused
     * @throws IOException if it cannot be read
     */
    T read(JsonParser parser) throws IOException;

    /**
     * Describes the values as a JSON Schema.
     *
     * @param definitions what several places refer to
     * @return a schema of its own, to which a title may be added
     */
    ObjectNode schema(JsonSchema.Definitions definitions);
}
