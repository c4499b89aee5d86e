package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/**
 * Lets Jackson read a type with the SDK's codec. A type names a subclass of this one, for Jackson makes deserializers
 * without arguments.
 *
 * @param <T> the type
 */
public abstract class CodecDeserializer<T> extends JsonDeserializer<T> {
    private final Json.ValueReader<T> codec;

    /**
     * Makes the deserializer.
     *
     * @param codec reads a value
     */
    protected CodecDeserializer(Json.ValueReader<T> codec) {
        this.codec = codec;
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return codec.read(parser);
    }
}
