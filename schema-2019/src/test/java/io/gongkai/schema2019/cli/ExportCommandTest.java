package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String HEADER = "\uFEFFbody,year,format,table,row,column,address,kind,value,unit\n";
    private static final String SAMPLE_2018 =
            Samples.path("statistics-2018.txt").toString();
    private static final String SAMPLE_2020 = Samples.path("tables-2020.txt").toString();
    private static final String EMPTY_REPORT = "{\"format\":\"2019\"}\n";

    @TempDir
    private Path folder;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {
        static Run of(String... args) {
            return with("", args);
        }

        static Run with(String in, String... args) {
            return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), Screen.NONE, args);
        }

        static Run of(InputStream in, Screen screen, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(args, in, out, err, StandardCharsets.UTF_8, screen);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        Run isDone() {
            assertThat(err).isEmpty();
            assertThat(code).isZero();
            return this;
        }
    }

    private static String json(String sample) {
        return Run.of("read", sample, "--format", "json").isDone().out();
    }

    private static String report(String sample) {
        String json = json(sample);
        return json.substring("{\"report\":".length(), json.indexOf(",\"detection\""));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void export_documentsOfBothFormats_isOneTable() {
        Run run = Run.of("export", "--csv", SAMPLE_2018, SAMPLE_2020).isDone();

        assertThat(run.out()).startsWith(HEADER);
        assertThat(run.out().lines()).hasSize(1 + 58 + 198);
        assertThat(run.out())
                .contains("\n天元区人民政府,2018,2008/all,statistics,organisation.funds,,organisation.funds,amount,34.7,万元\n")
                .contains(",2020,2019/R2019,requests,")
                .contains(",2020,2019/all,disputes,review,corrected,disputes/review/corrected,count,");
    }

    @Test
    void export_sameReportInEveryForm_isTheSameTable() throws IOException {
        String expected = Run.of("export", "--csv", SAMPLE_2018).isDone().out();
        String report = report(SAMPLE_2018);
        String pretty = report.replace(",\"", ",\n\"");

        assertThat(Run.of("export", "--csv", file("a.json", report).toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.of("export", "--csv", file("b.json", json(SAMPLE_2018)).toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.of("export", "--csv", file("c.json", "\n\n" + pretty).toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.of("export", "--csv", file("d.jsonl", report + "\n").toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.with("\uFEFF" + report + "\r\n", "export", "--csv", "-")
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.with(pretty, "export", "--csv", "-").isDone().out()).isEqualTo(expected);
    }

    @Test
    void export_linesOfBothFormats_areToldByContent() throws IOException {
        String expected =
                Run.of("export", "--csv", SAMPLE_2018, SAMPLE_2020).isDone().out();
        String lines = report(SAMPLE_2018) + "\n\n" + json(SAMPLE_2020) + "\n";

        assertThat(Run.with(lines, "export", "--csv", "-").isDone().out()).isEqualTo(expected);
        assertThat(Run.of("export", "--csv", file("reports.txt", lines).toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(Run.of("export", "--csv", file("reports.NDJSON", lines).toString())
                        .isDone()
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void export_emptyLinesFile_isTheHeader() throws IOException {
        assertThat(Run.of("export", "--csv", file("none.jsonl", "").toString())
                        .isDone()
                        .out())
                .isEqualTo(HEADER);
    }

    @Test
    void export_out_replacesTheFileWhenComplete() throws IOException {
        Path target = file("figures.csv", "old");

        Run run = Run.of("export", "--csv", "--out", target.toString(), SAMPLE_2018)
                .isDone();

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target))
                .isEqualTo(Run.of("export", "--csv", SAMPLE_2018).out());
        assertThat(left()).containsExactly("figures.csv");
    }

    @Test
    void export_outBehindALink_keepsTheLink() throws IOException {
        Path target = file("figures.csv", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target.getFileName());

        Run.of("export", "--csv", "--out", link.toString(), SAMPLE_2018).isDone();

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(target)).startsWith(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void badLine_amongGoodOnes_leavesNothingAndNamesFileAndLine(String language) throws IOException {
        Path target = file("figures.csv", "old");
        String bad = report(SAMPLE_2018).replace("\"requests.received\":3,", "\"requests.received\":1.5,");
        Path lines = file("reports.jsonl", report(SAMPLE_2020) + "\n\n" + bad + "\n");
        List<String> before = left();

        Run toFile = Run.of("export", "--csv", "--lang", language, "--out", target.toString(), lines.toString());
        Run toStream = Run.of("export", "--csv", "--lang", language, SAMPLE_2018, lines.toString());
        Run fromStream = Run.with(Files.readString(lines), "export", "--csv", "--lang", language, "-");

        for (Run run : List.of(toFile, toStream, fromStream)) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(2).noneMatch(String::isBlank);
            assertThat(run.err())
                    .contains("/statistics/requests.received, line 3, column ")
                    .doesNotContainPattern("Exception|io\\.gongkai|java\\.");
        }
        assertThat(toFile.err()).startsWith("gongkai: " + lines);
        assertThat(fromStream.err()).startsWith(language.equals("zh") ? "gongkai: 标准输入：" : "gongkai: standard input: ");
        assertThat(Files.readString(target)).isEqualTo("old");
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void badInput_anyKind_isOneClearMessageThatNamesIt() throws IOException {
        String good = report(SAMPLE_2018) + "\n";
        for (String[] bad : new String[][] {
            {"empty", "", ""},
            {"prose.txt", "没有表格的文字。", ""},
            {"cut.json", good.substring(0, 90), "line 1"},
            {"format.jsonl", good + "{\"format\":\"1998\"}\n", "line 2, /format"},
            {"wrapped.jsonl", good + "{\"report\":{\"format\":\"2008\",\"lost\":1}}\n", "/report/lost, line 2, column"},
            {"prose.jsonl", good + "没有\n", "line 2, column 1"},
            {"two.jsonl", good.strip() + good, "line 1"},
            {"nul.jsonl", "{\"format\":\"2008\",\"body\":{\"name\":\"a\\u0000\"}}\n", ""},
        }) {
            Path file = file(bad[0], bad[1]);

            Run run = Run.of("export", "--csv", SAMPLE_2018, file.toString(), SAMPLE_2020);

            if (bad[0].equals("nul.jsonl")) {
                // Without a table it has no row that would need the name.
                run.isDone();
                continue;
            }
            assertThat(run.code()).as(bad[0]).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("gongkai: " + file).contains(bad[2]);
            assertThat(run.err().lines()).hasSize(2);
        }
        Run none = Run.of("export", "--csv", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("none");
    }

    @Test
    void badInput_nameThatNoTableHolds_namesTheLine() throws IOException {
        String bad = report(SAMPLE_2018).replace("天元区", "天\\u0000元区");
        Path lines = file("reports.jsonl", report(SAMPLE_2018) + "\n" + bad + "\n");

        Run run = Run.of("export", "--csv", lines.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("gongkai: " + lines + ": line 2: ");
    }

    @Test
    void badInput_lineWithoutEnd_isRefusedWithoutReadingItAll() {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                taken[0] += length;
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };

        Run run = Run.of(endless, Screen.NONE, "export", "--csv", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("16 MiB");
        assertThat(taken[0]).isLessThan(32L * 1024 * 1024);
    }

    @Test
    void output_thatCannotBeWritten_isNamed() throws IOException {
        String missing = folder.resolve("none").resolve("figures.csv").toString();
        for (String target : List.of(missing, folder.toString(), "", "a\u0000b")) {
            Run run = Run.of("export", "--csv", "--lang", "en", "--out", target, SAMPLE_2018);

            assertThat(run.code()).as(target).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("cannot be written").doesNotContain("Exception");
            assertThat(run.err().lines()).hasSize(2);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void output_pipeThatBreaks_isSaid() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int code = Main.run(
                new String[] {"export", "--csv", SAMPLE_2018},
                InputStream.nullInputStream(),
                broken,
                err,
                StandardCharsets.UTF_8);

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("标准输出").doesNotContain("IOException");
    }

    @Test
    void usage_wrong_exitsWithTwoAndSaysWhatIsPossible() {
        for (String[] args : new String[][] {
            {"export"},
            {"export", SAMPLE_2018},
            {"export", "--csv"},
            {"export", "--csv", "--format", "json", SAMPLE_2018},
            {"export", "--csv", "-", "-"},
        }) {
            Run run = Run.of(args);

            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
        assertThat(Run.of("export", SAMPLE_2018).err()).contains("--csv");
    }

    @Test
    void progress_onATerminal_isShownAndCleared() {
        String lines = EMPTY_REPORT.repeat(20_001);
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));

        Run watched = Run.of(in, new Screen(true, false), "export", "--csv", "-", "--lang", "en");
        Run unwatched = Run.with(lines, "export", "--csv", "-").isDone();

        assertThat(watched.err())
                .startsWith("\rinputs ")
                .contains("20001 reports")
                .endsWith("\r\033[K");
        assertThat(watched.out()).isEqualTo(unwatched.out()).isEqualTo(HEADER);
    }

    @Test
    void export_reportsOfTheSdk_areLinesToo() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        try (var writer = Schema2019.writeLines(lines)) {
            for (Revision revision : Revision.values()) {
                writer.write(Reports2019.sample(revision));
                expected.add(new String(Schema2019.writeJson(Reports2019.sample(revision)), StandardCharsets.UTF_8));
            }
        }

        assertThat(lines.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected);
        assertThat(Run.with(lines.toString(StandardCharsets.UTF_8), "export", "--csv", "-")
                        .isDone()
                        .out()
                        .lines())
                .hasSize(1 + 198 + 200);
        try (var reader = Schema2019.readLines(new ByteArrayInputStream(lines.toByteArray()))) {
            assertThat(reader.stream())
                    .containsExactly(Reports2019.sample(Revision.R2019), Reports2019.sample(Revision.R2021));
        }
    }
}
