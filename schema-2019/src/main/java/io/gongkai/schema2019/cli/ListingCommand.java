package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the commands share that list something the SDK knows. */
abstract class ListingCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OutputOptions output;

    ListingCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() {
        if (output.isJson()) {
            console.printJson(Json.write(json()));
        } else {
            ReportText text = new ReportText(output.language());
            show(text);
            console.print(text.toString());
        }
        return CliExit.DONE;
    }

    /** Writes the list as JSON. */
    abstract Json.ValueWriter json();

    /** Shows the list to people. */
    abstract void show(ReportText text);
}
