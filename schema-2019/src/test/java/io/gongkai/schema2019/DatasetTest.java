package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.gongkai.core.dataset.Dataset;
import io.gongkai.core.dataset.LongTable;
import io.gongkai.core.dataset.ReportFigures;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The long table and the files that describe it, over the forms of both formats. */
class DatasetTest {
    private static final Map<String, byte[]> FILES = Schema2019.dataset();

    private static List<NamedCsvRecord> rows(byte[] csv) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(csv))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] longTable(ReportFigures... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LongTable table = LongTable.to(bytes)) {
            for (ReportFigures report : reports) {
                table.write(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<NamedCsvRecord> codebook() {
        return rows(FILES.get(Dataset.CODEBOOK_FILE));
    }

    private static JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(FILES.get(Dataset.DESCRIPTOR_FILE));
    }

    /** A report of each format with figures of every kind, and its tables by what the column format says of them. */
    private static Map<String, FigureTable<?>> anyTables(Random random) {
        Map<String, FigureTable<?>> tables = new LinkedHashMap<>();
        tables.put("2008/all", RandomFigures.anyTable(Statistics2008.FORM, random));
        if (random.nextBoolean()) {
            tables.put("2019/R2019 disclosure", RandomFigures.anyTable(DisclosureTableR2019.FORM, random));
            tables.put("2019/R2021 requests", RandomFigures.anyTable(RequestTable.form(Revision.R2021), random));
        } else {
            tables.put("2019/R2021 disclosure", RandomFigures.anyTable(DisclosureTableR2021.FORM, random));
            tables.put("2019/R2019 requests", RandomFigures.anyTable(RequestTable.form(Revision.R2019), random));
        }
        tables.put("2019/all", RandomFigures.anyTable(DisputeTable.FORM, random));
        return tables;
    }

    @Test
    void rows_randomReports_holdExactlyTheirFigures() {
        Trials.run(40, random -> {
            Map<String, FigureTable<?>> tables = anyTables(random);
            AnnualReport2008 old = AnnualReport2008.builder()
                    .year(2018)
                    .body("某县人民政府")
                    .statistics(new Statistics2008(cast(tables.get("2008/all"))))
                    .build();
            AnnualReport2019.Builder current = AnnualReport2019.builder().year(2021);
            tables.forEach((name, table) -> put(current, table));

            List<NamedCsvRecord> rows = rows(longTable(Schema2008.figures(old), Schema2019.figures(current.build())));

            int next = 0;
            for (Map.Entry<String, FigureTable<?>> table : tables.entrySet()) {
                for (int i = 0; i < table.getValue().form().cells().size(); i++) {
                    NamedCsvRecord row = rows.get(next++);
                    assertHolds(
                            row,
                            table.getValue().form().cells().get(i),
                            table.getValue().at(i));
                    assertThat(row.getField("format")).isEqualTo(table.getKey().replaceFirst(" .*", ""));
                    assertThat(row.getField("year")).isEqualTo(table.getKey().startsWith("2008") ? "2018" : "2021");
                    assertThat(row.getField("body")).isEqualTo(table.getKey().startsWith("2008") ? "某县人民政府" : "");
                }
            }
            assertThat(rows).hasSize(next);
        });
    }

    private static void put(AnnualReport2019.Builder report, FigureTable<?> table) {
        TableForm<?> form = table.form();
        if (form == DisclosureTableR2019.FORM) {
            report.disclosure(new DisclosureTableR2019(cast(table)));
        } else if (form == DisclosureTableR2021.FORM) {
            report.disclosure(new DisclosureTableR2021(cast(table)));
        } else if (form.name().equals("requests")) {
            report.requests(new RequestTable(Revision.valueOf(form.revision()), cast(table)));
        } else if (form == DisputeTable.FORM) {
            report.disputes(new DisputeTable(cast(table)));
        }
    }

    @SuppressWarnings("unchecked")
    private static <C extends Cell> FigureTable<C> cast(FigureTable<?> table) {
        return (FigureTable<C>) table;
    }

    private static void assertHolds(NamedCsvRecord row, Cell cell, Figure figure) {
        assertThat(row.getField("address")).isEqualTo(cell.address());
        List<String> path = new ArrayList<>(List.of(cell.address().split("/", -1)));
        assertThat(List.of(row.getField("table"), row.getField("row"), row.getField("column")))
                .isEqualTo(path.size() == 3 ? path : List.of("statistics", cell.address(), ""));
        if (figure instanceof Absent absent) {
            assertThat(row.getField("kind")).isEqualTo(absent.reason().code());
            assertThat(row.getField("value")).isEmpty();
            assertThat(row.getField("unit")).isEmpty();
            return;
        }
        assertThat(row.getField("kind")).isEqualToIgnoringCase(cell.kind().name());
        assertThat(new BigDecimal(row.getField("value")))
                .isEqualByComparingTo(figure.value().orElseThrow());
        assertThat(row.getField("value")).matches("-?\\d+(\\.\\d+)?");
        assertThat(row.getField("unit"))
                .isEqualTo(figure instanceof Amount amount ? amount.unit().orElse("") : cell.unit());
    }

    @Test
    void codebook_allForms_haveEachCellOnce() {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (NamedCsvRecord row : codebook()) {
            cells.merge(row.getField("format"), 1, Integer::sum);
        }
        assertThat(cells)
                .containsExactly(
                        Map.entry("2008/all", 58),
                        Map.entry("2019/R2019", 22 + 161),
                        Map.entry("2019/R2021", 10 + 175),
                        Map.entry("2019/all", 15));
        Set<List<String>> keys = new HashSet<>();
        assertThat(codebook()).allMatch(row -> keys.add(List.of(row.getField("format"), row.getField("address"))));
    }

    /** What R or pandas would take for missing or for a number where a code is meant. */
    @Test
    void words_ofTheTables_areTakenForWords() {
        for (NamedCsvRecord row : codebook()) {
            for (String column : List.of("address", "format", "table", "row", "kind")) {
                assertThat(row.getField(column))
                        .containsPattern("\\D")
                        .doesNotMatch("(?i)|na|n/a|nan|null|none|inf|true|false|t|f|[+-]?[0-9.]+(e[0-9]+)?");
            }
        }
    }

    @Test
    void codebook_labels_areThoseOfTheForms() {
        assertThat(codebook())
                .anySatisfy(row -> {
                    assertThat(row.getField("address")).isEqualTo("requests/results.granted/total");
                    assertThat(row.getField("format")).isEqualTo("2019/R2021");
                    assertThat(row.getField("revision")).isEqualTo("R2021");
                    assertThat(row.getField("number")).isEqualTo("(一)");
                    assertThat(row.getField("label_zh")).isEqualTo("予以公开 · 总计");
                })
                .anySatisfy(row -> {
                    assertThat(row.getField("address")).isEqualTo("disclosure/fees/amount");
                    assertThat(row.getField("basis_zh"))
                            .isEqualTo(DisclosureCellR2021.FEES_AMOUNT
                                    .row()
                                    .basis()
                                    .zh())
                            .isNotEmpty();
                    assertThat(row.getField("basis_en"))
                            .isEqualTo(DisclosureCellR2021.FEES_AMOUNT
                                    .row()
                                    .basis()
                                    .en())
                            .isNotEmpty();
                })
                .allSatisfy(row -> assertThat(row.getFields()).noneMatch(field -> field.startsWith("'")));
    }

    /** The rules of Data Package and Table Schema, as far as they concern this descriptor. */
    @Test
    void descriptor_keepsTheRulesOfTheSpecification() throws IOException {
        JsonNode descriptor = descriptor();
        assertThat(descriptor.get("$schema").textValue())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(descriptor.get("name").textValue()).matches("[a-z0-9._-]+");
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        for (JsonNode resource : descriptor.get("resources")) {
            String name = resource.get("name").textValue();
            assertThat(name).matches("[a-z0-9._-]+");
            assertThat(resources.put(name, resource)).as(name).isNull();
            // A path below the descriptor, never an absolute one or one that leaves the folder.
            assertThat(resource.get("path").textValue()).matches("[a-z]+\\.csv");
            assertThat(resource.has("data")).isFalse();
            assertThat(resource.get("type").textValue()).isEqualTo("table");
            assertThat(resource.get("encoding").textValue()).isEqualTo("utf-8");
        }
        assertThat(resources).containsOnlyKeys("codebook", "figures");
        for (JsonNode license : resources.get("codebook").get("licenses")) {
            assertThat(license.has("name") || license.has("path")).isTrue();
        }
        for (JsonNode resource : resources.values()) {
            JsonNode schema = resource.get("schema");
            assertThat(schema.get("missingValues").toString()).isEqualTo("[\"\"]");
            Set<String> names = new HashSet<>();
            for (JsonNode field : schema.get("fields")) {
                assertThat(names.add(field.get("name").textValue())).isTrue();
                assertThat(field.get("type").textValue()).isIn("string", "integer", "number");
                assertThat(field.get("title").textValue()).contains(" / ");
                assertThat(field.get("description").textValue()).contains(" / ");
                JsonNode allowed = field.at("/constraints/enum");
                if (!allowed.isMissingNode()) {
                    Set<String> values = new HashSet<>();
                    assertThat(allowed).isNotEmpty().allMatch(value -> values.add(value.textValue()));
                }
            }
            schema.path("primaryKey").forEach(key -> assertThat(names).contains(key.textValue()));
            for (JsonNode key : schema.path("foreignKeys")) {
                JsonNode target = resources.get(key.at("/reference/resource").textValue());
                assertThat(key.at("/reference/fields")).hasSameSizeAs(key.get("fields"));
                key.get("fields").forEach(field -> assertThat(names).contains(field.textValue()));
                key.at("/reference/fields")
                        .forEach(field -> assertThat(target.at("/schema/fields").findValuesAsText("name"))
                                .contains(field.textValue()));
            }
        }
    }

    @Test
    void descriptor_constraints_holdForCodebookAndFigures() throws IOException {
        Random random = new Random(1);
        AnnualReport2019.Builder report = AnnualReport2019.builder();
        anyTables(random).values().forEach(table -> put(report, table));
        JsonNode resources = descriptor().get("resources");

        assertConforms(resources.get(0), codebook());
        List<NamedCsvRecord> figures = rows(longTable(Schema2019.figures(report.build())));
        assertConforms(resources.get(1), figures);

        Set<String> cells = new HashSet<>();
        codebook().forEach(row -> cells.add(row.getField("format") + " " + row.getField("address")));
        assertThat(figures)
                .isNotEmpty()
                .allMatch(row -> cells.contains(row.getField("format") + " " + row.getField("address")));
    }

    private static void assertConforms(JsonNode resource, List<NamedCsvRecord> rows) {
        JsonNode fields = resource.at("/schema/fields");
        assertThat(rows.get(0).getHeader()).isEqualTo(fields.findValuesAsText("name"));
        for (NamedCsvRecord row : rows) {
            for (JsonNode field : fields) {
                String value = row.getField(field.get("name").textValue());
                JsonNode constraints = field.path("constraints");
                if (value.isEmpty()) {
                    assertThat(constraints.path("required").asBoolean()).isFalse();
                } else if (constraints.has("enum")) {
                    assertThat(constraints.get("enum")).anyMatch(allowed -> value.equals(allowed.textValue()));
                }
            }
        }
    }

    @Test
    void files_madeTwice_areTheSameBytes() {
        Map<String, byte[]> again = Schema2019.dataset();

        FILES.forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
        assertThat(new String(FILES.get(Dataset.DESCRIPTOR_FILE), StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
