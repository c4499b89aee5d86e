package io.gongkai.core.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.text.Language;
import java.io.IOException;

/** The JSON of findings. */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * Writes findings.
     *
     * @param generator the generator
     * @param findings the findings
     * @param language the language of labels and messages
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, Findings findings, Language language) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("verdict", findings.verdict().name());
        generator.writeStringField("ruleSet", findings.ruleSet());
        generator.writeStringField("blankPolicy", findings.blankPolicy().name());
        generator.writeStringField("profile", findings.profile().name());
        generator.writeArrayFieldStart("findings");
        for (Finding finding : findings.broken()) {
            write(generator, finding, language);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("undecided");
        for (OpenQuestion question : findings.undecided()) {
            generator.writeStartObject();
            generator.writeStringField("rule", question.rule().id());
            generator.writeStringField("place", question.place().address());
            generator.writeArrayFieldStart("absent");
            for (Term term : question.absent()) {
                generator.writeString(term.key());
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, Finding finding, Language language) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("rule", finding.rule().id());
        generator.writeStringField("severity", finding.severity().name());
        generator.writeStringField("outcome", Outcome.BROKEN.name());
        generator.writeStringField("place", finding.place().address());
        if (finding.sides().isPresent()) {
            Sides sides = finding.sides().get();
            generator.writeFieldName("left");
            FigureJson.writeNumber(generator, sides.left());
            generator.writeFieldName("right");
            FigureJson.writeNumber(generator, sides.right());
            generator.writeFieldName("difference");
            FigureJson.writeNumber(generator, sides.difference());
        }
        generator.writeArrayFieldStart("operands");
        for (Operand operand : finding.operands()) {
            generator.writeStartObject();
            generator.writeStringField("side", operand.side().code());
            generator.writeStringField("address", operand.cell().address());
            generator.writeStringField("label", operand.term().title().in(language));
            generator.writeFieldName("figure");
            FigureJson.write(generator, operand.figure());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeStringField("message", finding.message().in(language));
        generator.writeEndObject();
    }
}
