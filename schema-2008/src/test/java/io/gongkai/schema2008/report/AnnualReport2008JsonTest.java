package io.gongkai.schema2008.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.HostileParts;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReport2008JsonTest {
    private static final String FIRST = "/statistics/disclosure.disclosed";
    private static final String FEES = "/statistics/feesCharged";

    static List<HostileJson> hostile() {
        return Stream.concat(ofTheFormat().stream(), HostileParts.samples().stream())
                .toList();
    }

    private static List<HostileJson> ofTheFormat() {
        return List.of(
                // A count.
                count("true", "not-whole-number", "▶true"),
                count("a text", "not-whole-number", "▶\"3\""),
                count("a decimal", "not-whole-number", "▶1.5"),
                count("a whole number with a decimal point", "not-whole-number", "▶3.0"),
                count("an exponent", "not-whole-number", "▶1e2"),
                count("one more than a long", "number-too-large", "▶9223372036854775808"),
                count("one less than a long", "number-too-large", "▶-9223372036854775809"),
                count("an array", "not-whole-number", "▶[3]"),
                count("an empty object", "missing-key", "{▶}"),
                count("an amount", "not-a-count", "{\"value\":3,\"unit\":\"万元\"▶}"),
                count("NaN", "malformed-json", "NaN▶", ""),
                // An amount.
                amount("a bare number", "not-an-amount", "▶34.7"),
                amount("a bare whole number", "not-an-amount", "▶34"),
                amount("a text", "not-an-amount", "▶\"34.7\""),
                amount("no unit", "missing-key", "{\"value\":34.7▶}"),
                amount("no value", "missing-key", "{\"unit\":\"万元\"▶}"),
                amount("an unknown key", "unknown-key", "{▶\"currency\":\"CNY\"}", "/currency"),
                amount("a value twice", "duplicate-key", "{\"value\":1,▶\"value\":1}", "/value"),
                amount("a unit twice", "duplicate-key", "{\"unit\":null,▶\"unit\":null}", "/unit"),
                amount("a text as value", "not-a-number", "{\"value\":▶\"34.7\"}", "/value"),
                amount("no number", "not-a-number", "{\"value\":▶null}", "/value"),
                amount("a huge number", "number-too-large", "{\"value\":▶1e31}", "/value"),
                amount("a hostile exponent", "number-too-large", "{\"value\":▶1e2147483647}", "/value"),
                amount("an empty unit", "empty-text", "{\"unit\":▶\"\"}", "/unit"),
                amount("a number as unit", "wrong-type", "{\"unit\":▶1}", "/unit"),
                // An absence.
                count("a blank written out", "unknown-absence", "{\"absent\":▶\"blank\"}", "/absent"),
                count("an unknown absence", "unknown-absence", "{\"absent\":▶\"none\"}", "/absent"),
                count("an absence in capitals", "unknown-absence", "{\"absent\":▶\"MISSING\"}", "/absent"),
                count("no absence", "wrong-type", "{\"absent\":▶null}", "/absent"),
                count("a mark without its text", "wrong-absence", "{\"absent\":\"marked\"▶}"),
                count("a missing cell with a text", "wrong-absence", "{\"absent\":\"missing\",\"text\":\"/\"▶}"),
                count("an absence with a value", "wrong-absence", "{\"absent\":\"missing\",\"value\":1▶}"),
                count("a mark with an empty text", "empty-text", "{\"absent\":\"marked\",\"text\":▶\"\"}", "/text"),
                // The statistics.
                top(
                        "a cell twice",
                        "duplicate-key",
                        FIRST,
                        "{\"statistics\":{\"disclosure.disclosed\":1,▶\"disclosure.disclosed\":1}}"),
                top(
                        "an unknown cell",
                        "unknown-key",
                        "/statistics/disclosure.total",
                        "{\"statistics\":{▶\"disclosure.total\":1}}"),
                top(
                        "a heading as cell",
                        "unknown-key",
                        "/statistics/disclosure",
                        "{\"statistics\":{▶\"disclosure\":1}}"),
                top("a cell with a slash", "unknown-key", "/statistics/a~1b", "{\"statistics\":{▶\"a/b\":1}}"),
                top("no cells", "missing-key", "/statistics", "{\"statistics\":{▶}}"),
                top("no statistics", "wrong-type", "/statistics", "{\"statistics\":▶null}"),
                top("statistics as array", "wrong-type", "/statistics", "{\"statistics\":▶[]}"),
                // Cumulative figures and the sign-off.
                top("cumulative figures that are null", "wrong-type", "/cumulative", "{\"cumulative\":▶null}"),
                top("an unknown cumulative cell", "unknown-key", "/cumulative/a", "{\"cumulative\":{▶\"a\":1}}"),
                top(
                        "a cumulative count with a decimal point",
                        "not-whole-number",
                        "/cumulative/complaints",
                        "{\"cumulative\":{\"complaints\":▶1.0}}"),
                top("a sign-off that is a text", "wrong-type", "/signOff", "{\"signOff\":▶\"\"}"),
                top("an unknown signatory", "unknown-key", "/signOff/minister", "{\"signOff\":{▶\"minister\":\"\"}}"),
                top("a sign-off without a day", "wrong-date", "/signOff/date", "{\"signOff\":{\"date\":▶\"3月\"}}"),
                // The report.
                top("no format", "missing-key", "", "{▶}"),
                top("the other format", "wrong-value", "/format", "{\"format\":▶\"2019\"}"),
                top("the format as number", "wrong-type", "/format", "{\"format\":▶2008}"),
                top("no format at all", "wrong-type", "/format", "{\"format\":▶null}"),
                top("the format twice", "duplicate-key", "/format", "{\"format\":\"2008\",▶\"format\":\"2008\"}"),
                top("an unknown key", "unknown-key", "/subtitle", "{▶\"subtitle\":\"\"}"),
                top("a key of the other format", "unknown-key", "/requests", "{▶\"requests\":{}}"),
                top("a key in capitals", "unknown-key", "/Format", "{▶\"Format\":\"2008\"}"),
                // The whole.
                top("null", "wrong-type", "", "▶null"),
                top("an array", "wrong-type", "", "▶[]"),
                top("a second report", "trailing-token", "", "{\"format\":\"2008\"}▶{}"),
                top("a word behind", "malformed-json", "", "{\"format\":\"2008\"}▶x"),
                top("cut off", "json-cut-off", "", "{\"format\":\"2008\"▶"),
                top("cut off in a text", "json-cut-off", "", "{\"format\":\"2008▶"),
                top("a comma too many", "malformed-json", "", "{\"format\":\"2008\",▶}"),
                top("single quotes", "malformed-json", "", "{▶'format':\"2008\"}"),
                top("a comment", "malformed-json", "", "{▶/* */}"),
                top("later lines", "wrong-year", "/year", "{\n  \"format\": \"2008\",\n  \"year\": ▶1\n}"),
                top(
                        "Chinese before it on the line",
                        "wrong-year",
                        "/year",
                        "{\"body\":{\"name\":\"某市人民政府\"},\"year\":▶1}"));
    }

    private static HostileJson count(String what, String code, String figure) {
        return count(what, code, figure, "");
    }

    private static HostileJson count(String what, String code, String figure, String below) {
        String pointer = code.equals("malformed-json") ? "" : FIRST + below;
        return top("a count: " + what, code, pointer, "{\"statistics\":{\"disclosure.disclosed\":" + figure + "}}");
    }

    private static HostileJson amount(String what, String code, String figure) {
        return amount(what, code, figure, "");
    }

    private static HostileJson amount(String what, String code, String figure, String below) {
        return top("an amount: " + what, code, FEES + below, "{\"statistics\":{\"feesCharged\":" + figure + "}}");
    }

    private static HostileJson top(String what, String code, String pointer, String marked) {
        return new HostileJson(what, code, pointer, marked);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readJson_hostileSample_isRefusedWithCodeAndPlace(HostileJson sample) {
        sample.assertRefusedBy(Schema2008::readJson);
    }

    @ParameterizedTest
    @EnumSource
    void readJson_withoutOneCell_isRefusedByName(StatisticsCell cell) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<?, ?> report = mapper.readValue(Schema2008.writeJson(Reports2008.sample()), Map.class);
        ((Map<?, ?>) report.get("statistics")).remove(cell.address());
        String json = mapper.writeValueAsString(report);

        int brace = json.lastIndexOf('}', json.length() - 2);
        String marked = json.substring(0, brace) + "▶" + json.substring(brace);
        new HostileJson(cell.address(), "missing-key", "/statistics", marked.replace("某市人民政府", "A"))
                .assertRefusedBy(Schema2008::readJson);
    }

    @Test
    void readJson_nothing_isRefusedAsEmpty() {
        assertThatThrownBy(() -> Schema2008.readJson(new byte[0]))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("empty"));
    }

    @Test
    void readJson_smallestReport_isAReportWithNothing() {
        AnnualReport2008 report = Schema2008.readJson("{\"format\":\"2008\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(report).isEqualTo(AnnualReport2008.builder().build());
        assertThat(report.getYear()).isEmpty();
        assertThat(report.getBody()).isEmpty();
        assertThat(report.getStatistics()).isEmpty();
    }

    @Test
    void readJson_keysInAnyOrderWithSpaces_givesTheSameReport() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        byte[] json = Schema2008.writeJson(Reports2008.sample());
        String reversed =
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(reversed(mapper.readValue(json, Map.class)));

        assertThat(Schema2008.readJson(reversed.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reports2008.sample());
    }

    private static Map<Object, Object> reversed(Map<?, ?> map) {
        List<Object> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<Object, Object> result = new LinkedHashMap<>();
        for (Object key : keys) {
            result.put(key, map.get(key) instanceof Map<?, ?> inner ? reversed(inner) : map.get(key));
        }
        return result;
    }

    static Set<String> goldenFiles() {
        return GoldenReport2008.byFile().keySet();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void writeJson_goldenReport_isTheFileByteForByte(String file) throws IOException {
        AnnualReport2008 report = GoldenReport2008.byFile().get(file);
        byte[] json = Schema2008.writeJson(report);

        assertThat(new String(json, StandardCharsets.UTF_8) + "\n").isEqualTo(golden(file));
        assertThat(Schema2008.readJson(golden(file).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(report);
    }

    private static String golden(String file) throws IOException {
        try (InputStream stream = GoldenReport2008.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writeJson_anyReport_hasEveryCellInTheOrderOfTheForm() throws IOException {
        Iterator<String> names = new ObjectMapper()
                .readTree(Schema2008.writeJson(Reports2008.sample()))
                .get("statistics")
                .fieldNames();
        List<String> addresses = new ArrayList<>();
        names.forEachRemaining(addresses::add);

        assertThat(addresses)
                .isEqualTo(Arrays.stream(StatisticsCell.values())
                        .map(StatisticsCell::address)
                        .toList());
    }

    @Test
    void readJson_extremeNumbers_areExact() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(),
                Map.of(
                        "complaints", Figure.count(Long.MAX_VALUE),
                        "review", Figure.count(Long.MIN_VALUE),
                        "feesCharged", Figure.amount("0.000000000000000000000000000001", "万元"),
                        "organisation.funds", Figure.amount("999999999999999999999999999999.1", "元")));

        assertThat(Schema2008.readJson(Schema2008.writeJson(report))).isEqualTo(report);
        assertThat(new String(Schema2008.writeJson(report), StandardCharsets.UTF_8))
                .contains("\"feesCharged\":{\"value\":0.000000000000000000000000000001,\"unit\":\"万元\"}");
    }

    @Test
    void readJson_amountWithoutUnit_staysUnknown() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(), Map.of("feesCharged", Amount.withoutUnit(new BigDecimal("18160.00"))));
        String json = new String(Schema2008.writeJson(report), StandardCharsets.UTF_8);

        assertThat(json).contains("\"feesCharged\":{\"value\":18160,\"unit\":null}");
        assertThat(Schema2008.readJson(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(report);
    }

    @Test
    void readJson_reportThatBreaksRules_isReadAsWritten() {
        AnnualReport2008 report =
                Reports2008.with(Reports2008.sample(), Map.of("requests.received", Figure.count(-999)));

        assertThat(Schema2008.readJson(Schema2008.writeJson(report))).isEqualTo(report);
        assertThat(Schema2008.validate(report).broken()).isNotEmpty();
    }

    @Test
    void readJson_byteOrderMark_isPassedOver() {
        String json = "\uFEFF" + new String(Schema2008.writeJson(Reports2008.sample()), StandardCharsets.UTF_8);

        assertThat(Schema2008.readJson(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reports2008.sample());
    }
}
