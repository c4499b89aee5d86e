package io.gongkai.schema2019.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.HostileJson;
import io.gongkai.core.testkit.HostileParts;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.GoldenReports2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReport2019JsonTest {
    private static final String COUNT_CELL = "/requests/rows/newlyReceived/naturalPerson";
    private static final String AMOUNT_CELL = "/disclosure/rows/procurement/amount";
    private static final String DISPUTE_CELL = "/disputes/rows/review/upheld";

    private final ObjectMapper mapper = new ObjectMapper();

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
                count("an array", "not-whole-number", "▶[]"),
                count("an amount", "not-a-count", "{\"value\":3,\"unit\":null▶}"),
                count("an empty object", "missing-key", "{▶}"),
                // An amount.
                amount("a bare number", "not-an-amount", "▶34.7"),
                amount("true", "not-an-amount", "▶true"),
                amount("no unit", "missing-key", "{\"value\":34.7▶}"),
                amount("an unknown key", "unknown-key", "{▶\"currency\":\"CNY\"}", "/currency"),
                amount("a text as value", "not-a-number", "{\"value\":▶\"34.7\"}", "/value"),
                amount("a key twice", "duplicate-key", "{\"value\":1,▶\"value\":1}", "/value"),
                // The rows.
                requests("an unknown row", "unknown-key", "/rows/granted", "{▶\"granted\":{}}"),
                requests("a heading as row", "unknown-key", "/rows/results", "{▶\"results\":{}}"),
                requests(
                        "a row of the other revision",
                        "unknown-key",
                        "/rows/results.other.other",
                        "{▶\"results.other.other\":{}}"),
                requests(
                        "a row twice",
                        "duplicate-key",
                        "/rows/newlyReceived",
                        "{\"newlyReceived\":" + sevenBlanks() + ",▶\"newlyReceived\":{}}"),
                requests(
                        "a row without its last cell",
                        "missing-key",
                        "/rows/newlyReceived",
                        "{\"newlyReceived\":" + sevenBlanks().replace(",\"total\":null}", "▶}") + "}"),
                requests("a row without cells", "missing-key", "/rows/newlyReceived", "{\"newlyReceived\":{▶}}"),
                requests("a row that is null", "wrong-type", "/rows/newlyReceived", "{\"newlyReceived\":▶null}"),
                requests("a row that is an array", "wrong-type", "/rows/newlyReceived", "{\"newlyReceived\":▶[1]}"),
                requests(
                        "an unknown cell",
                        "unknown-key",
                        "/rows/newlyReceived/sum",
                        "{\"newlyReceived\":{▶\"sum\":1}}"),
                requests(
                        "a cell twice",
                        "duplicate-key",
                        "/rows/newlyReceived/naturalPerson",
                        "{\"newlyReceived\":{\"naturalPerson\":1,▶\"naturalPerson\":1}}"),
                requests("no rows", "missing-key", "/rows", "{▶}"),
                requests("rows that are null", "wrong-type", "/rows", "▶null"),
                requests("rows that are an array", "wrong-type", "/rows", "▶[]"),
                // A table.
                top("a table without revision", "missing-key", "/requests", "{\"requests\":{▶}}"),
                top("a table without rows", "missing-key", "/requests", "{\"requests\":{\"revision\":\"R2019\"▶}}"),
                top(
                        "an unknown revision",
                        "unknown-value",
                        "/requests/revision",
                        "{\"requests\":{\"revision\":▶\"R2020\"}}"),
                top(
                        "a revision in small letters",
                        "unknown-value",
                        "/requests/revision",
                        "{\"requests\":{\"revision\":▶\"r2019\"}}"),
                top("a revision as number", "wrong-type", "/requests/revision", "{\"requests\":{\"revision\":▶2019}}"),
                top(
                        "a revision that is null",
                        "wrong-type",
                        "/requests/revision",
                        "{\"requests\":{\"revision\":▶null}}"),
                top(
                        "a revision twice",
                        "duplicate-key",
                        "/requests/revision",
                        "{\"requests\":{\"revision\":\"R2019\",▶\"revision\":\"R2019\"}}"),
                top("an unknown key of a table", "unknown-key", "/requests/unit", "{\"requests\":{▶\"unit\":\"件\"}}"),
                top("a table that is null", "wrong-type", "/requests", "{\"requests\":▶null}"),
                top("a table that is an array", "wrong-type", "/requests", "{\"requests\":▶[]}"),
                top(
                        "an unknown revision of disclosure",
                        "unknown-value",
                        "/disclosure/revision",
                        "{\"disclosure\":{\"revision\":▶\"R2008\"}}"),
                top(
                        "a row of disclosure of the other revision",
                        "unknown-key",
                        "/disclosure/rows/procurement",
                        "{\"disclosure\":{\"revision\":\"R2021\",\"rows\":{▶\"procurement\":{}}}}"),
                top(
                        "a column of disclosure of the other revision",
                        "unknown-key",
                        "/disclosure/rows/regulations/issued",
                        "{\"disclosure\":{\"revision\":\"R2019\",\"rows\":{\"regulations\":{▶\"issued\":1}}}}"),
                top(
                        "a column of another row of disclosure",
                        "unknown-key",
                        "/disclosure/rows/fees/decisions",
                        "{\"disclosure\":{\"revision\":\"R2019\",\"rows\":{\"fees\":{▶\"decisions\":1}}}}"),
                top(
                        "a revision of disputes",
                        "unknown-key",
                        "/disputes/revision",
                        "{\"disputes\":{▶\"revision\":\"R2019\"}}"),
                top("disputes without rows", "missing-key", "/disputes", "{\"disputes\":{▶}}"),
                top("rows of disputes twice", "wrong-type", "/disputes/rows", "{\"disputes\":{\"rows\":▶1}}"),
                top(
                        "a count of disputes as text",
                        "not-whole-number",
                        DISPUTE_CELL,
                        "{\"disputes\":{\"rows\":{\"review\":{\"upheld\":▶\"1\"}}}}"),
                // The rows before the revision.
                top(
                        "a wrong count before the revision",
                        "not-whole-number",
                        COUNT_CELL,
                        "{\"requests\":{\"rows\":{\"newlyReceived\":{\"naturalPerson\":▶1.5}},\"revision\":\"R2019\"}}"),
                top(
                        "a cell twice before the revision",
                        "duplicate-key",
                        COUNT_CELL,
                        "{\"requests\":{\"rows\":{\"newlyReceived\":{\"naturalPerson\":1,▶\"naturalPerson\":1}},"
                                + "\"revision\":\"R2019\"}}"),
                top(
                        "a row of the other revision before the revision",
                        "unknown-key",
                        "/requests/rows/results.other.other",
                        "{\"requests\":{\"rows\":{▶\"results.other.other\":{}},\n\"revision\":\"R2019\"}}"),
                top(
                        "no cells before the revision",
                        "missing-key",
                        "/requests/rows/newlyReceived",
                        "{\"requests\":{\n\"rows\":{\"newlyReceived\":{▶}},\"revision\":\"R2019\"}}"),
                top(
                        "rows twice before the revision",
                        "duplicate-key",
                        "/requests/rows",
                        "{\"requests\":{\"rows\":{},▶\"rows\":{},\"revision\":\"R2019\"}}"),
                top(
                        "rows that are null before the revision",
                        "wrong-type",
                        "/requests/rows",
                        "{\"requests\":{\"rows\":▶null,\"revision\":\"R2019\"}}"),
                top("rows without a revision", "missing-key", "/requests", "{\"requests\":{\"rows\":{}▶}}"),
                top(
                        "a wrong count of disclosure before the revision",
                        "number-too-large",
                        "/disclosure/rows/regulations/issued",
                        "{\"disclosure\":{\"rows\":{\"regulations\":{\"issued\":▶9223372036854775808}},"
                                + "\"revision\":\"R2021\"}}"),
                // The report.
                top("no format", "missing-key", "", "{▶}"),
                top("the other format", "wrong-value", "/format", "{\"format\":▶\"2008\"}"),
                top("the format as number", "wrong-type", "/format", "{\"format\":▶2019}"),
                top("the format twice", "duplicate-key", "/format", "{\"format\":\"2019\",▶\"format\":\"2019\"}"),
                top("an unknown key", "unknown-key", "/subtitle", "{▶\"subtitle\":\"\"}"),
                top("a key of the other format", "unknown-key", "/statistics", "{▶\"statistics\":{}}"),
                top(
                        "the body twice",
                        "duplicate-key",
                        "/body",
                        "{\"body\":{\"name\":\"a\"},▶\"body\":{\"name\":\"a\"}}"),
                // The whole.
                top("an array of reports", "wrong-type", "", "▶[{\"format\":\"2019\"}]"),
                top("a text", "wrong-type", "", "▶\"2019\""),
                top("a second report", "trailing-token", "", "{\"format\":\"2019\"}\n▶{\"format\":\"2019\"}"),
                top("a number behind", "trailing-token", "", "{\"format\":\"2019\"}▶0"),
                top("cut off", "json-cut-off", "", "{\"format\":\"2019\",\"requests\":{▶"),
                top("a bracket too many", "malformed-json", "", "{\"format\":\"2019\"}▶}"));
    }

    private static String sevenBlanks() {
        return "{\"naturalPerson\":null,\"commercialEnterprise\":null,\"researchInstitution\":null,"
                + "\"publicInterestOrganisation\":null,\"legalServiceProvider\":null,\"otherOrganisation\":null,"
                + "\"total\":null}";
    }

    private static HostileJson count(String what, String code, String figure) {
        return top(
                "a count: " + what,
                code,
                COUNT_CELL,
                "{\"requests\":{\"revision\":\"R2021\",\"rows\":{\"newlyReceived\":{\"naturalPerson\":" + figure
                        + "}}}}");
    }

    private static HostileJson amount(String what, String code, String figure) {
        return amount(what, code, figure, "");
    }

    private static HostileJson amount(String what, String code, String figure, String below) {
        return top(
                "an amount: " + what,
                code,
                AMOUNT_CELL + below,
                "{\"disclosure\":{\"revision\":\"R2019\",\"rows\":{\"procurement\":{\"amount\":" + figure + "}}}}");
    }

    private static HostileJson requests(String what, String code, String pointer, String rows) {
        return top(what, code, "/requests" + pointer, "{\"requests\":{\"revision\":\"R2019\",\"rows\":" + rows + "}}");
    }

    private static HostileJson top(String what, String code, String pointer, String marked) {
        return new HostileJson(what, code, pointer, marked);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readJson_hostileSample_isRefusedWithCodeAndPlace(HostileJson sample) {
        sample.assertRefusedBy(Schema2019::readJson);
    }

    @ParameterizedTest
    @EnumSource
    void readJson_withoutOneCell_isRefusedByName(Revision revision) throws IOException {
        for (Cell cell : Reports2019.cells(Reports2019.sample(revision))) {
            ObjectNode report = tree(Reports2019.sample(revision));
            String[] parts = cell.address().split("/", -1);
            ObjectNode row = (ObjectNode) report.at("/" + parts[0] + "/rows/" + parts[1]);
            assertThat(row.remove(parts[2])).as(cell.address()).isNotNull();
            // What the reader reaches last in the row is its closing brace.
            row.put("▶", "▶");
            String marked = report.toString().replace("\"▶\":\"▶\"", "▶").replace(",▶", "▶");

            new HostileJson(cell.address(), "missing-key", "/" + parts[0] + "/rows/" + parts[1], marked)
                    .assertRefusedBy(Schema2019::readJson);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readJson_withoutOneRow_isRefusedByName(Revision revision) throws IOException {
        for (String table : List.of("disclosure", "requests", "disputes")) {
            List<String> rows = new ArrayList<>();
            tree(Reports2019.sample(revision))
                    .at("/" + table + "/rows")
                    .fieldNames()
                    .forEachRemaining(rows::add);
            for (String row : rows) {
                ObjectNode report = tree(Reports2019.sample(revision));
                ObjectNode rest = (ObjectNode) report.at("/" + table + "/rows");
                rest.remove(row);
                rest.put("▶", "▶");
                String marked = report.toString().replace("\"▶\":\"▶\"", "▶").replace(",▶", "▶");

                new HostileJson(row, "missing-key", "/" + table + "/rows", marked)
                        .assertRefusedBy(Schema2019::readJson);
            }
        }
    }

    private ObjectNode tree(AnnualReport2019 report) {
        return mapper.valueToTree(report);
    }

    @ParameterizedTest
    @EnumSource
    void readJson_rowsBeforeTheRevision_givesTheSameReport(Revision revision) {
        AnnualReport2019 report = Reports2019.with(
                Reports2019.sample(revision),
                Map.of(
                        revision == Revision.R2019 ? "disclosure/procurement/amount" : "disclosure/fees/amount",
                        Figure.amount("0.000000123456789012345678901234", "万元"),
                        "requests/newlyReceived/total",
                        Figure.count(Long.MIN_VALUE),
                        "requests/carriedOver/total",
                        Figure.unreadable("约30")));
        ObjectNode json = tree(report);
        for (String table : List.of("disclosure", "requests")) {
            // Put back, it comes last.
            ObjectNode object = (ObjectNode) json.get(table);
            object.set("revision", object.remove("revision"));
        }
        String behind = json.toString();
        assertThat(behind).doesNotContain("{\"revision\"").contains(",\"revision\":\"" + revision + "\"}");

        assertThat(Schema2019.readJson(behind.getBytes(StandardCharsets.UTF_8))).isEqualTo(report);
    }

    @Test
    void readJson_smallestReport_isAReportWithNothing() {
        assertThat(Schema2019.readJson("{\"format\":\"2019\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(AnnualReport2019.builder().build());
    }

    @Test
    void readJson_tablesOfDifferentRevisions_areKeptAsTheyAre() {
        AnnualReport2019 mixed = GoldenReports2019.byFile().get("report-mixed.json");

        AnnualReport2019 read = Schema2019.readJson(Schema2019.writeJson(mixed));

        assertThat(read).isEqualTo(mixed);
        assertThat(read.getDisclosure().orElseThrow().revision()).isEqualTo(Revision.R2021);
        assertThat(read.getRequests().orElseThrow().revision()).isEqualTo(Revision.R2019);
        assertThat(read.getDisputes()).isEmpty();
    }

    static Set<String> goldenFiles() {
        return GoldenReports2019.byFile().keySet();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void writeJson_goldenReport_isTheFileByteForByte(String file) throws IOException {
        AnnualReport2019 report = GoldenReports2019.byFile().get(file);
        String golden = golden(file);

        assertThat(new String(Schema2019.writeJson(report), StandardCharsets.UTF_8) + "\n")
                .isEqualTo(golden);
        assertThat(Schema2019.readJson(golden.getBytes(StandardCharsets.UTF_8))).isEqualTo(report);
    }

    private static String golden(String file) throws IOException {
        try (InputStream stream = GoldenReports2019.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writeJson_anyReport_hasEveryCellInTheOrderOfTheForm(Revision revision) throws IOException {
        AnnualReport2019 report = Reports2019.sample(revision);
        List<String> addresses = new ArrayList<>();
        JsonNode json = mapper.readTree(Schema2019.writeJson(report));
        for (String table : List.of("disclosure", "requests", "disputes")) {
            json.at("/" + table + "/rows")
                    .properties()
                    .forEach(row -> row.getValue()
                            .fieldNames()
                            .forEachRemaining(column -> addresses.add(table + "/" + row.getKey() + "/" + column)));
        }

        assertThat(addresses)
                .isEqualTo(Reports2019.cells(report).stream().map(Cell::address).toList());
    }

    @Test
    void readJson_reportThatBreaksRules_isReadAsWritten() {
        AnnualReport2019 report = Reports2019.with(
                Reports2019.sample(Revision.R2019), Map.of("requests/results.total/total", Figure.count(-999)));

        assertThat(Schema2019.readJson(Schema2019.writeJson(report))).isEqualTo(report);
        assertThat(Schema2019.validate(report).broken()).isNotEmpty();
    }
}
