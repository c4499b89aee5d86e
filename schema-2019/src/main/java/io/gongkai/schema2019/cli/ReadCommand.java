package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a report and shows its figures. */
@Command(name = "read", description = "Read a report and show its figures.", sortOptions = false)
final class ReadCommand extends ReportCommand {
    @Option(names = "--places", description = "with json: where every figure stood")
    private boolean places;

    ReadCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
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
