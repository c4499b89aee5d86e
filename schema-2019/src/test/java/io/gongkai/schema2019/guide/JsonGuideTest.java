package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.jackson3.GongkaiModule;
import io.gongkai.core.jackson3.RefusedJsonException;
import io.gongkai.core.json.JsonLinesReader;
import io.gongkai.core.json.JsonLinesWriter;
import io.gongkai.core.json.JsonRefusal;
import io.gongkai.core.json.TolerantReading;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JsonGuideTest {
    @TempDir
    private Path folder;

    @Test
    void report_writtenAndRead_isTheSameAndSoAreTheBytes() throws Throwable {
        GuidePage.assertPrints("json-write", () -> {
            // listing: json-write
            AnnualReport2008 report =
                    AnnualReport2008.builder().year(2018).body("某市人民政府").build();
            byte[] json = Schema2008.writeJson(report);
            AnnualReport2008 again = Schema2008.readJson(json);
            System.out.println(new String(json, StandardCharsets.UTF_8));
            System.out.println(again.equals(report));
            System.out.println(Arrays.equals(json, Schema2008.writeJson(again)));
            // end of listing
        });
    }

    @Test
    void findings_writtenAndRead_areTheSame() throws Throwable {
        GuidePage.assertPrints("json-findings", () -> {
            // listing: json-findings
            AnnualReport2008 report = AnnualReport2008.builder()
                    .statistics(Statistics2008.builder()
                            .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                            .put(StatisticsCell.REQUESTS_ANSWERED, 2)
                            .build())
                    .build();
            Findings findings = Schema2008.validate(report);
            byte[] json = FindingsJson.write(findings, Language.EN);
            Findings again = Schema2008.readFindings(json);
            System.out.println(again.equals(findings));
            System.out.println(again.broken().get(0).message().zh());
            // end of listing
        });
    }

    @Test
    void json_thatBreaksTheContract_isRefusedAsTheGuideSays() throws Throwable {
        GuidePage.assertPrints("json-refused", () -> {
            // listing: json-refused
            String json = """
                    {
                      "format": "2019",
                      "year": "2022"
                    }""";
            try {
                Schema2019.readJson(json.getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableInputException e) {
                System.out.println(e.problem().code());
                System.out.println(e.problem().describe(Language.EN));
            }
            // end of listing
        });
    }

    @Test
    void json_readTolerantly_keepsWhatCanBeRead() throws Throwable {
        GuidePage.assertPrints("json-tolerant", () -> {
            // listing: json-tolerant
            String json = """
                    {"format": "2019", "year": "2022", "body": {"name": "某市人民政府"}, "remark": "draft",
                     "disputes": {"rows": {
                       "review": {"upheld": 1, "corrected": "none", "other": 0, "pending": 0, "total": 1},
                       "directLitigation": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}}}}""";
            TolerantReading<AnnualReport2019> reading =
                    Schema2019.readJsonTolerantly(json.getBytes(StandardCharsets.UTF_8));
            for (JsonRefusal refusal : reading.refusals()) {
                System.out.println(refusal.place() + ": " + refusal.what().en());
            }
            System.out.println(reading.document().getBody().orElseThrow().getName());
            // end of listing
        });
    }

    // listing: json-host
    /** A type of your own. Nothing of the SDK is registered with the mapper that reads and writes it. */
    record Submission(String id, AnnualReport2019 report) {}
    // end of listing

    @Test
    void hostsMapper_aReportInsideAnotherType_isExact() throws Throwable {
        GuidePage.assertPrints("json-mapper", () -> {
            // listing: json-mapper
            RequestTable requests = RequestTable.builder(Revision.R2021)
                    .put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 8)
                    .build();
            AnnualReport2019 report =
                    AnnualReport2019.builder().year(2022).requests(requests).build();
            ObjectMapper mapper = new ObjectMapper();
            String json = mapper.writeValueAsString(new Submission("A-1", report));
            Submission read = mapper.readValue(json, Submission.class);
            System.out.println(read.report().equals(report));
            System.out.println(json.contains(new String(Schema2019.writeJson(report), StandardCharsets.UTF_8)));
            // end of listing
        });
    }

    @Test
    void jackson3_aReportInsideAnotherType_isExact() throws Throwable {
        GuidePage.assertPrints("json-jackson3", () -> {
            // listing: json-jackson3
            AnnualReport2019 report =
                    AnnualReport2019.builder().year(2022).body("某市人民政府").build();
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new GongkaiModule()).build();
            String json = mapper.writeValueAsString(new Submission("A-1", report));
            System.out.println(json);
            try {
                mapper.readValue(json.replace("2022", "2022.5"), Submission.class);
            } catch (RefusedJsonException e) {
                System.out.println(e.problem().describe(Language.EN));
            }
            // end of listing
        });
    }

    @Test
    void lines_writtenAndRead_goOnBehindALineThatIsRefused() throws Throwable {
        Path file = folder.resolve("reports.jsonl");
        GuidePage.assertPrints("json-lines", () -> {
            // listing: json-lines
            try (JsonLinesWriter<AnnualReport2019> reports = Schema2019.writeLines(Files.newOutputStream(file))) {
                for (int year = 2021; year <= 2023; year++) {
                    reports.write(
                            AnnualReport2019.builder().year(year).body("某市人民政府").build());
                }
            }
            Files.writeString(file, "{\"format\":\"2008\"}\n", StandardOpenOption.APPEND);
            try (JsonLinesReader<AnnualReport2019> reports = Schema2019.readLines(Files.newInputStream(file))) {
                while (reports.hasNext()) {
                    try {
                        System.out.println(reports.next().getYear().orElseThrow());
                    } catch (UnusableInputException e) {
                        System.out.println(e.problem().describe(Language.EN));
                    }
                }
            }
            // end of listing
        });
    }

    @Test
    void schema_written_describesTheFormat() throws Throwable {
        Path target = folder;
        // listing: json-schema
        Files.write(target.resolve("report-2008.schema.json"), Schema2008.jsonSchema());
        Files.write(target.resolve("report-2019.schema.json"), Schema2019.jsonSchema());
        // end of listing

        assertThat(Files.readString(target.resolve("report-2019.schema.json")))
                .contains("urn:gongkai:schema:annual-report-2019:1", "x-rules");
    }
}
