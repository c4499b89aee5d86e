package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
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

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "language of labels and messages: zh (default) or en")
    private Language language = Language.ZH;

    boolean isJson() {
        return format == Format.JSON;
    }

    Language language() {
        return language;
    }
}
