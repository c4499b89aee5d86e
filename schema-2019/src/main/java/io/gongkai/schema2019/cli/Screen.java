package io.gongkai.schema2019.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Who watches, if anybody.
 *
 * @param progress whether standard error is a terminal, which can show how far a command is
 * @param colour whether standard output is a terminal that wants colours
 */
record Screen(boolean progress, boolean colour) {
    /** Nobody watches. */
    static final Screen NONE = new Screen(false, false);

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** The screen of this process. */
    static Screen of(java.io.@Nullable Console console) {
        boolean terminal = isTerminal(console);
        // Picocli knows NO_COLOR, CLICOLOR and what Windows can show; CLICOLOR_FORCE colours no file, however.
        return new Screen(terminal && !isErrorRedirected(), terminal && CommandLine.Help.Ansi.AUTO.enabled());
    }

    /** From Java 22 on there is a console without a terminal, too. */
    private static boolean isTerminal(java.io.@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Java's console tells of standard input and output alone; Linux tells where standard error goes. */
    private static boolean isErrorRedirected() {
        try {
            return Files.isSymbolicLink(STANDARD_ERROR)
                    && !Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }
}
