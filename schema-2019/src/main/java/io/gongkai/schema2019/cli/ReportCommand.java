package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands on one report share: the input. */
abstract class ReportCommand extends OutputCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "a published report as HTML or text, or the JSON of this SDK; - for standard input")
    private String input;

    @Mixin
    private InputOptions options = new InputOptions();

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
        return ReportInput.load(input, console().in(), options);
    }
}
