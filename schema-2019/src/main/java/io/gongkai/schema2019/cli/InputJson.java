package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalLong;

/** The JSON Lines of commands that take many inputs: what came of each, behind the name of the input. */
final class InputJson {
    private InputJson() {}

    /**
     * The line of an input that was used: one object of its name and of what a command prints of it alone, byte for byte as each
     * is by itself.
     */
    static byte[] line(String input, OptionalLong line, byte[] result) {
        byte[] name = Json.write(generator -> {
            generator.writeStartObject();
            name(generator, input, line);
            generator.writeEndObject();
        });
        ByteArrayOutputStream both = new ByteArrayOutputStream(name.length + result.length + 1);
        both.write(name, 0, name.length - 1);
        both.write(',');
        both.write(result, 1, result.length - 1);
        both.write('\n');
        return both.toByteArray();
    }

    /** The line of an input that cannot be used. */
    static byte[] failure(String input, OptionalLong line, InputProblem problem, Language language) {
        byte[] failure = Json.write(generator -> {
            generator.writeStartObject();
            name(generator, input, line);
            generator.writeObjectFieldStart("error");
            generator.writeStringField("code", problem.code());
            generator.writeStringField("where", problem.where());
            generator.writeStringField("what", problem.what().in(language));
            generator.writeStringField("advice", problem.advice().in(language));
            generator.writeEndObject();
            generator.writeEndObject();
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream(failure.length + 1);
        out.writeBytes(failure);
        out.write('\n');
        return out.toByteArray();
    }

    private static void name(JsonGenerator generator, String input, OptionalLong line) throws IOException {
        generator.writeStringField("input", input);
        if (line.isPresent()) {
            generator.writeNumberField("line", line.getAsLong());
        }
    }
}
