package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands on one report share: the input and how the result is shown. */
abstract class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "a published report as text, or the JSON of this SDK; - for standard input")
    private String input;

    @Mixin
    private OutputOptions output;

    ReportCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    final Language language() {
        return output.language();
    }

    final boolean isJson() {
        return output.isJson();
    }

    /** The name of the input as messages show it, on one line. */
    final String inputName() {
        return input.equals("-") ? "standard input" : input.replace('\n', ' ');
    }

    final ReportInput load() {
        return ReportInput.load(input, console.in());
    }
}
