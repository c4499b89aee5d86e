package io.gongkai.schema2019.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.Map;

/** The JSON of the crosswalks: an array of rows each, their texts in English. */
public final class CrosswalkJson {
    private CrosswalkJson() {}

    /**
     * Writes the crosswalk from the 2008 format, with the targets of both revisions in one row.
     *
     * @param generator the generator
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Crosswalk2008.Row row : Crosswalk2008.ROWS) {
            generator.writeStartObject();
            generator.writeStringField("source", row.source().address());
            generator.writeStringField("disposition", row.relationship().code());
            generator.writeStringField("fit", row.fit().map(Fit::code).orElse(""));
            generator.writeStringField(
                    "target_R2019", row.targetR2019().map(Cell::address).orElse(""));
            generator.writeStringField(
                    "target_R2021", row.targetR2021().map(Cell::address).orElse(""));
            generator.writeStringField("basis", row.basis().en());
            generator.writeStringField("note", row.note().en());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /**
     * Writes the crosswalk from R2019 to R2021; cells of R2021 without a source stand at the end.
     *
     * @param generator the generator
     * @throws IOException if the output fails
     */
    public static void writeRevisions(JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (CrosswalkRow row : Crosswalk.R2019_TO_R2021.rows()) {
            writeRevisions(
                    generator,
                    row.source().address(),
                    row.relationship().code(),
                    row.fit().map(Fit::code).orElse(""),
                    row.target().map(Cell::address).orElse(""),
                    row.note());
        }
        for (Map.Entry<Cell, Text> cell :
                Crosswalk.R2019_TO_R2021.notCollected().entrySet()) {
            writeRevisions(
                    generator,
                    "",
                    Origin.NOT_COLLECTED.code(),
                    "",
                    cell.getKey().address(),
                    cell.getValue());
        }
        generator.writeEndArray();
    }

    private static void writeRevisions(
            JsonGenerator generator, String source, String disposition, String fit, String target, Text note)
            throws IOException {
        generator.writeStartObject();
        generator.writeStringField("source_R2019", source);
        generator.writeStringField("disposition", disposition);
        generator.writeStringField("fit", fit);
        generator.writeStringField("target_R2021", target);
        generator.writeStringField("note", note.en());
        generator.writeEndObject();
    }
}
