package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.reading.ReadingJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a report and shows its figures. */
@Command(name = "read", description = "Read a report and show its figures.", sortOptions = false)
final class ReadCommand extends ReportCommand {
    @Option(names = "--places", description = "with json: where every figure stood")
    private boolean places;

    @Spec
    private CommandSpec spec;

    ReadCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (places && !isJson()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--places needs --format json");
        }
        ReportInput input = load();
        if (isJson()) {
            console()
                    .printJson(Json.write(generator ->
                            ReadingJson.write(generator, input.reading(), input::writeReport, places, language())));
        } else {
            ReportText text = new ReportText(language());
            text.detection(input.reading().detection());
            input.show(text);
            text.notes(input.reading().notes());
            console().print(text.toString());
        }
        return CliExit.DONE;
    }
}
