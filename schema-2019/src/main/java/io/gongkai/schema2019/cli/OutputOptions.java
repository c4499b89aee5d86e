package io.gongkai.schema2019.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How a result is shown. */
final class OutputOptions {
    /** The form of a result. */
    enum Format {
        /** Tables for people. */
        TEXT,
        /** JSON for programs. */
        JSON;

        /** As it is typed, for the messages of picocli. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people (default) or json for programs")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
