package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a host's mapper must do with the reports of a format: exactly what the SDK does, to the byte.
 *
 * @param <R> the reports
 */
public interface HostContract<R> {
    /** Names with what writers of JSON treat differently: quotes, controls, Chinese beyond the basic plane, half of a pair. */
    List<String> NAMES = List.of("某市人民政府", "\"a\\b/c\"\n\t\u0001\u007f\u2028", "某𠮷县😀", "某\ud842局");

    /** The version of Jackson that this run is meant to try, by the Maven property of that name. */
    String expectedVersion();

    /** A mapper. */
    HostMapper host();

    /** The type of the reports. */
    Class<R> type();

    /** A report with any figures, absent ones included; next to none of them adds up. */
    R anyReport(String body, Random random);

    /** The reports whose JSON is kept. */
    List<R> goldenReports();

    /** The JSON that is kept, in the same order. */
    List<byte[]> goldenJson() throws IOException;

    /** A report with an amount. */
    R reportWith(String amount);

    /** Writes a report as the SDK does. */
    byte[] writeJson(R report);

    /** Reads a report as the SDK does. */
    R readJson(byte[] json);

    /** What the SDK finds in a report. */
    Findings validate(R report);

    /** The smallest JSON of a report. */
    String smallestJson();

    /** The reports inside a class of the host; its members in alphabetical order, as Jackson 3 writes them. */
    Object inside(Map<String, R> byName, List<R> earlier, String id, R report);

    /** What the SDK refuses. */
    List<HostileJson> hostileSamples();

    private R anyReport(Random random) {
        List<R> golden = goldenReports();
        return random.nextInt(4) == 0
                ? golden.get(random.nextInt(golden.size()))
                : anyReport(NAMES.get(random.nextInt(NAMES.size())), random);
    }

    private String text(R report) {
        return new String(writeJson(report), StandardCharsets.UTF_8);
    }

    @Test
    default void jackson_ofThisRun_isTheVersionItIsFor() {
        // Into the log of the build, which runs this more than once.
        System.out.println("Host with Jackson " + host().version());

        assertThat(host().version()).isEqualTo(expectedVersion());
    }

    @Test
    default void write_report_givesTheBytesOfTheSdkAndIsReadBack() {
        Trials.run(50, random -> {
            R report = anyReport(random);
            byte[] json = writeJson(report);

            assertThat(host().write(report)).asString(StandardCharsets.UTF_8).isEqualTo(text(report));
            assertThat(host().write(report)).isEqualTo(json);
            assertThat(host().read(json, type())).isEqualTo(report);
            assertThat(readJson(json)).isEqualTo(report);
        });
    }

    /** The files are the same whatever Jackson is used, so all lines that pass write the same. */
    @Test
    default void write_goldenReports_givesTheFilesByteForByte() throws Exception {
        List<byte[]> files = goldenJson();

        assertThat(files).isNotEmpty().hasSameSizeAs(goldenReports());
        for (int i = 0; i < files.size(); i++) {
            R report = goldenReports().get(i);
            assertThat(host().write(report)).isEqualTo(files.get(i));
            assertThat(host().read(files.get(i), type())).isEqualTo(report);
        }
    }

    @Test
    default void write_reportsInsideAHostsClass_giveTheBytesOfTheSdkAndAreReadBack() {
        Trials.run(20, random -> {
            R one = anyReport(random);
            R two = anyReport(random);
            R three = anyReport(random);
            Object host = inside(Map.of("某", three), List.of(two, one), "x", one);

            byte[] json = host().write(host);

            assertThat(new String(json, StandardCharsets.UTF_8))
                    .isEqualTo("{\"byName\":{\"某\":" + text(three) + "},\"earlier\":[" + text(two) + "," + text(one)
                            + "],\"id\":\"x\",\"report\":" + text(one) + "}");
            assertThat((Object) host().read(json, host.getClass())).isEqualTo(host);
        });
    }

    @Test
    default void read_listOrMapOfReports_isTheOneThatWasWritten() throws Exception {
        List<R> reports = goldenReports();
        Map<String, R> byName = Map.of("a", reports.get(0));

        assertThat(host().readList(host().write(reports), type())).isEqualTo(reports);
        assertThat(host().readMap(host().write(byName), type())).isEqualTo(byName);
    }

    @Test
    default void treesAndBuffers_ofAnyReport_giveTheSameReport() {
        Trials.run(50, random -> {
            R report = anyReport(random);

            assertThat(host().throughTree(report, type())).isEqualTo(report);
            assertThat(host().throughBuffer(report, type())).isEqualTo(report);
        });
    }

    @Test
    default void amounts_withManyDigits_areExactOnEveryWay() throws Exception {
        for (String number : List.of(
                "0.000000123456789012345678901234",
                "0.0000001",
                "0.30000000000000004",
                "123456789012345678901234567.891",
                "100000000000000000000000000000",
                "0")) {
            R report = reportWith(number);

            assertThat(text(report)).contains("{\"value\":" + number + ",");
            assertThat(host().write(report)).isEqualTo(writeJson(report));
            assertThat(host().read(writeJson(report), type())).isEqualTo(report);
            assertThat(host().throughTree(report, type())).isEqualTo(report);
            assertThat(host().throughBuffer(report, type())).isEqualTo(report);
        }
    }

    /** Nothing is checked when a report is built, so what a body published wrong can be held. */
    @Test
    default void reportThatBreaksRules_isBuiltWrittenAndRead() {
        List<Finding> broken = new ArrayList<>();
        Trials.run(20, random -> {
            R report = anyReport("某市", random);
            broken.addAll(validate(report).broken());

            R read = host().read(host().write(report), type());

            assertThat(read).isEqualTo(report);
            assertThat(validate(read)).isEqualTo(validate(report));
        });
        assertThat(broken).isNotEmpty();
    }

    @Test
    default void write_indented_isReadBackByTheSdk() throws Exception {
        for (R report : goldenReports()) {
            byte[] json = host().writeIndented(report);

            assertThat(new String(json, StandardCharsets.UTF_8)).contains("\n  \"format\"");
            assertThat(readJson(json)).isEqualTo(report);
        }
    }

    /** Left out are samples that are no JSON, which the mapper itself refuses, and null, which it does not show to a codec. */
    private Stream<HostileJson> refusedByCodecs() {
        Set<String> notJson = Set.of("malformed-json", "json-cut-off", "json-too-large", "trailing-token");
        return hostileSamples().stream()
                .filter(sample ->
                        !notJson.contains(sample.code()) && !sample.json().equals("null"));
    }

    private InputProblem problemOfTheSdk(String json) {
        return catchThrowableOfType(
                        UnreadableInputException.class, () -> readJson(json.getBytes(StandardCharsets.UTF_8)))
                .problem();
    }

    @TestFactory
    default Stream<DynamicTest> read_hostileSample_isRefusedInTheWordsOfTheSdk() {
        return refusedByCodecs()
                .map(sample -> dynamicTest(sample.toString(), () -> {
                    InputProblem problem = problemOfTheSdk(sample.json());

                    HostMapper.Refusal refusal =
                            host().refusal(catchThrowable(() -> host().read(sample.json(), type())));

                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.message()).isEqualTo(problem.what().en());
                    assertThat("line " + refusal.line() + ", column " + refusal.column())
                            .isEqualTo(sample.lineAndColumn());
                }));
    }

    @TestFactory
    default Stream<DynamicTest> read_hostileSampleInsideAHostsClass_isRefusedWithItsPlaceInTheWhole() {
        Class<?> around =
                inside(Map.of(), List.of(), "", goldenReports().get(0)).getClass();
        return refusedByCodecs()
                .map(sample -> dynamicTest(sample.toString(), () -> {
                    InputProblem problem = problemOfTheSdk(sample.json());
                    HostileJson inside = new HostileJson(
                            sample.what(),
                            sample.code(),
                            "/earlier/1" + sample.pointer(),
                            "{\"id\":\"x\",\n  \"earlier\":[" + smallestJson() + "," + sample.marked() + "]}");

                    HostMapper.Refusal refusal =
                            host().refusal(catchThrowable(() -> host().read(inside.json(), around)));

                    assertThat(refusal.problem().code()).isEqualTo(sample.code());
                    assertThat(refusal.problem().what()).isEqualTo(problem.what());
                    assertThat(refusal.problem().where()).isEqualTo(inside.pointer() + ", " + inside.lineAndColumn());
                    assertThat("line " + refusal.line() + ", column " + refusal.column())
                            .isEqualTo(inside.lineAndColumn());
                    assertThat(refusal.path()).contains("[\"earlier\"]").contains("[1]");
                }));
    }

    /** A tree keeps one of two equal keys, and knows no lines. */
    @TestFactory
    default Stream<DynamicTest> readTree_hostileSample_isRefusedWithItsPointer() {
        return refusedByCodecs()
                .filter(sample -> !sample.code().equals("duplicate-key"))
                .map(sample -> dynamicTest(sample.toString(), () -> {
                    HostMapper.Refusal refusal =
                            host().refusal(catchThrowable(() -> host().readTree(sample.json(), type())));

                    assertThat(refusal.problem().code()).isEqualTo(sample.code());
                    assertThat(refusal.problem().where()).isEqualTo(sample.pointer());
                }));
    }
}
