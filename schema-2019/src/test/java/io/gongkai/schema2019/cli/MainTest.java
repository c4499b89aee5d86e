package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String SAMPLE_2018 =
            Samples.path("statistics-2018.txt").toString();
    private static final String SAMPLE_2020 = Samples.path("tables-2020.txt").toString();

    @TempDir
    private Path folder;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {
        static Run of(String... args) {
            return of(InputStream.nullInputStream(), args);
        }

        static Run of(InputStream in, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(args, in, out, err, StandardCharsets.UTF_8);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        JsonNode json() {
            assertThat(err).isEmpty();
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_json_hasTheShapeOfTheContract() {
        JsonNode json = Run.of("read", SAMPLE_2018, "--format", "json").json();

        assertThat(keys(json)).containsExactly("report", "detection", "notes");
        assertThat(keys(json.get("report")))
                .containsExactly("format", "year", "body", "title", "period", "statistics", "sections");
        assertThat(keys(json.get("report").get("statistics"))).hasSize(58).startsWith("disclosure.disclosed");
        assertThat(keys(json.get("detection"))).containsExactly("input", "format", "revisions", "because");
        assertThat(json.at("/detection/input").textValue()).isEqualTo("text");
        assertThat(keys(json.at("/notes/0"))).containsExactly("code", "place", "text", "message");
        assertThat(json.at("/report/statistics/organisation.funds").toString())
                .isEqualTo("{\"value\":34.7,\"unit\":\"万元\"}");
    }

    @Test
    void read_placesOf2019_haveTheShapeOfTheContract() {
        JsonNode json =
                Run.of("read", SAMPLE_2020, "--format", "json", "--places").json();

        assertThat(keys(json)).containsExactly("report", "detection", "notes", "places");
        assertThat(keys(json.get("report")))
                .containsExactly("format", "year", "body", "period", "disclosure", "requests", "disputes", "sections");
        assertThat(json.at("/report/requests/revision").textValue()).isEqualTo("R2019");
        assertThat(keys(json.at("/report/disputes"))).containsExactly("rows");
        assertThat(json.get("places")).hasSize(198);
        assertThat(keys(json.get("places").get("disputes/review/corrected")))
                .containsExactly("table", "row", "column", "line", "text");
    }

    @Test
    void validate_json_hasTheShapeOfTheContractAndExitsWithOne() {
        Run run = Run.of("validate", SAMPLE_2018, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        JsonNode json = run.json();
        assertThat(keys(json)).startsWith("verdict", "ruleSet", "blankPolicy", "profile", "findings", "undecided");
        assertThat(json.get("verdict").textValue()).isEqualTo("INVALID");
        assertThat(json.get("ruleSet").textValue()).isEqualTo("2008/1");
        assertThat(json.get("blankPolicy").textValue()).isEqualTo("AS_UNKNOWN");
        JsonNode finding = json.at("/findings/1");
        assertThat(keys(finding))
                .startsWith(
                        "rule", "severity", "outcome", "place", "left", "right", "difference", "operands", "message");
        assertThat(finding.get("place").textValue()).isEqualTo("requests.answered.refused");
        assertThat(keys(finding.at("/operands/0"))).startsWith("side", "address", "label", "figure");
        assertThat(finding.at("/operands/0/label").textValue()).isEqualTo("4、不同意公开答复数");
    }

    @Test
    void validate_blankCells_areUndecidedUnlessTakenForZero() {
        String json = Run.of("read", SAMPLE_2018, "--format", "json")
                .out()
                .replace("\"requests.received.fax\":0", "\"requests.received.fax\":null")
                .replace("\"requests.answered.refused.privacy\":0", "\"requests.answered.refused.privacy\":2");

        Run unknown = Run.of(stream(json), "validate", "-", "--format", "json");
        Run zero = Run.of(stream(json), "validate", "-", "--format", "json", "--blank-as-zero");

        assertThat(unknown.code()).isZero();
        assertThat(unknown.json().get("verdict").textValue()).isEqualTo("UNDECIDED");
        assertThat(unknown.json().get("undecided").toString())
                .startsWith("[{\"rule\":\"2008-S3-010\",\"place\":\"requests.received\","
                        + "\"absent\":[\"requests.received.fax\"]");
        assertThat(unknown.json().get("undecided")).hasSize(1);
        assertThat(zero.json().get("verdict").textValue()).isEqualTo("VALID");
        assertThat(zero.json().get("blankPolicy").textValue()).isEqualTo("AS_ZERO");
    }

    @Test
    void convert_json_hasTheShapeOfTheContract() {
        JsonNode json = Run.of("convert", SAMPLE_2018, "--format", "json").json();

        assertThat(keys(json))
                .containsExactly(
                        "report", "crosswalk", "to", "targets", "sources", "jointGroups", "remainders", "notes");
        assertThat(json.get("crosswalk").textValue()).isEqualTo("2008-2019/1");
        assertThat(json.get("to").textValue()).isEqualTo("R2021");
        assertThat(json.get("targets")).hasSize(200);
        assertThat(json.get("sources")).hasSize(58);
        assertThat(json.get("targets").toString())
                .contains("{\"address\":\"requests/results.granted/total\",\"origin\":\"merged\",\"fit\":\"close\","
                        + "\"from\":[\"requests.answered.alreadyPublic\",\"requests.answered.granted\"]}");
        assertThat(json.get("sources").toString())
                .contains("{\"address\":\"review.other\",\"figure\":19,\"disposition\":\"split\","
                        + "\"to\":[\"disputes/review/other\",\"disputes/review/pending\"],\"reason\":");
        assertThat(json.get("jointGroups").toString())
                .contains("{\"from\":\"review.other\",\"sum\":19,"
                        + "\"cells\":[\"disputes/review/other\",\"disputes/review/pending\"]}");
        assertThat(json.get("remainders").toString())
                .isEqualTo("[{\"from\":\"requests.answered.refused\",\"amount\":2,"
                        + "\"reason\":\"the subtotal exceeds its parts by 2\"}]");
    }

    @Test
    void convert_toR2019_makes198Targets() {
        JsonNode json = Run.of("convert", SAMPLE_2018, "--to", "R2019", "--format", "json")
                .json();

        assertThat(json.get("to").textValue()).isEqualTo("R2019");
        assertThat(json.get("targets")).hasSize(198);
    }

    @Test
    void convert_reportOf2019_hasTheShapeOfTheContract() {
        JsonNode json = Run.of("convert", SAMPLE_2020, "--format", "json").json();

        assertThat(keys(json))
                .containsExactly(
                        "report", "crosswalk", "to", "targets", "sources", "jointGroups", "remainders", "notes");
        assertThat(json.get("crosswalk").textValue()).isEqualTo("R2019-R2021/1");
        assertThat(json.at("/report/disclosure/revision").textValue()).isEqualTo("R2021");
        assertThat(json.at("/report/disclosure/rows/regulations/repealed").toString())
                .isEqualTo("{\"absent\":\"notCollected\"}");
        assertThat(json.get("targets")).hasSize(200);
        assertThat(json.get("sources")).hasSize(198);
        assertThat(json.get("jointGroups")).hasSize(7);
        assertThat(json.get("sources").toString())
                .contains("{\"address\":\"disclosure/normativeDocuments/totalDisclosed\",\"figure\":11,"
                        + "\"disposition\":\"none\",\"to\":[],\"reason\":\"ever disclosed is NOT in force\"}");
        // The notes of the reading are kept.
        assertThat(json.at("/notes/0/code").textValue()).isEqualTo("header-cut");
    }

    @Test
    void convert_reportOf2019_listsWhatChangesAndCountsTheRest() {
        String text = Run.of("convert", SAMPLE_2020, "--lang", "en").out();

        assertThat(text)
                .contains("Ledger (crosswalk R2019-R2021/1, to R2021): 195 of 200 cells have a source")
                .contains("172 of these figures stay in the cell they had and are not listed")
                .containsPattern("\nR2019 +Figure  Disposition  R2021 ")
                .containsPattern("\nOther handling · Total +0  split +3 cells \\(see joint groups\\)")
                .doesNotContain("Format of 2008");
        String between = Run.of("convert", SAMPLE_2018, "--to", "R2019", "--format", "json")
                .out();
        assertThat(Run.of(stream(between), "convert", "-", "--lang", "en").out())
                .contains("38 of 200 cells have a source")
                .containsPattern("\nOther handling · Total +joint  split +3 cells {3}");
    }

    @Test
    void convert_figuresOfSentences_areShownWithTheirSentences() {
        List<String> others = List.of("requests.answered.notThisAgency", "requests.answered.amendmentNotice");
        Clause received = new Clause("三、", 12, "全年收到申请147件");
        Clause answers = new Clause("三、", 14, "其他答复53件");
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(Statistics2008.builder()
                        .put(StatisticsCell.REQUESTS_RECEIVED, 147)
                        .put(StatisticsCell.REQUESTS_ANSWERED_NOT_THIS_AGENCY, Figure.joint())
                        .put(StatisticsCell.REQUESTS_ANSWERED_AMENDMENT_NOTICE, Figure.joint())
                        .build())
                .addClauses(
                        new ClauseFigure(List.of("requests.received"), Counted.YEAR, Figure.count(147), received),
                        new ClauseFigure(
                                List.of("requests.received"),
                                Counted.INDIVIDUALS,
                                Figure.count(147),
                                new Clause("三、", 13, "均为个人申请")),
                        new ClauseFigure(others, Counted.YEAR, Figure.count(53), answers))
                .build();
        String json = new String(Schema2008.writeJson(report), StandardCharsets.UTF_8);

        assertThat(Run.of(stream(json), "convert", "-").out())
                .contains(
                        "\n出自正文的数字：\n",
                        "：147，第12段“全年收到申请147件”\n",
                        "：第13段“均为个人申请”\n",
                        "（requests.answered.notThisAgency, requests.answered.amendmentNotice）：53 =\n",
                        "    见第14段“其他答复53件”\n");
        assertThat(Run.of(stream(json), "convert", "-", "--lang", "en").out())
                .contains("\nFigures from sentences:\n", ": 147, paragraph 12 \"全年收到申请147件\"\n");
        JsonNode converted =
                Run.of(stream(json), "convert", "-", "--format", "json").json();
        assertThat(converted.at("/report/clauses")).hasSize(2);
        assertThat(Run.of("crosswalk", "--lang", "en").out())
                .contains(
                        "\nWhat sentences state of applicants:\n",
                        "(individuals): requests/newlyReceived/naturalPerson\n");
    }

    @Test
    void convert_toTheRevisionItHas_saysThatThereIsNothingToDo() {
        Run run = Run.of("convert", SAMPLE_2020, "--to", "R2019", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Nothing to convert: all tables are of R2019 already")
                .doesNotContain("Ledger");
    }

    @Test
    void commands_chained_readWhatTheOthersPrint() {
        String read =
                Run.of("read", SAMPLE_2018, "--format", "json", "--places").out();
        Run fromDocument = Run.of("convert", SAMPLE_2018, "--format", "json");
        Run fromJson = Run.of(stream(read), "convert", "-", "--format", "json");

        assertThat(fromJson.out()).isEqualTo(fromDocument.out());
        Run validated = Run.of(stream(fromJson.out()), "validate", "-", "--format", "json");
        assertThat(validated.code()).isZero();
        assertThat(validated.json().get("verdict").textValue()).isEqualTo("UNDECIDED");
        JsonNode again = Run.of(stream(read), "read", "-", "--format", "json").json();
        assertThat(again.get("report").toString())
                .isEqualTo(Run.of("read", SAMPLE_2018, "--format", "json")
                        .json()
                        .get("report")
                        .toString());
        assertThat(again.at("/detection/input").textValue()).isEqualTo("json");
    }

    @Test
    void rules_json_listEveryRuleWithBothLanguages() {
        JsonNode json = Run.of("rules", "--format", "json").json();

        assertThat(json).hasSize(47);
        for (JsonNode rule : json) {
            assertThat(keys(rule)).containsExactly("id", "severity", "appliesTo", "statement", "basis", "message");
            assertThat(keys(rule.get("message"))).containsExactly("zh", "en");
        }
    }

    @Test
    void crosswalk_json_hasTheColumnsOfTheTable() {
        JsonNode json = Run.of("crosswalk", "--format", "json").json();

        assertThat(json).hasSize(80);
        assertThat(keys(json.get(0)))
                .containsExactly("source", "disposition", "fit", "target_R2019", "target_R2021", "basis", "note");
    }

    @Test
    void crosswalk_ofTheRevisions_hasTheColumnsOfItsTable() {
        JsonNode json =
                Run.of("crosswalk", "--of", "R2019-R2021", "--format", "json").json();

        assertThat(json).hasSize(217);
        assertThat(keys(json.get(0))).containsExactly("source_R2019", "disposition", "fit", "target_R2021", "note");
        assertThat(Run.of("crosswalk", "--of", "2008-2019", "--format", "json").out())
                .isEqualTo(Run.of("crosswalk", "--format", "json").out());
        assertThat(Run.of("crosswalk", "--of", "R2019-R2021").out().lines()).hasSize(217 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void text_allCommands_speakOneLanguage(String language) {
        for (String[] command : new String[][] {
            {"read", SAMPLE_2018},
            {"read", SAMPLE_2020},
            {"validate", SAMPLE_2020},
            {"convert", SAMPLE_2018},
            {"convert", SAMPLE_2020},
            {"convert", SAMPLE_2020, "--to", "R2019"},
            {"rules"},
            {"crosswalk"},
            {"crosswalk", "--of", "R2019-R2021"}
        }) {
            List<String> args = new ArrayList<>(List.of(command));
            args.addAll(List.of("--lang", language));

            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .doesNotContain("{")
                    .doesNotContain("io.gongkai")
                    .hasSizeGreaterThan(500);
            if (language.equals("en")) {
                // Printed texts are quoted as they are; labels and messages are not Chinese.
                assertThat(run.out())
                        .doesNotContain("统计指标")
                        .doesNotContain("未采集")
                        .doesNotContain("左边");
            }
        }
    }

    @Test
    void text_tables_lineUp() {
        String[] lines = Run.of("read", SAMPLE_2018).out().split("\n", -1);

        long aligned = Stream.of(lines)
                .filter(line -> line.matches(".*  (条|件|次|篇|个|人|人次|万元) +[0-9.]+"))
                .mapToInt(TextTable::width)
                .distinct()
                .count();
        assertThat(aligned).isEqualTo(1);
    }

    static Stream<Arguments> badInputs() {
        String good = Run.of("read", SAMPLE_2018, "--format", "json")
                .json()
                .get("report")
                .toString();
        String at = "/statistics/requests.received";
        String count = "\"requests.received\":3,";
        return Stream.of(
                Arguments.of("empty", "", ""),
                Arguments.of("blank", " \n\t ", ""),
                Arguments.of("prose", "没有表格的文字。\n第二行。", ""),
                Arguments.of("NUL", "abc\u0000def", "byte 3"),
                Arguments.of("duplicate key", good.replace(count, count + count), at),
                Arguments.of("decimal count", good.replace(count, "\"requests.received\":1.5,"), at),
                Arguments.of("text count", good.replace(count, "\"requests.received\":\"3\","), at),
                Arguments.of("true count", good.replace(count, "\"requests.received\":true,"), at),
                Arguments.of("huge count", good.replace(count, "\"requests.received\":9223372036854775808,"), at),
                Arguments.of("unknown cell", good.replace(count, count + "\"requests.lost\":1,"), "requests.lost"),
                Arguments.of("missing cell", good.replace(count, ""), "/statistics"),
                Arguments.of("huge amount", good.replace("34.7", "1e999999999"), "organisation.funds"),
                Arguments.of("cut off", good.substring(0, good.length() - 9), "line 1"),
                Arguments.of("two reports", good + good, "line 1"),
                Arguments.of("array", "[" + good + "]", ""),
                Arguments.of("no format", "{}", "format"),
                Arguments.of("other format", "{\"format\":\"1998\"}", "format"),
                Arguments.of("deep", "{\"report\":" + "[".repeat(100_000), ""),
                Arguments.of("wrapped", "{\"report\":" + good.replace(count, "") + "}", "/report/statistics"),
                Arguments.of("wrapped unknown", "{\"report\":" + good + ",\"lost\":1}", "/lost"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void badInput_fromFileOrStream_isOneClearMessage(String name, String text, String place) throws IOException {
        Path file = folder.resolve("input");
        Files.writeString(file, text);

        for (String command : List.of("read", "validate", "convert")) {
            for (String language : List.of("zh", "en")) {
                Run fromFile = Run.of(command, file.toString(), "--lang", language, "--format", "json");
                Run fromStream = Run.of(stream(text), command, "-", "--lang", language);

                assertClear(fromFile, place);
                assertThat(fromFile.err()).startsWith("gongkai: " + file);
                assertClear(fromStream, place);
                assertThat(fromStream.err())
                        .startsWith(language.equals("zh") ? "gongkai: 标准输入：" : "gongkai: standard input: ");
            }
        }
    }

    private static void assertClear(Run run, String place) {
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeBetween(1, 2).noneMatch(String::isBlank);
        assertThat(run.err()).contains(place).doesNotContainPattern("Exception|io\\.gongkai|java\\.|jackson|\\tat ");
    }

    @Test
    void badInput_noFileOrAFolder_isOneClearMessage() {
        assertClear(Run.of("read", folder.resolve("没有").toString()), "没有");
        assertClear(Run.of("convert", folder.toString()), folder.toString());
        assertClear(Run.of("read", "a\u0000b"), "a?b");
    }

    @Test
    void badInput_binaryRubbish_isOneClearMessage() throws IOException {
        byte[] rubbish = new byte[10_000];
        new Random(1).nextBytes(rubbish);
        Path file = Files.write(folder.resolve("rubbish"), rubbish);

        assertClear(Run.of("validate", file.toString()), "byte ");
    }

    @Test
    void badInput_lineOf200Megabytes_isRefusedWithoutReadingItAll() {
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

        assertClear(Run.of(endless, "read", "-"), "16 MiB");

        assertThat(taken[0]).isLessThan(32L * 1024 * 1024);
    }

    @Test
    void badInput_tableOfR2021_isNotConvertedDownward() {
        String later = Run.of("convert", SAMPLE_2020, "--format", "json").out();

        for (String language : List.of("zh", "en")) {
            Run run = Run.of(stream(later), "convert", "-", "--to", "R2019", "--lang", language);

            assertClear(run, "disclosure, requests");
            assertThat(run.err().lines()).hasSize(2);
            assertThat(run.err()).contains("R2021");
        }
    }

    @Test
    void usage_wrong_exitsWithTwoAndSaysWhy() {
        for (String[] args : new String[][] {
            {},
            {"read"},
            {"frobnicate"},
            {"read", SAMPLE_2018, "--to", "R2021"},
            {"convert", SAMPLE_2018, "--to", "R2020"},
            {"crosswalk", "--of", "R2019"},
            {"read", SAMPLE_2018, "--format", "xml"},
            {"convert", SAMPLE_2018, SAMPLE_2020}
        }) {
            Run run = Run.of(args);

            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void help_asked_isTheResult() {
        assertThat(Run.of("--help").out()).contains("validate", "Exit codes");
        assertThat(Run.of("convert", "--help").out()).contains("--to");
        assertThat(Run.of("--version").out()).startsWith("gongkai ");
    }

    @Test
    void output_thatCannotBeWritten_exitsWithThree() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int code = Main.run(new String[] {"rules"}, InputStream.nullInputStream(), full, err, StandardCharsets.UTF_8);

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("标准输出").doesNotContain("IOException");
    }

    @Test
    void json_onATerminalOfAnotherEncoding_isUtf8() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Charset gbk = Charset.forName("GBK");

        Main.run(
                new String[] {"read", SAMPLE_2018, "--format", "json"},
                InputStream.nullInputStream(),
                json,
                OutputStream.nullOutputStream(),
                gbk);
        Main.run(
                new String[] {"read", SAMPLE_2018},
                InputStream.nullInputStream(),
                text,
                OutputStream.nullOutputStream(),
                gbk);

        assertThat(json.toString(StandardCharsets.UTF_8)).contains("天元区人民政府");
        assertThat(text.toString(gbk)).contains("天元区人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics-2018.txt", "tables-2020.txt"})
    void render_sample_isAPageThatReadsAsTheSameReport(String sample) throws IOException {
        String file = Samples.path(sample).toString();
        Path page = folder.resolve("页面.html");

        Run run = Run.of("render", file, "--out", page.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("已写出：" + page + "\n");
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<html lang=\"zh-CN\">");
        JsonNode read = Run.of("read", page.toString(), "--format", "json").json();
        assertThat(read.get("report"))
                .isEqualTo(Run.of("read", file, "--format", "json").json().get("report"));
        assertThat(read.at("/detection/input").textValue()).isEqualTo("html");
        assertThat(read.get("notes")).isEmpty();
    }

    @Test
    void render_convertedReport_isReadBackWithWhatWasNeverCollected() {
        String converted = Run.of("convert", SAMPLE_2018, "--format", "json").out();

        String page = Run.of(stream(converted), "render", "-", "--out", "-").out();

        assertThat(page).contains(">未采集<").contains(">并计<").doesNotContain("<script", "http:", "https:");
        assertThat(Run.of(stream(page), "read", "-", "--format", "json").json().get("report"))
                .isEqualTo(Run.of(stream(converted), "read", "-", "--format", "json")
                        .json()
                        .get("report"));
    }

    @Test
    void render_json_saysWhatWasWritten() {
        String page = folder.resolve("page.html").toString();

        JsonNode json =
                Run.of("render", SAMPLE_2020, "--out", page, "--format", "json").json();

        assertThat(keys(json)).containsExactly("out", "notes");
        assertThat(json.get("out").textValue()).isEqualTo(page);
        assertThat(json.at("/notes/0/code").textValue()).isEqualTo("header-cut");
    }

    @Test
    void render_overItsInput_leavesItAlone() throws IOException {
        Path input = Files.copy(Path.of(SAMPLE_2018), folder.resolve("report.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), input);

        for (Path out : List.of(input, link)) {
            Run run = Run.of("render", input.toString(), "--out", out.toString(), "--lang", "en");

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(2);
            assertThat(run.err()).contains("the output is the input");
        }
        assertThat(input).hasSameBinaryContentAs(Path.of(SAMPLE_2018));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/folder/page.html", "", "."})
    void render_whereNothingCanBeWritten_saysSoInTwoLines(String name) throws IOException {
        String out = name.isEmpty() ? "" : folder.resolve(name).toString();

        Run run = Run.of("render", SAMPLE_2018, "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("gongkai: ").doesNotContain("java");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void render_existingPage_isReplacedAndNothingIsLeftBeside() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "old");

        assertThat(Run.of("render", SAMPLE_2018, "--out", page.toString()).code())
                .isZero();

        assertThat(Files.readString(page)).startsWith("<!doctype html>");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(page);
        }
    }

    @Test
    void render_withoutOut_isWrongUsage() {
        assertThat(Run.of("render", SAMPLE_2018).code()).isEqualTo(2);
    }

    @Test
    void reference_intoANewFolder_writesBothFormatsAndSaysSo() {
        Path out = folder.resolve("reference");

        Run run = Run.of("reference", "--out", out.toString(), "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("gongkai: \\Q" + out + "\\E: \\d+ files written; begin with index.html\\R");
        assertThat(out.resolve("index.html")).isRegularFile();
        assertThat(out.resolve("en/2008/rules.md")).isRegularFile();
        assertThat(out.resolve("en/2019/cells.md")).isRegularFile();
        assertThat(out.resolve("zh")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void reference_folderThatCannotBe_exitsWithThreeInTwoLines(String language) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Run run = Run.of("reference", "--out", file.resolve("below").toString(), "--lang", language);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("gongkai: " + file.resolve("below")).doesNotContain("Exception");
        assertThat(folder).isDirectoryContaining("glob:**/file").isDirectoryNotContaining("glob:**/.reference*");
    }

    @Test
    void reference_withoutAFolder_isWrongUsage() {
        assertThat(Run.of("reference").code()).isEqualTo(2);
    }

    @Test
    void read_jsonThatBreaksTheContract_isReadOnlyWhenAskedToBeTolerant() {
        String json =
                "{\"format\":\"2008\",\"year\":\"2018\",\"title\":\"a\",\"x\":[1],\"cumulative\":{\"complaints\":1.5}}";

        assertThat(Run.of(stream(json), "read", "-").code()).isEqualTo(3);
        JsonNode read = Run.of(stream(json), "read", "-", "--tolerant", "--format", "json", "--lang", "en")
                .json();

        assertThat(read.get("report").toString())
                .isEqualTo("{\"format\":\"2008\",\"title\":\"a\","
                        + "\"cumulative\":{\"complaints\":{\"absent\":\"unreadable\",\"text\":\"1.5\"}}}");
        assertThat(read.get("notes").findValuesAsText("code"))
                .containsExactly("not-whole-number", "unknown-key", "not-whole-number");
        assertThat(read.at("/notes/0/place").textValue()).isEqualTo("/year, line 1, column 25");
        assertThat(Run.of(stream("{\"format\":\"2008\""), "read", "-", "--tolerant")
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"2019\",\"year\":\"a\\nb\\nc\\nd\"}",
                "{\"format\":\"2019\",\"a\\nb\\u2028\\u009bc\":1}",
                "{\"format\":\"2019\",\"disclosure\":{\"revision\":\"\\r\\n\"}}"
            })
    void badInput_quotedLineBreaks_stayOnTheirLine(String json) {
        Run run = Run.of(stream(json), "read", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).doesNotContain("\u009b", "\u2028");
    }

    @Test
    void crosswalk_unknownPair_isAnsweredWithWhatIsDocumented() {
        Run run = Run.of("crosswalk", "--of", "2008");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("expected 2008-2019 or R2019-R2021").doesNotContain("FORMATS");
    }
}
