package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Text;
import picocli.CommandLine.Parameters;

/** What the commands on one report share: the input. */
abstract class ReportCommand extends OutputCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "a published report as text, or the JSON of this SDK; - for standard input")
    private String input;

    ReportCommand(Console console) {
        super(console);
    }

    @Override
    final Text input() {
        String name = input.replace('\n', ' ');
        return input.equals("-") ? new Text("标准输入：", "standard input: ") : new Text(name + "：", name + ": ");
    }

    final ReportInput load() {
        return ReportInput.load(input, console().in());
    }
}
