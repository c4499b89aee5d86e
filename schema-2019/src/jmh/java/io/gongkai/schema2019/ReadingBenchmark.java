package io.gongkai.schema2019;

import io.gongkai.core.document.SourceDocument;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Reading;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a published page, against what jsoup alone needs to parse the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private byte[] page;

    /** A page with the markup of a word processor, of 69 kB and 186 figures. */
    @Setup
    public void load() throws IOException {
        page = Files.readAllBytes(Path.of(System.getProperty("gongkai.root"), "docs/samples/page-2024.html"));
    }

    /** The measure. */
    @Benchmark
    public Document page_jsoup() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page), null, "");
    }

    /** As far as rows and cells. */
    @Benchmark
    public SourceDocument page_document() {
        return PublishedDocument.parse(page);
    }

    @Benchmark
    public Reading<AnnualReport2019> page_read() {
        return Schema2019.read(page);
    }
}
