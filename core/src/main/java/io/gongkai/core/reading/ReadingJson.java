package io.gongkai.core.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.json.Json;
import io.gongkai.core.narrative.ClauseFigureJson;
import io.gongkai.core.note.NoteJson;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.Map;

/** The JSON of a reading. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * Writes a reading.
     *
     * @param generator the generator
     * @param reading the reading
     * @param report writes the report
     * @param withPlaces whether to write the place of every figure
     * @param language the language of reasons and messages
     * @throws IOException if the output fails
     */
    public static void write(
            JsonGenerator generator, Reading<?> reading, Json.ValueWriter report, boolean withPlaces, Language language)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("report");
        report.write(generator);
        Detection detection = reading.detection();
        generator.writeObjectFieldStart("detection");
        generator.writeStringField("input", detection.input());
        generator.writeStringField("format", detection.format());
        generator.writeObjectFieldStart("revisions");
        for (Map.Entry<String, String> revision : detection.revisions().entrySet()) {
            generator.writeStringField(revision.getKey(), revision.getValue());
        }
        generator.writeEndObject();
        generator.writeArrayFieldStart("because");
        for (Text reason : detection.because()) {
            generator.writeString(reason.in(language));
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeFieldName("notes");
        NoteJson.write(generator, reading.notes(), language);
        if (withPlaces) {
            generator.writeObjectFieldStart("places");
            for (Map.Entry<Cell, Place> entry : reading.places().entrySet()) {
                generator.writeObjectFieldStart(entry.getKey().address());
                writePlace(generator, entry.getValue());
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }
        if (!reading.prose().figures().isEmpty()) {
            generator.writeArrayFieldStart("prose");
            for (StatedFigure figure : reading.prose().figures()) {
                generator.writeStartObject();
                ClauseFigureJson.TYPE.writeMembers(generator, figure.kept());
                generator.writeStringField("because", figure.because().in(language));
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private static void writePlace(JsonGenerator generator, Place place) throws IOException {
        if (place.clause().isPresent()) {
            generator.writeStringField("section", place.clause().get().section());
            generator.writeNumberField("paragraph", place.clause().get().paragraph());
        } else {
            generator.writeNumberField("table", place.table());
            generator.writeNumberField("row", place.row());
            generator.writeNumberField("column", place.column());
        }
        generator.writeNumberField("line", place.at().line());
        generator.writeStringField("text", place.text());
        if (place.at().character() > 0) {
            generator.writeNumberField("character", place.at().character());
        }
        if (place.at().page() > 0) {
            generator.writeNumberField("page", place.at().page());
        }
    }
}
