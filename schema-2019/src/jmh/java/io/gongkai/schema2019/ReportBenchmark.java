package io.gongkai.schema2019;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.jackson3.GongkaiModule;
import io.gongkai.core.ledger.Conversion;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** What is done to every report, measured in one run so that the figures can be set against each other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReportBenchmark {
    private static final JsonFactory TOKENS = new JsonFactory();

    private final ObjectMapper jackson2 = new ObjectMapper();
    private final JsonMapper jackson3 =
            JsonMapper.builder().addModule(new GongkaiModule()).build();
    private AnnualReport2019 report;
    private byte[] json;
    private AnnualReport2008 old;
    private String page;

    /** A full report of R2021 in which every sum holds, all its figures zero, and the sample of the 2008 format. */
    @Setup
    public void makeReports() throws IOException {
        FigureTable.Builder<DisclosureCellR2021> disclosure = FigureTable.builder(DisclosureTableR2021.FORM);
        DisclosureTableR2021.FORM.cells().forEach(cell -> {
            if (cell == DisclosureCellR2021.FEES_AMOUNT) {
                disclosure.put(cell, "7545");
            } else {
                disclosure.put(cell, 12345);
            }
        });
        RequestTable.Builder requests = RequestTable.builder(Revision.R2021);
        RequestTable.form(Revision.R2021).cells().forEach(cell -> requests.put(cell.row(), cell.column(), 0));
        DisputeTable.Builder disputes = DisputeTable.builder();
        DisputeTable.FORM.cells().forEach(cell -> disputes.put(cell.row(), cell.column(), 0));
        report = AnnualReport2019.builder()
                .year(2024)
                .body("某市人民政府")
                .disclosure(new DisclosureTableR2021(disclosure.build()))
                .requests(requests.build())
                .disputes(disputes.build())
                .build();
        json = Schema2019.writeJson(report);
        page = Files.readString(Path.of(System.getProperty("gongkai.root"), "docs/samples/statistics-2018.txt"));
        old = Schema2008.read(page).report();
    }

    /** The measure for reading JSON: Jackson's tokens alone. */
    @Benchmark
    public int json_tokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = TOKENS.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public AnnualReport2019 json_read() {
        return Schema2019.readJson(json);
    }

    @Benchmark
    public byte[] json_write() {
        return Schema2019.writeJson(report);
    }

    /** In a host's mapper of Jackson 2. */
    @Benchmark
    public AnnualReport2019 json_read_host() throws IOException {
        return jackson2.readValue(json, AnnualReport2019.class);
    }

    @Benchmark
    public byte[] json_write_host() throws IOException {
        return jackson2.writeValueAsBytes(report);
    }

    /** In a host's mapper of Jackson 3. */
    @Benchmark
    public AnnualReport2019 json_read_host3() {
        return jackson3.readValue(json, AnnualReport2019.class);
    }

    @Benchmark
    public byte[] json_write_host3() {
        return jackson3.writeValueAsBytes(report);
    }

    @Benchmark
    public Conversion<AnnualReport2019> convert() {
        return Schema2019.convert(old, Revision.R2021);
    }

    @Benchmark
    public Reading<AnnualReport2008> read_page() {
        return Schema2008.read(page);
    }

    /** The measure for reading a page: looking at each of its characters. */
    @Benchmark
    public int read_characters() {
        int digits = 0;
        for (int i = 0; i < page.length(); i++) {
            digits += Character.isDigit(page.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
