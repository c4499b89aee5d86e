package io.gongkai.core.note;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.Members;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON of notes. */
public final class NoteJson {
    private static final Members MEMBERS = Members.of("code", "place", "text", "message");

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

    /**
     * Reads notes that {@link #write} wrote; their messages stay in the language in which they were written.
     *
     * @param parser the parser, on the opening bracket
     * @return the notes
     * @throws IOException if the notes are refused or cannot be read
     */
    public static List<Note> read(JsonParser parser) throws IOException {
        JsonCheck.expect(parser, JsonToken.START_ARRAY, new Text("一个数组", "an array"));
        List<Note> notes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String[] texts = new String[MEMBERS.size()];
            MEMBERS.requireAll(parser, MEMBERS.read(parser, (member, value) -> texts[member] = JsonCheck.text(value)));
            notes.add(new Note(texts[0], texts[1], texts[2], Text.same(texts[3])));
        }
        return notes;
    }
}
