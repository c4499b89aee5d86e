package io.gongkai.core.body;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import java.io.IOException;

/** The JSON of a body: {@code {"name": "…"}}. */
public final class PublicBodyJson {
    private static final Members MEMBERS = Members.of("name");

    private PublicBodyJson() {}

    /**
     * Writes a body.
     *
     * @param generator the generator
     * @param body the body
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, PublicBody body) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("name", body.getName());
        generator.writeEndObject();
    }

    /**
     * Reads a body.
     *
     * @param parser the parser, on the opening brace
     * @return the body
     * @throws IOException if the body is refused or cannot be read
     */
    public static PublicBody read(JsonParser parser) throws IOException {
        PublicBody.Builder body = PublicBody.builder();
        MEMBERS.requireAll(parser, MEMBERS.read(parser, (member, value) -> body.name(JsonCheck.filledText(value))));
        return body.build();
    }

    /** The serializer that {@link PublicBody} names. */
    static final class Writer extends CodecSerializer<PublicBody> {
        Writer() {
            super(PublicBodyJson::write);
        }
    }

    /** The deserializer that {@link PublicBody} names. */
    static final class Reader extends CodecDeserializer<PublicBody> {
        Reader() {
            super(PublicBodyJson::read);
        }
    }
}
