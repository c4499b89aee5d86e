package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.schema2019.convert.Crosswalk;
import io.gongkai.schema2019.convert.CrosswalkJson;
import picocli.CommandLine.Command;

/** Lists where each figure of the 2008 format goes. */
@Command(
        name = "crosswalk",
        description = "List where each figure of the 2008 format goes in the 2019 format.",
        sortOptions = false)
final class CrosswalkCommand extends ListingCommand {
    CrosswalkCommand(Console console) {
        super(console);
    }

    @Override
    Json.ValueWriter json() {
        return CrosswalkJson::write;
    }

    @Override
    void show(ReportText text) {
        text.crosswalk(Crosswalk.ROWS);
    }
}
