package io.gongkai.schema2019.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result, however large, written whole or not at all: into a temporary file, which takes the place of the target
 * when it is complete. Whatever goes wrong, closing leaves nothing behind.
 */
final class OutputFile implements Closeable {
    private final Console console;
    private final @Nullable Path target;
    private final Path temporary;
    private final OutputStream stream;

    private OutputFile(Console console, @Nullable Path target, Path temporary) throws IOException {
        this.console = console;
        this.target = target;
        this.temporary = temporary;
        // For a run that is interrupted.
        temporary.toFile().deleteOnExit();
        this.stream = new BufferedOutputStream(Files.newOutputStream(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /**
     * A result for a file, or for standard output when there is no name.
     *
     * @param name the name of the file
     * @param inputs the files that are read, none of which is ever written over
     * @param console takes what is for standard output
     */
    static OutputFile of(@Nullable String name, List<String> inputs, Console console) {
        try {
            Path target = name == null ? null : target(name);
            for (String input : inputs) {
                if (target != null && isSame(target, input)) {
                    throw UnwritableOutputException.overInput(String.valueOf(name));
                }
            }
            return new OutputFile(console, target, temporary(target));
        } catch (IOException | InvalidPathException e) {
            throw UnwritableOutputException.of(name);
        }
    }

    /** Writes what is in memory already. */
    static void write(String name, List<String> inputs, Console console, byte[] bytes) {
        try (OutputFile file = of(name, inputs, console)) {
            file.stream().write(bytes);
            file.finish();
        } catch (IOException e) {
            throw UnwritableOutputException.of(name);
        }
    }

    private static boolean isSame(Path target, String input) throws IOException {
        return !input.equals("-")
                && Files.exists(target)
                && Files.exists(Path.of(input))
                && Files.isSameFile(target, Path.of(input));
    }

    /** The file behind links: a link stays one. */
    private static Path target(String name) throws IOException {
        Path path = Path.of(name);
        if (name.isEmpty() || Files.isDirectory(path)) {
            throw new IOException("no file");
        }
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static Path temporary(@Nullable Path target) throws IOException {
        // A device such as /dev/stdout is written to, never replaced.
        if (target == null || !isReplaceable(target)) {
            return Files.createTempFile("gongkai", ".part");
        }
        // Beside the target, so that moving it is one step; not made by createTempFile, which hides it from others.
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static boolean isReplaceable(Path target) {
        return !Files.exists(target) || Files.isRegularFile(target);
    }

    /** Whether this is where the result will go. */
    boolean isTarget(String input) {
        try {
            return target != null && isSame(target, input);
        } catch (IOException e) {
            return false;
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the complete result in its place. */
    void finish() throws IOException {
        stream.close();
        if (target == null) {
            console.printFile(temporary);
        } else if (isReplaceable(target)) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            try (OutputStream device = Files.newOutputStream(target)) {
                Files.copy(temporary, device);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (!console.prints(temporary)) {
            Files.deleteIfExists(temporary);
        }
    }
}
