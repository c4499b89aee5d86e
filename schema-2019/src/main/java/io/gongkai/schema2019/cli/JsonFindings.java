package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** JSON Lines: an object a report, or an input that cannot be used. */
final class JsonFindings implements FindingsOutput {
    private final OutputStream stream;
    private final Language language;

    JsonFindings(OutputStream stream, Language language) {
        this.stream = stream;
        this.language = language;
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        byte[] input = Json.write(generator -> {
            generator.writeStartObject();
            input(generator, report.input(), report.line());
            generator.writeEndObject();
        });
        byte[] findings = Json.write(generator -> FindingsJson.write(generator, report.findings(), language));
        // One object of both, byte for byte as each is by itself.
        stream.write(input, 0, input.length - 1);
        stream.write(',');
        stream.write(findings, 1, findings.length - 1);
        stream.write('\n');
    }

    @Override
    public void fail(String input, OptionalLong line, InputProblem problem) throws IOException {
        stream.write(Json.write(generator -> {
            generator.writeStartObject();
            input(generator, input, line);
            generator.writeObjectFieldStart("error");
            generator.writeStringField("code", problem.code());
            generator.writeStringField("where", problem.where());
            generator.writeStringField("what", problem.what().in(language));
            generator.writeStringField("advice", problem.advice().in(language));
            generator.writeEndObject();
            generator.writeEndObject();
        }));
        stream.write('\n');
    }

    private static void input(JsonGenerator generator, String input, OptionalLong line) throws IOException {
        generator.writeStringField("input", input);
        if (line.isPresent()) {
            generator.writeNumberField("line", line.getAsLong());
        }
    }

    @Override
    public void finish(Tally tally) {
        // The sums are for people; programs add up themselves.
    }
}
