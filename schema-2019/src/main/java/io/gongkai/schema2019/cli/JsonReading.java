package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonRefusal;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.note.Note;
import io.gongkai.core.text.Text;
import java.util.List;

/** What becomes of JSON that breaks the contract. */
enum JsonReading {
    /** It is refused. */
    STRICT {
        @Override
        <T> T read(byte[] json, Json.ValueReader<T> reader, List<Note> notes) {
            return Json.read(json, reader);
        }
    },
    /** What can be read is read, and the rest is noted. */
    TOLERANT {
        @Override
        <T> T read(byte[] json, Json.ValueReader<T> reader, List<Note> notes) {
            TolerantReading<T> reading = Json.readTolerantly(json, reader);
            reading.refusals().forEach(refusal -> notes.add(note(refusal)));
            return reading.document();
        }
    };

    /** Reads some JSON, and notes what is passed over. */
    abstract <T> T read(byte[] json, Json.ValueReader<T> reader, List<Note> notes);

    private static Note note(JsonRefusal refusal) {
        return new Note(
                refusal.code(),
                refusal.place(),
                "",
                new Text(
                        refusal.what().zh() + "。" + refusal.advice().zh(),
                        refusal.what().en() + ". " + refusal.advice().en()));
    }
}
