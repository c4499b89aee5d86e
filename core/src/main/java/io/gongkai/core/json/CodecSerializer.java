package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Lets Jackson write a type with the SDK's codec. A type names a subclass of this one, for Jackson makes serializers
 * without arguments.
 *
 * @param <T> the type
 */
public abstract class CodecSerializer<T> extends JsonSerializer<T> {
    private final Codec<T> codec;

    /**
     * Makes the serializer.
     *
     * @param codec writes a value
     */
    protected CodecSerializer(Codec<T> codec) {
        this.codec = codec;
    }

    /**
     * Writes a value.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    public interface Codec<T> {
        /**
         * Writes a value.
         *
         * @param generator the generator
         * @param value the value
         * @throws IOException if the output fails
         */
        void write(JsonGenerator generator, T value) throws IOException;
    }

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        codec.write(generator, value);
    }
}
