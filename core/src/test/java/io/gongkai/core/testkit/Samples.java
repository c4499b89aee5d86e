package io.gongkai.core.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The documents that ship with the project. */
public final class Samples {
    private Samples() {}

    /** The path of a sample. */
    public static Path path(String name) {
        return root().resolve("docs/samples").resolve(name);
    }

    /** The top of the project. */
    public static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("gongkai.root"), "run the tests with Maven"));
    }

    /** The text of a sample. */
    public static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
