package io.gongkai.core.dataset;

import io.gongkai.core.json.Json;
import io.gongkai.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files that describe the long table, made from the forms.
 *
 * <p>{@code datapackage.json} is a descriptor of Data Package 2.0 that tools for 1.0 read as well. Its resources are
 * {@code codebook.csv}, which comes with it, and {@code figures.csv}, which whoever exports puts beside it. Each figure
 * refers to its cell by format and address, for an address alone may stand in more than one revision.
 */
public final class Dataset {
    /** The name of the file with a row for every cell. */
    public static final String CODEBOOK_FILE = "codebook.csv";

    /** The name of the descriptor. */
    public static final String DESCRIPTOR_FILE = "datapackage.json";

    /** The name under which the descriptor expects the long table. */
    public static final String FIGURES_FILE = "figures.csv";

    private static final String CODEBOOK = "codebook";
    private static final List<String> CELL_KEY = List.of(FormCell.FORMAT.name(), FormCell.ADDRESS.name());

    private Dataset() {}

    /**
     * The codebook and the descriptor. The same forms give the same bytes.
     *
     * @param forms all forms whose figures the long table may hold
     * @return the bytes by the name of the file
     * @throws IllegalStateException if FastCSV is not on the class path; the message names the artifact
     */
    public static Map<String, byte[]> files(List<DatasetForm> forms) {
        CsvLibrary.check();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CODEBOOK_FILE, codebook(forms));
        files.put(DESCRIPTOR_FILE, descriptor(forms));
        return files;
    }

    private static byte[] codebook(List<DatasetForm> forms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable<FormCell> table = CsvTable.to(bytes, Codebook.COLUMNS)) {
            for (DatasetForm form : forms) {
                for (FormCell cell : form.cells()) {
                    table.write(cell);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] descriptor(List<DatasetForm> forms) {
        Map<String, Object> codebook = resource(
                CODEBOOK,
                CODEBOOK_FILE,
                new Text("指标说明", "Codebook"),
                new Text("各格式统计表的每个单元格一行。", "One row for every cell of the tables of all formats."));
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("name", "Apache-2.0");
        license.put("path", "https://www.apache.org/licenses/LICENSE-2.0.txt");
        codebook.put("licenses", List.of(license));
        Map<String, Object> cells = schema(Codebook.COLUMNS, forms);
        cells.put("primaryKey", CELL_KEY);
        codebook.put("schema", cells);

        Map<String, Object> figures = resource(
                "figures",
                FIGURES_FILE,
                new Text("报告数字", "Figures"),
                new Text(
                        "每份报告的每个数字一行，由gongkai export --csv写出。空白不等于零。",
                        "One row for every figure of every report, as gongkai export --csv writes it. Blank is not zero."));
        Map<String, Object> rows = schema(FigureRow.COLUMNS, forms);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", CODEBOOK);
        reference.put("fields", CELL_KEY);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", CELL_KEY);
        key.put("reference", reference);
        rows.put("foreignKeys", List.of(key));
        figures.put("schema", rows);

        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", "gongkai-figures");
        descriptor.put(
                "title", both(new Text("政府信息公开工作年度报告数据", "Figures of annual reports on open government information")));
        descriptor.put(
                "description",
                both(new Text(
                        "2008年格式和2019年格式年度报告的数字（长表）及指标说明。",
                        "The figures of annual reports of both formats in long form, and a codebook of their cells.")));
        descriptor.put("resources", List.of(codebook, figures));
        return Json.writeIndented(descriptor);
    }

    private static Map<String, Object> resource(String name, String path, Text title, Text description) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("type", "table");
        resource.put("path", path);
        resource.put("title", both(title));
        resource.put("description", both(description));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\n"));
        return resource;
    }

    private static Map<String, Object> schema(List<? extends Column<?>> columns, List<DatasetForm> forms) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields", columns.stream().map(column -> field(column, forms)).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Column<?> column, List<DatasetForm> forms) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().name().toLowerCase(Locale.ROOT));
        field.put("title", both(column.title()));
        field.put("description", both(column.description()));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        List<String> allowed = column.allowed().apply(forms);
        if (!allowed.isEmpty()) {
            constraints.put("enum", allowed);
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** The standard knows one language, so both stand in one text. */
    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
