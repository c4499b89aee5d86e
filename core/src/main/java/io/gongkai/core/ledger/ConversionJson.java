package io.gongkai.core.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.json.Json;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseJson;
import io.gongkai.core.note.NoteJson;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The JSON of conversions. Reasons are in the English of the crosswalk, whatever the language of the notes.
 *
 * <p>The conversion before this one stands at the end under {@code earlier}, without its report: the later ledger lists each
 * figure of that report among its sources.
 */
public final class ConversionJson {
    private ConversionJson() {}

    /**
     * Writes a conversion.
     *
     * @param generator the generator
     * @param conversion the conversion
     * @param report writes the report
     * @param language the language of the notes
     * @throws IOException if the output fails
     */
    public static void write(
            JsonGenerator generator, Conversion<?> conversion, Json.ValueWriter report, Language language)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("report");
        report.write(generator);
        writeLedger(generator, conversion, language);
        generator.writeEndObject();
    }

    private static void writeLedger(JsonGenerator generator, Conversion<?> conversion, Language language)
            throws IOException {
        generator.writeStringField("crosswalk", conversion.crosswalk());
        generator.writeStringField("to", conversion.to());
        generator.writeArrayFieldStart("targets");
        for (CellOrigin origin : conversion.targets()) {
            generator.writeStartObject();
            generator.writeStringField("address", origin.target().address());
            generator.writeStringField("origin", origin.origin().code());
            if (origin.fit().isPresent()) {
                generator.writeStringField("fit", origin.fit().get().code());
            }
            writeCells(generator, "from", origin.from());
            writeClause(generator, origin.clause());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("sources");
        for (Disposition disposition : conversion.sources()) {
            generator.writeStartObject();
            generator.writeStringField("address", disposition.source().address());
            generator.writeFieldName("figure");
            FigureJson.write(generator, disposition.figure());
            generator.writeStringField("disposition", disposition.relationship().code());
            writeCells(generator, "to", disposition.to());
            if (!disposition.reason().en().isEmpty()) {
                generator.writeStringField("reason", disposition.reason().en());
            }
            writeClause(generator, disposition.clause());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("jointGroups");
        for (JointGroup group : conversion.jointGroups()) {
            generator.writeStartObject();
            // A text for the figure of one cell, as it has always been.
            if (group.from().size() == 1) {
                generator.writeStringField("from", group.from().get(0).address());
            } else {
                writeCells(generator, "from", group.from());
            }
            generator.writeFieldName("sum");
            FigureJson.writeNumber(generator, group.sum());
            writeCells(generator, "cells", group.cells());
            writeClause(generator, group.clause());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("remainders");
        for (Remainder remainder : conversion.remainders()) {
            generator.writeStartObject();
            generator.writeStringField("from", remainder.from().address());
            generator.writeFieldName("amount");
            FigureJson.writeNumber(generator, remainder.amount());
            generator.writeStringField("reason", remainder.reason().en());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeFieldName("notes");
        NoteJson.write(generator, conversion.notes(), language);
        if (conversion.earlier().isPresent()) {
            generator.writeObjectFieldStart("earlier");
            writeLedger(generator, conversion.earlier().get(), language);
            generator.writeEndObject();
        }
    }

    private static void writeClause(JsonGenerator generator, Optional<Clause> clause) throws IOException {
        if (clause.isPresent()) {
            generator.writeFieldName("clause");
            ClauseJson.TYPE.write(generator, clause.get());
        }
    }

    private static void writeCells(JsonGenerator generator, String name, List<Cell> cells) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Cell cell : cells) {
            generator.writeString(cell.address());
        }
        generator.writeEndArray();
    }
}
