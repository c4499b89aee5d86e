package io.gongkai.core.reference;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes files into a folder, all or none. All are written beside the folder first; then each takes its place, and the file
 * that stood there waits beside the folder until all have.
 */
final class FolderWriter {
    private final Path folder;
    private final Path replaced;
    /** What was done, last first, so that it can be undone. */
    private final Deque<Step> steps = new ArrayDeque<>();

    private FolderWriter(Path folder, Path replaced) {
        this.folder = folder;
        this.replaced = replaced;
    }

    /** One file that took its place; the one it replaced waits elsewhere. */
    private record Step(Path place, @Nullable Path former) {}

    static void write(Path target, Map<String, byte[]> files) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IOException(folder + " is no folder to write to");
        }
        Path beside = Files.createTempDirectory(Files.createDirectories(parent), ".reference");
        try {
            Path fresh = beside.resolve("fresh");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = fresh.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            if (Files.exists(folder)) {
                new FolderWriter(folder, beside.resolve("replaced")).moveIn(fresh, files);
            } else {
                Files.move(fresh, folder);
            }
        } finally {
            delete(beside);
        }
    }

    private void moveIn(Path fresh, Map<String, byte[]> files) throws IOException {
        try {
            for (String file : files.keySet()) {
                Path place = folder.resolve(file);
                Files.createDirectories(place.getParent());
                if (Files.exists(place)) {
                    Path former = replaced.resolve(file);
                    Files.createDirectories(former.getParent());
                    Files.move(place, former);
                    steps.push(new Step(place, former));
                } else {
                    steps.push(new Step(place, null));
                }
                Files.move(fresh.resolve(file), place);
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(IOException reason) {
        for (Step step : steps) {
            try {
                if (step.former() == null) {
                    Files.deleteIfExists(step.place());
                } else {
                    Files.move(step.former(), step.place(), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
