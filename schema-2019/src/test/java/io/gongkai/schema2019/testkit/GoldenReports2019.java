package io.gongkai.schema2019.testkit;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.testkit.GoldenReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The reports whose JSON is kept as files, so that a change of the canonical form is seen and not just made. */
public final class GoldenReports2019 {
    private GoldenReports2019() {}

    /** The reports by the name of their file, which lies beside this class. */
    public static Map<String, AnnualReport2019> byFile() {
        Map<String, AnnualReport2019> reports = new LinkedHashMap<>();
        reports.put(
                "report-R2019.json",
                Reports2019.with(
                        Reports2019.drawn(Revision.R2019),
                        Map.of(
                                "disclosure/licensing/change", Figure.count(-2),
                                "disclosure/procurement/amount", Amount.withoutUnit(new BigDecimal("18160")),
                                "requests/results.other/total", Figure.joint(),
                                "requests/carriedOver/naturalPerson", Figure.notCollected(),
                                "disputes/review/other", Figure.blank())));
        reports.put(
                "report-R2021.json",
                Reports2019.with(
                        Reports2019.drawn(Revision.R2021),
                        Map.of(
                                "disclosure/fees/amount",
                                        Amount.of(new BigDecimal("25.10"), "万元").withText("251000元"),
                                "requests/results.other.other/total", Figure.missing(),
                                "requests/results.granted/total", Figure.marked("/"),
                                "disputes/directLitigation/total", Figure.unreadable("约30"))));
        // As real reports mix them, and without one table.
        AnnualReport2019 mixed = Reports2019.drawn(Revision.R2021, Revision.R2019, 50, new Random(2024));
        reports.put(
                "report-mixed.json",
                AnnualReport2019.builder()
                        .body("某镇人民政府")
                        .disclosure(mixed.getDisclosure().orElseThrow())
                        .requests(mixed.getRequests().orElseThrow())
                        .build());
        // With the parts that documents of both formats have.
        reports.put("report-whole.json", whole());
        return reports;
    }

    private static AnnualReport2019 whole() {
        AnnualReport2008 parts = GoldenReport2008.whole();
        return AnnualReport2019.builder()
                .from(Reports2019.drawn(Revision.R2021))
                .from((AnnualReport) parts)
                .build();
    }

    /**
     * Writes the files anew, when the canonical form is meant to change.
     *
     * @param args the folder of the files
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, AnnualReport2019> report : byFile().entrySet()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(Schema2019.writeJson(report.getValue()));
            file.write('\n');
            Files.write(Path.of(args[0], report.getKey()), file.toByteArray());
        }
    }
}
