package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ValidateCommandTest {
    private static final String SAMPLE_2018 =
            Samples.path("statistics-2018.txt").toString();
    private static final String SAMPLE_2020 = Samples.path("tables-2020.txt").toString();
    private static final String VALID =
            new String(Schema2019.writeJson(Reports2019.sample(Revision.R2021)), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private String valid;

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
            InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
            int code = Main.run(args, stream, out, err, StandardCharsets.UTF_8, screen);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(ValidateCommandTest::json).toList();
        }

        /** Nothing is printed, and two lines say what, where and what to do. */
        void isRefusedAs(String what) {
            assertThat(code).isEqualTo(3);
            assertThat(out).isEmpty();
            assertThat(err.lines()).hasSize(2).noneMatch(String::isBlank);
            assertThat(err)
                    .startsWith("gongkai: ")
                    .contains(what)
                    .doesNotContainPattern("Exception|io\\.gongkai|java\\.");
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

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String report(String body, int year) {
        AnnualReport2019 report = AnnualReport2019.builder()
                .from(Reports2019.sample(Revision.R2021))
                .year(year)
                .body(body)
                .build();
        return new String(Schema2019.writeJson(report), StandardCharsets.UTF_8);
    }

    @BeforeEach
    void writeValidReport() throws IOException {
        valid = file("valid.json", VALID);
    }

    @Test
    void profile_shippedOrOfAFile_isInForceAndRecorded() throws IOException {
        String own = file("own.json", "{\"name\": \"mild\", \"severities\": {\"2008-S3-040\": \"WARNING\"}}");

        Run shipped = Run.of("validate", SAMPLE_2018, "--profile", "research", "--format", "json");
        Run mild = Run.of("validate", SAMPLE_2018, "--profile", own, "--format", "json");

        assertThat(shipped.code()).isEqualTo(1);
        assertThat(json(shipped.out()).get("profile").textValue()).isEqualTo("research");
        assertThat(mild.code()).isZero();
        assertThat(json(mild.out()).get("profile").textValue()).isEqualTo("mild");
        assertThat(json(mild.out()).at("/settings/severities/2008-S3-040").textValue())
                .isEqualTo("WARNING");
    }

    @Test
    void profile_thatIsNone_isRefusedWithWhatThereIs() throws IOException {
        Run.of("validate", valid, "--profile", "drafts", "--lang", "en").isRefusedAs("draft, publication, research");
        Run.of("validate", valid, "--profile", "none.json", "--lang", "en")
                .isRefusedAs("none.json: there is no such file");
        Run.of("validate", valid, "--profile", file("p.json", "{\"name\": \"x\", \"off\": [\"2019-T9-010\"]}"))
                .isRefusedAs("2019-T9-010");
    }

    @Test
    void accept_knownDeviation_doesNotCountUntilAFigureChanges() throws IOException {
        AnnualReport2008 report =
                Schema2008.read(Files.readString(Path.of(SAMPLE_2018))).report();
        List<AcceptedDeviation> known = Schema2008.validate(report).broken().stream()
                .map(finding -> finding.accept("原件如此"))
                .toList();
        String accepted = file("known.json", new String(AcceptedDeviationJson.write(known), StandardCharsets.UTF_8));
        String changed = file(
                "changed.json",
                new String(Schema2008.writeJson(report), StandardCharsets.UTF_8)
                        .replace("\"requests.answered.refused.privacy\":0", "\"requests.answered.refused.privacy\":1"));

        Run same = Run.of("validate", SAMPLE_2018, "--accept", accepted, "--format", "json");
        Run other = Run.of("validate", changed, "--accept", accepted, "--format", "json");

        assertThat(same.code()).isZero();
        assertThat(json(same.out()).get("findings")).isEmpty();
        assertThat(json(same.out()).get("accepted")).hasSize(known.size());
        assertThat(other.code()).isEqualTo(1);
        assertThat(json(other.out()).get("lapsed")).hasSize(1);
        assertThat(json(other.out()).at("/findings/0/rule").textValue()).isEqualTo("2008-S3-040");
        Run.of("validate", valid, "--accept", file("no.json", "[{\"rule\": \"x\"}]"))
                .isRefusedAs("no.json");
    }

    @Test
    void with_previousReport_checksTheRulesBetweenYears() throws IOException {
        String before = file("2021.json", report("某市教育局", 2021));
        String now = file("2022.json", report("某市教育局", 2022));

        Run run = Run.of("validate", now, "--with", before, "--format", "json", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(json(run.out()).get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").textValue()).isEqualTo("2019-Y-010");
            assertThat(finding.at("/operands/0/of").textValue()).isEqualTo("previous");
        });
        Run.of("validate", before, "--with", now, "--lang", "en").isRefusedAs("2022 is not the year before 2021");
        Run.of("validate", now, "--with", file("other.json", report("某市财政局", 2021)), "--lang", "en")
                .isRefusedAs("different bodies");
    }

    @Test
    void parts_folderOfReports_checksTheSums() throws IOException {
        String whole = file("whole.json", report("某市", 2022));
        file("parts/a.json", report("某市教育局", 2022));
        file("parts/b.json", report("某市财政局", 2022));
        String parts = folder.resolve("parts").toString();
        String names = file("names.txt", "某市教育局\n某市财政局\n某市民政局\n");

        Run run = Run.of("validate", whole, "--parts", parts, "--format", "json");
        Run missing = Run.of("validate", whole, "--parts", parts, "--parts-list", names, "--format", "json");

        assertThat(json(run.out()).get("findings"))
                .anySatisfy(
                        finding -> assertThat(finding.get("rule").textValue()).isEqualTo("2019-A-010"));
        assertThat(json(missing.out()).get("undecided"))
                .anySatisfy(question ->
                        assertThat(question.at("/missingParts/0").textValue()).isEqualTo("某市民政局"));
        file("parts/c.json", report("某市教育局", 2022));
        Run.of("validate", whole, "--parts", parts, "--lang", "en").isRefusedAs("某市教育局 is given twice");
    }

    @Test
    void text_manyInputs_tellsEachInItsOrderAndTheSums() throws IOException {
        String missing = folder.resolve("none.html").toString();

        Run run = Run.of("validate", valid, SAMPLE_2020, missing, SAMPLE_2018, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith(valid + ": VALID", SAMPLE_2020 + ": INVALID, errors: 5, notes: 1")
                .contains(missing + ": cannot be used: there is no such file")
                .contains("3 reports: 1 VALID, 2 INVALID, 0 UNDECIDED; 1 inputs cannot be used")
                .contains("Inputs that cannot be used:")
                .endsWith("  " + missing + ": there is no such file");
        assertThat(run.out())
                .contains("\n[ERROR] 2019-T3-020 The total of the results is the sum of all results. \"")
                .contains(
                        "\n  So that also:\n  [ERROR] 2019-T3-010 at 2 places: The requests newly received and carried over")
                .contains(
                        "\n  Likely: \"Total of the results · Natural person\" is 0, should be 8 (total not filled in); \"")
                .contains("\n  Likely one of these:\n    - \"Administrative review · Total\" is 0, should be 1 (")
                .containsPattern("\nMost broken +Reports +Places +Rule\n")
                .containsPattern("\n2019-T3-020 +1 +2 ");
        assertThat(run.out().indexOf(SAMPLE_2020)).isLessThan(run.out().indexOf(SAMPLE_2018));
    }

    @Test
    void exitCode_withoutFailures_isThatOfTheVerdicts() {
        assertThat(Run.of("validate", valid, valid).code()).isZero();
        assertThat(Run.of("validate", valid, SAMPLE_2020).code()).isEqualTo(1);
        assertThat(Run.of("validate", valid, "--format", "sarif").code()).isZero();
        assertThat(Run.of("validate", SAMPLE_2020, "--format", "junit").code()).isEqualTo(1);
    }

    @Test
    void json_manyInputs_isAnObjectAReportAsForOne() throws IOException {
        String missing = folder.resolve("none.html").toString();

        Run run = Run.of("validate", valid, missing, SAMPLE_2020, "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.jsonLines()).hasSize(3);
        String alone = Run.of("validate", SAMPLE_2020, "--format", "json", "--lang", "en")
                .out();
        String path = new ObjectMapper().writeValueAsString(SAMPLE_2020);
        assertThat(run.out().lines().toList().get(2) + "\n").isEqualTo("{\"input\":" + path + "," + alone.substring(1));
        assertThat(run.jsonLines().get(1).get("error").toString())
                .isEqualTo("{\"code\":\"no-such-file\",\"where\":\"\",\"what\":\"there is no such file\","
                        + "\"advice\":\"Check the name and the path.\"}");
        assertThat(run.err()).startsWith("2 reports: 1 VALID, 1 INVALID, 0 UNDECIDED; 1 inputs cannot be used\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports.jsonl", "reports.json", "-"})
    void jsonLines_fromAnywhere_areValidatedOneByOne(String name) throws IOException {
        String lines = VALID + "\n\n{\"format\":\"1998\"}\n" + VALID + "\n";
        String input = name.equals("-") ? "-" : file(name, lines);

        Run run = Run.with(lines, "validate", input, "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.jsonLines()).hasSize(3);
        assertThat(run.jsonLines())
                .extracting(line -> line.get("line").intValue())
                .containsExactly(1, 3, 4);
        assertThat(run.jsonLines())
                .allSatisfy(line -> assertThat(line.get("input").textValue()).isEqualTo(input));
        assertThat(run.jsonLines().get(1).at("/error/where").textValue()).isEqualTo("line 3, /format");
        assertThat(run.jsonLines().get(2).get("verdict").textValue()).isEqualTo("VALID");
    }

    @Test
    void folder_withAllKindsOfFiles_isWalkedInOrder() throws IOException {
        file("in/b.html", Run.of("render", SAMPLE_2020, "--out", "-").out());
        file("in/a/z.JSON", VALID);
        file("in/a.jsonl", VALID + "\n" + VALID);
        file("in/.hidden.json", "{");
        file("in/.git/x.json", "{");
        file("in/report.doc", "x");
        file("in/c/data.xls", "x");
        Path loop = Files.createSymbolicLink(folder.resolve("in/c/loop"), folder.resolve("in"));
        String in = folder.resolve("in").toString();

        Run run = Run.of("validate", in, "--format", "json", "--lang", "en");

        assertThat(loop).exists();
        assertThat(run.jsonLines())
                .extracting(line -> line.get("input").textValue())
                .containsExactly(in + "/a/z.JSON", in + "/a.jsonl", in + "/a.jsonl", in + "/b.html");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("gongkai: " + in + ": 3 files of other kinds are passed over (-> 1, .doc 1, .xls 1)\n");
    }

    @Test
    void folder_withoutReports_isAFailureAndNotValid() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String lines = file("none.jsonl", "\n \n");

        Run run = Run.of("validate", empty.toString(), valid, lines, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains(empty + ": cannot be used: there is no report in the folder")
                .contains(lines + ": cannot be used: there is no report in it")
                .contains("1 reports: 1 VALID");
        Run.of("validate", lines, "--lang", "en").isRefusedAs("there is no report in it");
    }

    @Test
    void sarif_anyInputs_isValidByTheOfficialSchema() throws IOException {
        String named = file("年报 2020.txt", Files.readString(Path.of(SAMPLE_2020)));
        String bad = file("bad.jsonl", "{\"format\":\"1998\"}\n");

        Run run = Run.of("validate", named, bad, SAMPLE_2018, "--format", "sarif", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema)
                            .validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode log = json(run.out()).at("/runs/0");
        JsonNode location = log.at("/results/0/locations/0");
        assertThat(location.at("/physicalLocation/artifactLocation/uri").textValue())
                .startsWith("file:///")
                .endsWith("/%E5%B9%B4%E6%8A%A5%202020.txt");
        String address = location.at("/logicalLocations/0/fullyQualifiedName").textValue();
        int line = Integer.parseInt(
                String.valueOf(location.at("/physicalLocation/region/startLine").intValue()));
        JsonNode places = json(Run.of("read", SAMPLE_2020, "--format", "json", "--places")
                        .out())
                .get("places");
        assertThat(line).isEqualTo(places.get(address).get("line").intValue()).isPositive();
        assertThat(log.at("/results")).hasSize(7);
        assertThat(log.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(log.at("/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(1);
        assertThat(run.err()).contains("1 inputs cannot be used");
    }

    @Test
    void junit_anyInputs_isASuiteEach() throws Exception {
        String missing = folder.resolve("none.html").toString();

        Run run = Run.of("validate", valid, SAMPLE_2020, missing, "--format", "junit", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        List<String> suites = new ArrayList<>();
        for (int i = 0; i < root.getElementsByTagName("testsuite").getLength(); i++) {
            Element suite = (Element) root.getElementsByTagName("testsuite").item(i);
            suites.add(suite.getAttribute("name") + " " + suite.getAttribute("failures") + " "
                    + suite.getAttribute("errors"));
        }
        assertThat(suites).containsExactly(valid + " 0 0", SAMPLE_2020 + " 3 0", missing + " 0 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void out_anyFormat_isTheFileThatWouldBePrinted(String format) throws IOException {
        String target = folder.resolve("result").toString();

        for (String[] inputs : new String[][] {{SAMPLE_2020}, {valid, SAMPLE_2018}}) {
            List<String> args = new ArrayList<>(List.of("validate", "--format", format));
            args.addAll(List.of(inputs));
            Run printed = Run.of(args.toArray(String[]::new));
            args.addAll(List.of("--out", target));
            Run written = Run.of(args.toArray(String[]::new));

            assertThat(written.code()).isEqualTo(printed.code());
            assertThat(written.out()).isEmpty();
            assertThat(Files.readString(Path.of(target)))
                    .isEqualTo(printed.out())
                    .isNotEmpty();
        }
        assertThat(left()).containsExactly("result", "valid.json");
    }

    @Test
    void out_overAnInput_leavesItAlone() throws IOException {
        file("in/a.json", VALID);
        String in = folder.resolve("in").toString();

        for (String[] args : new String[][] {
            {"validate", valid, "--out", valid},
            {"validate", in, "--out", in + "/a.json"},
            {"validate", SAMPLE_2020, "--with", valid, "--out", valid}
        }) {
            Run.of(List.of(String.join("\t", args) + "\t--lang\ten").get(0).split("\t"))
                    .isRefusedAs("the output is the input");
        }
        assertThat(left()).containsExactly("in/a.json", "valid.json");
        assertThat(Files.readString(Path.of(valid))).isEqualTo(VALID);
    }

    @Test
    void colour_onATerminalThatWantsIt_isPutOnVerdictAndSeverityAlone() {
        Screen screen = new Screen(false, true);

        for (String[] args : new String[][] {
            {"validate", SAMPLE_2020, "--lang", "en"}, {"validate", SAMPLE_2020, valid, "--lang", "en"}
        }) {
            Run plain = Run.of(args);
            Run coloured = Run.on(screen, "", args);

            assertThat(plain.out()).doesNotContain("\033");
            assertThat(coloured.out()).contains("\033[1m\033[31mINVALID", "[\033[1m\033[31mERROR");
            assertThat(coloured.out().replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(plain.out());
        }
        for (String format : List.of("json", "sarif", "junit")) {
            assertThat(Run.on(screen, "", "validate", SAMPLE_2020, "--format", format)
                            .out())
                    .doesNotContain("\033");
        }
        String target = folder.resolve("result").toString();
        Run.on(screen, "", "validate", SAMPLE_2020, "--out", target);
        assertThat(Path.of(target)).content().doesNotContain("\033");
    }

    @Test
    void colour_inputWithEscapes_reachesNoTerminal() {
        String hostile = VALID.replace("某县", "某\\u001b[31m县");

        Run run = Run.on(new Screen(false, true), hostile, "validate", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\033\\[(1|32|0|39|21|22);?[0-9;]*m", ""))
                .doesNotContain("\033");
        assertThat(run.out()).contains("某?[31m县");
    }

    @Test
    void progress_onATerminal_isOnStandardErrorAndCleared() {
        Run watched = Run.on(new Screen(true, false), "", "validate", valid, SAMPLE_2020, "--lang", "en");
        Run unwatched = Run.of("validate", valid, SAMPLE_2020, "--lang", "en");

        assertThat(watched.err()).startsWith("\rinputs ").endsWith("\r\033[K");
        assertThat(unwatched.err()).isEmpty();
        assertThat(watched.out()).isEqualTo(unwatched.out());
    }

    @Test
    void with_unrelatedReports_areOneClearErrorAndNothingElse() throws IOException {
        String a2022 = file("a2022.json", report("甲县人民政府", 2022));
        String b2021 = file("b2021.json", report("乙县人民政府", 2021));
        String a2020 = file("a2020.json", report("甲县人民政府", 2020));

        Run.of("validate", a2022, "--with", b2021, "--lang", "en").isRefusedAs("the reports are of different bodies");
        Run.of("validate", a2022, "--with", a2020).isRefusedAs("2020年度不是2022年度的上一年度");
        Run.of("validate", a2022, "--with", SAMPLE_2018, "--lang", "en")
                .isRefusedAs("the report on the year before is of the format of 2008, this report of that of 2019");
        Run.of("validate", a2022, "--with", folder.toString(), "--lang", "en").isRefusedAs("this is a directory");
        Run.of("validate", a2022, "--with", folder.resolve("none").toString(), "--lang", "en")
                .isRefusedAs("none: there is no such file");
        Run.of("validate", a2022, "--with", b2021, "--format", "json").isRefusedAs("不是同一机关的报告");
    }

    @Test
    void parts_unrelatedReports_areOneClearErrorAndNothingElse() throws IOException {
        String whole = file("whole.json", report("甲市人民政府", 2022));
        file("twice/1.json", report("乙局", 2022));
        file("twice/2.json", report("乙 局", 2022));
        file("itself/1.json", report("甲市人民政府", 2022));
        file("years/1.json", report("乙局", 2021));
        file("broken/1.json", report("乙局", 2022));
        file("broken/2.json", "{");
        Files.createDirectories(folder.resolve("empty"));

        refusesParts(whole, "twice", "局 is given twice");
        refusesParts(whole, "itself", "甲市人民政府 is the body itself");
        refusesParts(whole, "years", "乙局 reports on another year");
        refusesParts(whole, "broken", folder.resolve("broken/2.json") + ": ");
        refusesParts(whole, "empty", "there is no report in the folder");
        refusesParts(whole, "valid.json", "this is no folder");
    }

    private void refusesParts(String whole, String parts, String what) {
        Run.of("validate", whole, "--parts", folder.resolve(parts).toString(), "--lang", "en")
                .isRefusedAs(what);
    }

    @Test
    void partsList_thatDoesNotFit_isOneClearError() throws IOException {
        String whole = file("whole.json", report("甲市人民政府", 2022));
        file("parts/1.json", report("乙局", 2022));
        String parts = folder.resolve("parts").toString();
        String twice = file("twice.txt", "乙局\n丙局\n乙局\n");
        String without = file("without.txt", "丙局\n");

        Run.of("validate", whole, "--parts", parts, "--parts-list", twice, "--lang", "en")
                .isRefusedAs("乙局 is twice in the list");
        Run.of("validate", whole, "--parts", parts, "--parts-list", without, "--lang", "en")
                .isRefusedAs("乙局 has a report and is not in the list");
    }

    @Test
    void usage_wrong_exitsWithTwoAndSaysWhy() throws IOException {
        String lines = file("two.jsonl", VALID + "\n" + VALID);
        for (String[] args : new String[][] {
            {"validate"},
            {"validate", "-", "-"},
            {"validate", "-", "--with", "-"},
            {"validate", valid, valid, "--with", valid},
            {"validate", valid, valid, "--parts", folder.toString()},
            {"validate", folder.toString(), "--with", valid},
            {"validate", lines, "--with", valid},
            {"validate", valid, "--parts-list", valid},
            {"validate", valid, "--format", "xml"},
            {"validate", valid, "--profile"}
        }) {
            Run run = Run.of(args);

            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void undecided_manyPlacesOfOneRule_areOneLine() {
        String blank = VALID.replaceAll("(\"naturalPerson\":)\\d+", "$1null");

        String text = Run.with(blank, "validate", "-", "--lang", "en").out();

        assertThat(text.lines().filter(line -> line.startsWith("  2019-T3-030")))
                .singleElement()
                .asString()
                .containsPattern(" at \\d+ places: without .* and \\d+ more$");
    }

    @Test
    void reports_twoThousand_areToldOneByOne() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(i % 100 == 7 ? "{}" : VALID).append('\n');
        }
        String input = file("many.jsonl", lines.toString());

        Run run = Run.of("validate", input, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines().filter(line -> line.endsWith(": VALID"))).hasSize(1980);
        assertThat(run.out()).contains("1980 reports: 1980 VALID, 0 INVALID, 0 UNDECIDED; 20 inputs cannot be used");
        assertThat(run.err()).isEmpty();
    }
}
