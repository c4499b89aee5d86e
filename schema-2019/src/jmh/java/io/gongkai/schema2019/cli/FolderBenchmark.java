package io.gongkai.schema2019.cli;

import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reads a folder of pages and texts as {@code read FOLDER --format json} does; the score is documents a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FolderBenchmark {
    private static final int DOCUMENTS = 400;

    /** How many documents are read at the same time. */
    @Param({"1", "2"})
    public String jobs;

    private Path folder;

    /** A quarter each: texts of both formats, the page of a body, and a page of this SDK. */
    @Setup
    public void writeDocuments() throws IOException {
        Path samples = Path.of(System.getProperty("gongkai.root"), "docs/samples");
        String statistics = Files.readString(samples.resolve("statistics-2018.txt"));
        String tables = Files.readString(samples.resolve("tables-2020.txt"));
        String pageOfABody = Files.readString(samples.resolve("page-2024.html"));
        String pageOf2019 =
                Schema2019.page(Schema2019.convert(Schema2019.read(tables).report(), Revision.R2021)
                        .report());
        folder = Files.createTempDirectory("gongkai-folder");
        for (int i = 0; i < DOCUMENTS; i++) {
            switch (i % 4) {
                case 0 -> Files.writeString(folder.resolve(i + ".txt"), statistics);
                case 1 -> Files.writeString(folder.resolve(i + ".txt"), tables);
                case 2 -> Files.writeString(folder.resolve(i + ".html"), pageOfABody);
                default -> Files.writeString(folder.resolve(i + ".html"), pageOf2019);
            }
        }
    }

    @TearDown
    public void deleteDocuments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public int read_folder() {
        int code = Main.run(
                new String[] {"read", folder.toString(), "--format", "json", "--jobs", jobs},
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8);
        if (code != CliExit.DONE) {
            throw new IllegalStateException("exit " + code);
        }
        return code;
    }
}
