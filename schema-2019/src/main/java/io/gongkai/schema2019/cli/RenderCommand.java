package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.note.NoteJson;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a report as a page in the layout of the official form. */
@Command(
        name = "render",
        description = "Print a report as an HTML page in the layout of the official form, ready to publish.",
        sortOptions = false)
final class RenderCommand extends ReportCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "PAGE.html",
            description = "the file to write; - for standard output")
    private String out;

    RenderCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ReportInput input = load();
        byte[] page = input.page().getBytes(StandardCharsets.UTF_8);
        if (out.equals("-")) {
            console().printBytes(page);
            return CliExit.DONE;
        }
        OutputFile.write(out, List.of(fileName()), console(), page);
        if (isJson()) {
            console().printJson(Json.write(generator -> {
                generator.writeStartObject();
                generator.writeStringField("out", out);
                generator.writeFieldName("notes");
                NoteJson.write(generator, input.reading().notes(), language());
                generator.writeEndObject();
            }));
        } else {
            ReportText text = new ReportText(language());
            text.line(new Text("已写出：{out}", "written: {out}"), Map.of("out", out));
            text.notes(input.reading().notes());
            console().print(text.toString());
        }
        return CliExit.DONE;
    }
}
