package io.gongkai.schema2019.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs {@code read} over each hostile file, one after the other, in the memory that its process was given. */
final class HostileRuns {
    private HostileRuns() {}

    /** Takes the folder, which gets a file for each run: the exit code, and what it printed. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PrintStream before = System.err;
        for (HostileFile hostile : HostileFile.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            String input = folder.resolve("in").resolve(hostile.file()).toString();
            String output = folder.resolve("out").resolve(hostile.file()).toString();
            int code = Main.run(
                    new String[] {"read", input, "--format", "json", "--lang", "en", "--out", output},
                    InputStream.nullInputStream(),
                    out,
                    err,
                    StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve(hostile.name()),
                    code + "\n" + out.size() + "\n" + err.toString(StandardCharsets.UTF_8));
        }
        System.setErr(before);
    }
}
