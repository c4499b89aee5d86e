package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long command is, on one line of a terminal that is cleared at the end; elsewhere nothing. */
final class Progress implements AutoCloseable {
    /** The number of inputs is not known. */
    static final long UNKNOWN = -1;

    /** Nobody watches. */
    static final Progress NONE = new Progress(Language.ZH, null);

    private static final int WIDTH = 78;

    private final Language language;
    private final @Nullable ProgressBar bar;
    private long reports;

    private Progress(Language language, @Nullable ProgressBar bar) {
        this.language = language;
        this.bar = bar;
    }

    /**
     * Begins to show.
     *
     * @param inputs how many there are, or {@link #UNKNOWN}
     */
    static Progress of(Console console, long inputs, Language language) {
        if (!console.screen().progress()) {
            return NONE;
        }
        return new Progress(
                language,
                new ProgressBarBuilder()
                        .setTaskName(new Text("输入", "inputs").in(language))
                        .setInitialMax(inputs)
                        // Plain ASCII: other bars are wider than they say where characters are as wide as Chinese ones.
                        .setStyle(ProgressBarStyle.ASCII)
                        .setMaxRenderedLength(WIDTH)
                        .setConsumer(new Line(console.err()))
                        .build());
    }

    /** Another report is done. */
    void report() {
        reports++;
        if (bar != null) {
            bar.setExtraMessage(
                    new Text("{n}份报告", "{n} reports").fill(Map.of("n", reports)).in(language));
        }
    }

    /** Another input is done. */
    void input() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** One line, written over and over. The library's own opens a terminal to ask for its width, and leaves the line there. */
    private record Line(PrintStream err) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String text) {
            err.print("\r" + Console.harmless(text) + "\033[K");
            err.flush();
        }

        @Override
        public void close() {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
