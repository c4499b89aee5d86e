package io.gongkai.schema2019.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.table.Cell;
import java.io.IOException;

/** The JSON of the crosswalk: an array of rows, their texts in English. */
public final class CrosswalkJson {
    private CrosswalkJson() {}

    /**
     * Writes the crosswalk.
     *
     * @param generator the generator
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (CrosswalkRow row : Crosswalk.ROWS) {
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
}
