package io.gongkai.core.note;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.text.Language;
import java.io.IOException;
import java.util.List;

/** The JSON of notes. */
public final class NoteJson {
    private NoteJson() {}

    /**
     * Writes notes as an array.
     *
     * @param generator the generator
     * @param notes the notes
     * @param language the language of the messages
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, List<Note> notes, Language language) throws IOException {
        generator.writeStartArray();
        for (Note note : notes) {
            generator.writeStartObject();
            generator.writeStringField("code", note.code());
            generator.writeStringField("place", note.place());
            generator.writeStringField("text", note.text());
            generator.writeStringField("message", note.message().in(language));
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
