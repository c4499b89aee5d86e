package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final String SAMPLE_2018 =
            Samples.path("statistics-2018.txt").toString();
    private static final String SAMPLE_2020 = Samples.path("tables-2020.txt").toString();

    @TempDir
    private Path folder;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {
        static Run of(String... args) {
            return with("", args);
        }

        static Run with(String in, String... args) {
            return on(Screen.NONE, in, args);
        }

        static Run on(Screen screen, String in, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            ByteArrayInputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
            int code = Main.run(args, stream, out, err, StandardCharsets.UTF_8, screen);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        List<String> inputs() {
            return out.lines().map(line -> json(line).get("input").textValue()).toList();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String page(int year) {
        return Schema2019.page(report(year));
    }

    private static AnnualReport2019 report(int year) {
        return AnnualReport2019.builder()
                .from(Reports2019.sample(Revision.R2021))
                .year(year)
                .body("某市人民政府")
                .build();
    }

    private List<String> left(String under) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(under))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void many_json_isTheObjectOfEachWithItsInputInFront() {
        Run many = Run.of("read", SAMPLE_2018, SAMPLE_2020, "--format", "json", "--places", "--lang", "en");

        String first = Run.of("read", SAMPLE_2018, "--format", "json", "--places", "--lang", "en")
                .out();
        String second = Run.of("read", SAMPLE_2020, "--format", "json", "--places", "--lang", "en")
                .out();
        assertThat(many.code()).isZero();
        assertThat(many.out())
                .isEqualTo("{\"input\":\"" + SAMPLE_2018 + "\"," + first.substring(1) + "{\"input\":\"" + SAMPLE_2020
                        + "\"," + second.substring(1));
        assertThat(many.err()).startsWith("2 reports, figures: ").hasLineCount(1);
    }

    @Test
    void text_figuresOfSentences_standBelowTheTables() throws IOException {
        String json = file(
                "clauses.json", new String(Schema2008.writeJson(GoldenReport2008.whole()), StandardCharsets.UTF_8));

        assertThat(Run.of("read", json).out())
                .contains("\n\n正文中的数字：\n  (一)主动公开政府信息数（历年累计）：91026，第2段“历年累计公开信息91026条”\n")
                .endsWith("\n  (二)举办各类培训班数：2，第5段“举办了两次培训”\n");
        assertThat(Run.of("read", json, "--lang", "en").out())
                .contains("\n\nFigures in sentences:\n", "(cumulative): 91026, paragraph 2 \"历年累计公开信息91026条\"\n");
    }

    @Test
    void many_ofUnevenSize_keepTheirOrderWhateverTheJobs() throws IOException {
        List<String> args = new ArrayList<>(List.of("read", "--format", "json"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // The first of every ten is a hundred times as long.
            String filling = i % 10 == 0 ? "<p>正文。</p>".repeat(30_000) : "";
            names.add(file("page-" + (39 - i) + ".html", page(2000 + i) + filling));
        }
        args.addAll(names);
        args.add("--jobs");

        args.add("4");
        Run four = Run.of(args.toArray(String[]::new));
        args.set(args.size() - 1, "1");
        Run one = Run.of(args.toArray(String[]::new));

        assertThat(four.inputs()).isEqualTo(names);
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(four.out().lines().map(line -> json(line).at("/report/year").intValue()))
                .startsWith(2000, 2001)
                .endsWith(2039);
    }

    @Test
    void many_oneOfFiftyFails_othersAreReadAndItIsToldAtTheEnd() throws IOException {
        for (int i = 10; i < 60; i++) {
            file("in/" + i + ".html", i == 33 ? "没有表格。" : page(2000 + i));
        }

        Run run = Run.of("read", folder.resolve("in").toString(), "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).hasLineCount(50);
        JsonNode failed = json(run.out().lines().toList().get(23));
        assertThat(failed.toString())
                .startsWith("{\"input\":\"")
                .contains("\",\"error\":{\"code\":\"no-table\",\"where\":\"\",\"what\":\"no table");
        assertThat(failed.at("/error/advice").textValue()).isNotEmpty();
        assertThat(run.err())
                .startsWith("49 reports, figures: ")
                .contains("; 1 inputs cannot be used\n")
                .contains("33.html: no table of the 2008 or the 2019 format is found")
                .doesNotContainPattern("Exception|io\\.gongkai|java\\.");
    }

    @Test
    void many_text_isALineEachAndASum() {
        Run run = Run.of("read", SAMPLE_2018, "no-such-file", SAMPLE_2020, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(SAMPLE_2018 + ": ")
                                .containsPattern(", 2018, format of 2008, figures: 5\\d, absent: \\d, notes: \\d+"),
                        line -> assertThat(line).isEqualTo("no-such-file: cannot be used: there is no such file"),
                        line -> assertThat(line).isEqualTo("Check the name and the path."),
                        line -> assertThat(line).contains(", 2020, format of 2019, "),
                        line -> assertThat(line).isEmpty(),
                        line -> assertThat(line)
                                .startsWith("2 reports, figures: ")
                                .endsWith("; 1 inputs cannot be used"));
        assertThat(run.err()).contains("no-such-file: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void places_text_isATable(String language) {
        Run one = Run.of("read", SAMPLE_2018, "--places", "--lang", language);
        Run many = Run.of("read", SAMPLE_2018, SAMPLE_2020, "--places", "--lang", language);

        assertThat(one.out())
                .startsWith(Run.of("read", SAMPLE_2018, "--lang", language).out());
        assertThat(one.out()).containsPattern("\nrequests\\.received +\\d+ +1 +\\d+ +3 +\\d+ .*\n");
        assertThat(many.out()).containsPattern("\nrequests\\.received +\\d+ +1 ");
        assertThat(many.out().lines().filter(line -> line.startsWith("disputes/")))
                .hasSize(15);
    }

    @Test
    void list_withBlankLinesAndRemarks_namesInputs() throws IOException {
        String first = file("a.html", page(2021));
        String second = file("b.html", page(2022));
        String list = file("list.txt", "\uFEFF# reports\n\n  \r\n" + first + "\r\n#" + second + "\n" + second + "\n");

        Run run = Run.of("read", SAMPLE_2020, "--list", list, "--format", "json");
        Run standard = Run.with(first + "\n", "read", "--list", "-", "--format", "json");

        assertThat(run.inputs()).containsExactly(SAMPLE_2020, first, second);
        assertThat(standard.inputs()).containsExactly(first);
        Run empty = Run.of("read", "--list", file("empty.txt", "# nothing\n"), "--lang", "en");
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("empty.txt: the list names no file").hasLineCount(2);
    }

    @Test
    void jsonLines_amongOthers_areReadInTheirPlace() throws IOException {
        String line = new String(Schema2019.writeJson(report(2023)), StandardCharsets.UTF_8);
        String lines = file("x.jsonl", line + "\n{\n" + line + "\n");
        String byContent = file("y.json", line + "\n" + line + "\n");

        Run run = Run.with(line, "read", SAMPLE_2018, lines, byContent, "-", "--format", "json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.inputs()).containsExactly(SAMPLE_2018, lines, lines, lines, byContent, byContent, "-");
        assertThat(run.out().lines().map(it -> json(it).path("line").asInt())).containsExactly(0, 1, 2, 3, 1, 2, 0);
        String all = file(
                "all.jsonl",
                Run.of("read", SAMPLE_2018, byContent, "--format", "json").out());
        assertThat(Run.of("validate", all, "--format", "json").out())
                .hasLineCount(3)
                .doesNotContain("error\":{");
    }

    @Test
    void out_file_takesAllLinesAndOnlyWhenDone() throws IOException {
        file("in/a.html", page(2021));
        file("in/b.html", page(2022));
        String in = folder.resolve("in").toString();
        String out = folder.resolve("all.jsonl").toString();

        Run run = Run.of("read", in, "--format", "json", "--out", out);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(Path.of(out)))
                .isEqualTo(Run.of("read", in, "--format", "json").out());
        assertThat(left("")).containsExactly("all.jsonl", "in/a.html", "in/b.html");
        String one = folder.resolve("one.json").toString();
        assertThat(Run.of("read", SAMPLE_2018, "--format", "json", "--out", one).out())
                .isEmpty();
        assertThat(Files.readString(Path.of(one)))
                .isEqualTo(Run.of("read", SAMPLE_2018, "--format", "json").out());
        assertThat(Run.of("read", in, "--format", "json", "--out", in + "/a.html")
                        .code())
                .isEqualTo(3);
        assertThat(Files.readString(folder.resolve("in/a.html"))).isEqualTo(page(2021));
    }

    @Test
    void out_folder_mirrorsWhatIsRead() throws IOException {
        file("in/a.html", page(2021));
        file("in/deep/a.html", page(2022));
        file("in/deep/a.txt", "没有表格。");
        String single = file("other/c.html", page(2023));
        String out = folder.resolve("out") + "/";

        Run run = Run.of("read", folder.resolve("in").toString(), single, "--format", "json", "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.txt");
        assertThat(left("out")).containsExactly("out/a.html.json", "out/c.html.json", "out/deep/a.html.json");
        assertThat(Files.readString(folder.resolve("out/c.html.json")))
                .isEqualTo(Run.of("read", single, "--format", "json").out());
    }

    @Test
    void out_folder_sameFileTwice_isRefusedBeforeAnythingIsWritten() throws IOException {
        String first = file("a/x.html", page(2021));
        String second = file("b/x.html", page(2022));
        String out = folder.resolve("out") + "/";

        Run run = Run.of("read", first, second, "--format", "json", "--out", out, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(first, second, "x.html.json").hasLineCount(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void out_folder_insideWhatIsReadOrAnInput_isRefused() throws IOException {
        String json = new String(Schema2019.writeJson(report(2021)), StandardCharsets.UTF_8);
        String in = folder.resolve("in").toString();
        file("in/x.html", page(2021));
        String input = file("out/y.html.json", json);
        file("y.html", page(2022));

        Run inside = Run.of("read", in, "--format", "json", "--out", in + "/out/", "--lang", "en");
        Run over = Run.of(
                "read",
                folder.resolve("y.html").toString(),
                input,
                "--format",
                "json",
                "--out",
                folder.resolve("out") + "/");

        assertThat(inside.code()).isEqualTo(3);
        assertThat(inside.err()).contains("nothing is written").hasLineCount(2);
        assertThat(over.code()).isEqualTo(3);
        assertThat(Files.readString(Path.of(input))).isEqualTo(json);
        assertThat(left("")).containsExactly("in/x.html", "out/y.html.json", "y.html");
    }

    @Test
    void folder_withLinksAndFilesOfOtherKinds_isReadWithoutThem() throws IOException {
        String page = file("in/a.html", page(2021));
        file("in/notes.xls", "x");
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/gone.html"), folder.resolve("nowhere"));
        Path link = Files.createSymbolicLink(folder.resolve("in/b.html"), Path.of(page));

        Run run = Run.of("read", folder.resolve("in").toString(), "--format", "json", "--lang", "en");

        assertThat(run.inputs()).containsExactly(page, link.toString());
        assertThat(run.err()).contains("3 files of other kinds are passed over (-> 1, .html 1, .xls 1)");
        Files.createDirectory(folder.resolve("none"));
        assertThat(Run.of("read", folder.resolve("none").toString(), "--lang", "en")
                        .err())
                .contains("there is no report in the folder");
    }

    @Test
    void inputs_thatCannotBeRead_failAlone() throws IOException {
        String page = file("a.html", page(2021));
        Path closed = Path.of(file("closed.html", page(2022)));
        // Where the user may read everything, a file that is no text fails in its place.
        if (closed.toFile().setReadable(false) && Files.isReadable(closed)) {
            Files.write(closed, new byte[] {1, 2, 3});
        }

        Run run =
                Run.of("read", "no-such-file", closed.toString(), "a\u0000b", page, "--format", "json", "--jobs", "2");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).hasLineCount(4);
        assertThat(json(run.out().lines().toList().get(3)).at("/report/year").intValue())
                .isEqualTo(2021);
    }

    @Test
    void usage_wrong_exitsWithTwo() {
        for (String[] args : new String[][] {
            {"read", SAMPLE_2018, "--jobs", "0"},
            {"read", SAMPLE_2018, SAMPLE_2020, "--jobs", "-1"},
            {"read", "-", "-"},
            {"read", "-", "--list", "-"},
            {"read", SAMPLE_2018, "--out", folder + "/"},
        }) {
            Run run = Run.of(args);

            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void progress_onATerminal_isOnStandardErrorOnly() {
        Run watched = Run.on(
                new Screen(true, false), "", "read", SAMPLE_2018, SAMPLE_2020, "--format", "json", "--lang", "en");

        assertThat(watched.out())
                .isEqualTo(Run.of("read", SAMPLE_2018, SAMPLE_2020, "--format", "json", "--lang", "en")
                        .out());
        assertThat(watched.err()).contains("inputs").contains("2/2");
    }

    @Test
    void page_inGbk_isReadAndSaysSo() throws IOException {
        String page = page(2021).replace("utf-8", "gb2312").replace("UTF-8", "gb2312");
        Path file = Files.write(folder.resolve("gbk.html"), page.getBytes(Charset.forName("GB18030")));

        JsonNode gbk = json(Run.of("read", file.toString(), "--format", "json", "--lang", "en")
                .out());
        JsonNode utf8 = json(Run.of("read", file("utf8.html", page(2021)), "--format", "json", "--lang", "en")
                .out());

        assertThat(gbk.get("report")).isEqualTo(utf8.get("report"));
        assertThat(gbk.at("/detection/because/0").textValue()).isEqualTo("read as GB18030, as declared (gb2312)");
    }

    @Test
    void sentences_withoutTable_areReadUnlessLeftOut() {
        String sample = Samples.path("sentences-2016.txt").toString();

        Run read = Run.of("read", sample, "--format", "json", "--places");
        Run without = Run.of("read", sample, "--no-prose", "--lang", "en");

        assertThat(read.code()).isZero();
        JsonNode json = json(read.out());
        assertThat(json.at("/report/statistics/requests.received").intValue()).isEqualTo(147);
        assertThat(json.at("/places/requests.received/text").textValue()).isEqualTo("全县收到政府信息公开申请147件");
        assertThat(json.at("/places/requests.received/line").intValue()).isEqualTo(8);
        assertThat(json.at("/prose/0/because").textValue()).contains("说的是");
        assertThat(json.at("/detection/because/0").textValue()).contains("没有统计表");
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.out()).isEmpty();
        assertThat(without.err()).contains("sentences");
    }

    @Test
    void sentences_againstTheTable_areFoundUnlessLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("report.txt"),
                Files.readString(Path.of(SAMPLE_2018)).replace("一、概述\n", "一、概述\n全年收到政府信息公开申请7件。\n"));

        assertThat(Run.of("validate", file.toString(), "--format", "json").out())
                .contains("2008-N-010");
        assertThat(Run.of("validate", file.toString(), "--format", "json", "--no-prose")
                        .out())
                .contains("2008-S3-040")
                .doesNotContain("2008-N-010");
    }

    @Test
    void sentences_throughConversion_keepTheirClauses() {
        Run converted = Run.of("convert", Samples.path("sentences-2016.txt").toString(), "--format", "json");

        JsonNode json = json(converted.out());
        assertThat(json.at("/report/requests/rows/newlyReceived/naturalPerson").intValue())
                .isEqualTo(147);
        assertThat(json.get("targets"))
                .filteredOn(target -> target.path("origin").asText().equals("clause"))
                .singleElement()
                .satisfies(target ->
                        assertThat(target.at("/clause/text").textValue()).isEqualTo("均为个人申请"));
        assertThat(Run.with(converted.out(), "read", "-", "--format", "json").code())
                .isZero();
    }

    @Test
    void sentencesOf2019_withoutTables_areReadIntoTablesOfTheUsualRevision() throws IOException {
        Path file = Files.writeString(folder.resolve("sentences.txt"), """
                某县2023年政府信息公开工作年度报告
                一、总体情况
                全年工作有序开展。
                三、收到和处理政府信息公开申请情况
                2023年，全县新收政府信息公开申请12件，上年结转1件。
                四、政府信息公开行政复议、行政诉讼情况
                2023年未发生政府信息公开行政复议、行政诉讼。
                """);

        JsonNode json = json(Run.of("read", file.toString(), "--format", "json").out());

        assertThat(json.at("/detection/format").textValue()).isEqualTo("2019");
        assertThat(json.at("/detection/revisions/requests").textValue()).isEqualTo("R2021");
        assertThat(json.at("/report/requests/rows/newlyReceived/total").intValue())
                .isEqualTo(12);
        assertThat(json.at("/report/requests/rows/carriedOver/total").intValue())
                .isEqualTo(1);
        assertThat(json.at("/report/disputes/rows/review/total").isInt()).isTrue();
        assertThat(json.at("/report/requests/rows/newlyReceived/naturalPerson/absent")
                        .textValue())
                .isEqualTo("missing");
        assertThat(json.get("notes"))
                .extracting(note -> note.get("code").textValue())
                .contains("revision-unclear");
    }
}
