package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share: the streams, and the language. */
abstract class ConsoleCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "language of labels and messages: zh (default) or en")
    private Language language = Language.ZH;

    ConsoleCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    final Language language() {
        return language;
    }

    /** The input as messages name it, in front of what they say of it; empty for a command without one. */
    Text input() {
        return Text.NOTHING;
    }
}
