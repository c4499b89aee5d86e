package io.gongkai.schema2019;

import io.gongkai.core.dataset.LongTable;
import io.gongkai.core.json.JsonLinesReader;
import io.gongkai.core.json.JsonLinesWriter;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * Writes full reports of R2021 as JSON Lines into a file, reads them all back, and exports a part as CSV, in the heap that
 * the process was given. Prints reports a second and the peak of the heap; fails if a report does not come back.
 */
public final class BulkRun {
    private static final int CHECKED = 1000;

    private BulkRun() {}

    /**
     * Runs it.
     *
     * @param args how many reports, how many of them to export, and the folder for the files
     */
    public static void main(String[] args) throws IOException {
        int reports = Integer.parseInt(args[0]);
        int exported = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        Path lines = Files.createTempFile(folder, "bulk", ".jsonl");
        Path csv = Files.createTempFile(folder, "bulk", ".csv");
        try {
            System.out.printf(
                    "heap at most %d MB, %d reports%n", Runtime.getRuntime().maxMemory() >> 20, reports);
            long start = System.nanoTime();
            try (JsonLinesWriter<AnnualReport2019> writer = Schema2019.writeLines(Files.newOutputStream(lines))) {
                for (int i = 0; i < reports; i++) {
                    writer.write(report(i));
                }
            }
            print("made and written", reports, start);
            System.out.printf("file of %d MB%n", Files.size(lines) >> 20);

            start = System.nanoTime();
            int read = 0;
            try (JsonLinesReader<AnnualReport2019> reader = Schema2019.readLines(Files.newInputStream(lines))) {
                while (reader.hasNext()) {
                    AnnualReport2019 report = reader.next();
                    if (read % CHECKED == 0 && !report.equals(report(read))) {
                        throw new IllegalStateException("report " + read + " came back changed");
                    }
                    read++;
                }
            }
            if (read != reports) {
                throw new IllegalStateException(read + " reports came back");
            }
            print("read", reports, start);

            start = System.nanoTime();
            try (JsonLinesReader<AnnualReport2019> reader = Schema2019.readLines(Files.newInputStream(lines));
                    OutputStream out = Files.newOutputStream(csv);
                    LongTable table = LongTable.to(out)) {
                for (int i = 0; i < Math.min(exported, reports); i++) {
                    table.write(Schema2019.figures(reader.next()));
                }
            }
            print("read and exported as CSV", Math.min(exported, reports), start);
        } finally {
            Files.deleteIfExists(lines);
            Files.deleteIfExists(csv);
        }
    }

    private static AnnualReport2019 report(int index) {
        return Reports2019.consistent(Revision.R2021, Revision.R2021, 1000, new Random(index));
    }

    private static void print(String what, int reports, long start) {
        long millis = Math.max(1, Duration.ofNanos(System.nanoTime() - start).toMillis());
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        System.out.printf(
                "%s: %d reports in %d s, %d a second; heap peak so far at most %d MB%n",
                what, reports, millis / 1000, reports * 1000L / millis, peak >> 20);
    }
}
