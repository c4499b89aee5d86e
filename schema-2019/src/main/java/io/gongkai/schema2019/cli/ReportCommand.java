package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Text;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on one report share: the input. */
abstract class ReportCommand extends OutputCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "a published report as HTML or text, or the JSON of this SDK; - for standard input")
    private String input;

    @Option(
            names = "--tolerant",
            description = "with JSON: read what can be read and note what the strict reader refuses")
    private boolean tolerant;

    ReportCommand(Console console) {
        super(console);
    }

    @Override
    final Text input() {
        return InputFile.title(input);
    }

    /** The name of the input as it was given. */
    final String fileName() {
        return input;
    }

    final ReportInput load() {
        return ReportInput.load(input, console().in(), tolerant ? JsonReading.TOLERANT : JsonReading.STRICT);
    }
}
