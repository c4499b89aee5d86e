package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What all commands share: the streams, and how the result is shown. */
abstract class OutputCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OutputOptions output;

    OutputCommand(Console console) {
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

    /** The input as messages name it, in front of what they say of it; empty for a command without one. */
    Text input() {
        return Text.same("");
    }
}
