package io.gongkai.schema2019.cli;

import io.gongkai.core.reading.ReadingOptions;
import picocli.CommandLine.Option;

/** How the inputs of a command are read. */
final class InputOptions {
    @Option(
            names = "--tolerant",
            description = "with JSON: read what can be read and note what the strict reader refuses")
    private boolean tolerant;

    @Option(names = "--no-prose", description = "leave out what sentences state; only tables are read")
    private boolean noProse;

    /** What becomes of JSON that breaks the contract. */
    JsonReading json() {
        return tolerant ? JsonReading.TOLERANT : JsonReading.STRICT;
    }

    /** How published documents are read. */
    ReadingOptions reading() {
        return noProse ? ReadingOptions.STANDARD.withoutProse() : ReadingOptions.STANDARD;
    }
}
