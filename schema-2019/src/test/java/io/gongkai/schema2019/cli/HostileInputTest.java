package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In 256 MiB, every hostile file is read or refused in two sentences, and many of them stop nothing. */
class HostileInputTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void runs() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.createDirectory(folder.resolve("out"));
        for (HostileFile hostile : HostileFile.values()) {
            Files.write(in.resolve(hostile.file()), hostile.bytes());
        }
        assertThat(java(HostileRuns.class, folder.toString())).isZero();
    }

    /** Runs a class in a process of its own with little memory. */
    private static int java(Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command)
                .redirectOutput(file("printed"))
                .redirectError(file("said"))
                .start()
                .waitFor();
    }

    /** What the command line has: the logging of the hosts that other tests start would print what PDFBox logs. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback") && !entry.contains("spring"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static File file(String name) {
        return folder.resolve(name).toFile();
    }

    @ParameterizedTest
    @EnumSource
    void read_hostileFile_isReadOrRefusedInTwoLines(HostileFile hostile) throws IOException {
        List<String> run = Files.readAllLines(folder.resolve(hostile.name()), StandardCharsets.UTF_8);

        assertThat(run.get(1)).as("bytes on standard output").isEqualTo("0");
        if (hostile.said().isEmpty()) {
            assertThat(run.get(0)).isEqualTo("0");
            assertThat(run).hasSize(2);
            assertThat(folder.resolve("out").resolve(hostile.file())).isNotEmptyFile();
        } else {
            assertThat(run.get(0)).isEqualTo("3");
            assertThat(run).hasSize(4);
            assertThat(run.get(2)).startsWith("gongkai: ").contains(hostile.file(), hostile.said());
            assertThat(run.get(3)).isNotBlank();
            assertThat(String.join("\n", run)).doesNotContain("Exception", "io.gongkai", "\tat ");
        }
    }

    @Test
    void read_hostileFiles_leaveNothingButWhatWasRead() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(HostileFile.values())
                            .filter(hostile -> hostile.said().isEmpty())
                            .map(HostileFile::file)
                            .toList());
        }
    }

    @Test
    void read_folderOfHostileFiles_goesOnAndCountsFailures() throws Exception {
        Path out = folder.resolve("many.jsonl");

        int code = java(
                Main.class,
                "read",
                folder.resolve("in").toString(),
                "--jobs",
                "2",
                "--format",
                "json",
                "--lang",
                "en",
                "--out",
                out.toString());

        List<String> said = Files.readAllLines(folder.resolve("said"), StandardCharsets.UTF_8);
        assertThat(code).as(String.join("\n", said)).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("printed"))).isEmpty();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines.stream().filter(line -> line.has("report"))).hasSize((int) Arrays.stream(HostileFile.values())
                .filter(hostile -> hostile.said().isEmpty())
                .count());
        assertThat(lines.stream().filter(line -> line.has("error")))
                .isNotEmpty()
                .allMatch(line -> !line.at("/error/what").textValue().contains("memory"));
        assertThat(String.join("\n", said)).doesNotContain("Exception", "\tat ");
    }
}
