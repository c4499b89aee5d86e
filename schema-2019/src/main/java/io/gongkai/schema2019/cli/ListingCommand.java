package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;

/** What the commands share that list something the SDK knows. */
abstract class ListingCommand extends OutputCommand {
    ListingCommand(Console console) {
        super(console);
    }

    @Override
    public final Integer call() {
        if (isJson()) {
            console().printJson(Json.write(json()));
        } else {
            ReportText text = new ReportText(language());
            show(text);
            console().print(text.toString());
        }
        return CliExit.DONE;
    }

    /** Writes the list as JSON. */
    abstract Json.ValueWriter json();

    /** Shows the list to people. */
    abstract void show(ReportText text);
}
