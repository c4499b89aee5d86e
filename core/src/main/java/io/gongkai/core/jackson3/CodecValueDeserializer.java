package io.gongkai.core.jackson3;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.gongkai.core.json.InvalidJsonException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads with a codec of the SDK. */
final class CodecValueDeserializer extends ValueDeserializer<Object> {
    private final JsonDeserializer<?> codec;

    CodecValueDeserializer(JsonDeserializer<?> codec) {
        this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            // No context: a codec asks nothing of the mapper.
            return codec.deserialize(new ParserView(parser), null);
        } catch (InvalidJsonException e) {
            throw new RefusedJsonException(parser, e);
        } catch (IOException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** What stands for JSON's null: a blank cell where a figure is asked for. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        try {
            return codec.getNullValue(null);
        } catch (JsonMappingException e) {
            throw DatabindException.from(context, e.getOriginalMessage(), e);
        }
    }
}
