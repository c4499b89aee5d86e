package io.gongkai.schema2019.cli;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A folder that takes a file for each input, each written whole or not at all: into a temporary file, which then takes the place
 * of the target.
 */
final class OutputFolder implements Closeable {
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final Path temporary;

    private OutputFolder(Path folder) {
        this.folder = folder;
        this.temporary = folder.resolve(".gongkai." + UUID.randomUUID() + ".part");
        // For a run that is interrupted.
        temporary.toFile().deleteOnExit();
    }

    /** Whether a name is that of a folder: it is one already, or ends as one does. */
    static boolean isNamed(String name) {
        return name.endsWith("/") || name.endsWith(File.separator) || ReportFolder.isFolder(name);
    }

    /** A folder for the results of some inputs, of which no two go to one file and none is written over. */
    static OutputFolder of(String name, List<ReadInput> inputs) {
        try {
            OutputFolder output = new OutputFolder(Path.of(name));
            Path whole = output.folder.toAbsolutePath().normalize();
            Map<Path, String> targets = new HashMap<>();
            for (ReadInput input : inputs) {
                if (!input.folder().isEmpty() && whole.startsWith(absolute(input.folder()))) {
                    throw UnwritableOutputException.insideInput(name, input.folder());
                }
                Path target = output.target(input);
                String other = targets.put(target, input.name());
                if (other != null) {
                    throw UnwritableOutputException.sameOutput(target.toString(), other, input.name());
                }
            }
            for (ReadInput input : inputs) {
                if (targets.containsKey(output.folder.resolve(whole.relativize(absolute(input.name()))))) {
                    throw UnwritableOutputException.overInput(input.name());
                }
            }
            return output;
        } catch (InvalidPathException e) {
            throw UnwritableOutputException.of(name);
        }
    }

    private static Path absolute(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            // Said when it is read.
            return Path.of("").toAbsolutePath();
        }
    }

    /**
     * The file for an input: under the path that it has in the folder that was given, or that was given itself. A path that would
     * leave this folder leads to the name of the file alone. The whole name stays, for a page and its text may lie side by side.
     */
    private Path target(ReadInput input) {
        if (input.name().equals("-")) {
            return folder.resolve("standard-input" + EXTENSION);
        }
        try {
            Path path = Path.of(input.name()).normalize();
            Path inside = path;
            if (!input.folder().isEmpty()) {
                inside = Path.of(input.folder()).normalize().toAbsolutePath().relativize(path.toAbsolutePath());
            }
            if (inside.isAbsolute() || inside.startsWith("..")) {
                inside = path.getFileName() == null ? Path.of("input") : path.getFileName();
            }
            return folder.resolve(inside.resolveSibling(inside.getFileName() + EXTENSION));
        } catch (InvalidPathException e) {
            // Such an input cannot be read, and nothing is written.
            return folder.resolve(UUID.randomUUID() + EXTENSION);
        }
    }

    /** Writes the file of an input. */
    void write(ReadInput input, byte[] bytes) {
        Path target = target(input);
        try {
            Files.createDirectories(folder);
            Files.write(temporary, bytes);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw UnwritableOutputException.of(target.toString());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
