package io.gongkai.schema2019.cli;

import picocli.CommandLine.Mixin;

/** What the commands share whose result is text or JSON. */
abstract class OutputCommand extends ConsoleCommand {
    @Mixin
    private OutputOptions output;

    OutputCommand(Console console) {
        super(console);
    }

    final boolean isJson() {
        return output.isJson();
    }
}
