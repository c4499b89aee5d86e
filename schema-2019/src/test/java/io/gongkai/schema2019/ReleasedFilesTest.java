package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a released version wrote, every later reader reads. */
class ReleasedFilesTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Samples.root().resolve("docs/contract"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void files_ofEachVersion_areOfBothFormats() throws IOException {
        assertThat(files())
                .anyMatch(file -> file.endsWith("0.1.0/report-2008.json"))
                .anyMatch(file -> file.endsWith("0.1.0/report-mixed.json"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readJson_releasedFile_givesTheReportThatIsWrittenTheSame(Path file) throws IOException {
        String json = Files.readString(file).strip();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        byte[] written = json.startsWith("{\"format\":\"2008\"")
                ? Schema2008.writeJson(Schema2008.readJson(bytes))
                : Schema2019.writeJson(Schema2019.readJson(bytes));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(json);
    }
}
