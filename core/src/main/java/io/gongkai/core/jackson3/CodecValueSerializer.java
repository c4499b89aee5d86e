package io.gongkai.core.jackson3;

import com.fasterxml.jackson.databind.JsonSerializer;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes with a codec of the SDK. */
final class CodecValueSerializer extends ValueSerializer<Object> {
    private final JsonSerializer<Object> codec;

    @SuppressWarnings("unchecked") // Jackson hands it what the annotated type allows.
    CodecValueSerializer(JsonSerializer<?> codec) {
        this.codec = (JsonSerializer<Object>) codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            // No provider: a codec asks nothing of the mapper.
            codec.serialize(value, new GeneratorView(generator), null);
        } catch (IOException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }
}
