package io.gongkai.schema2019;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.period.CoveredPeriod;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validating a full report of R2021 in which every rule holds, against what else one could do with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {
    private static final int COLUMNS = 7;
    private static final int ROWS = 25;
    private static final int OUTCOMES = 5;

    private AnnualReport2019 report;
    private AnnualReport2019 figures;
    private AnnualReport2019 wrong;
    private FigureTable<?> disclosure;
    private FigureTable<?> requests;
    private FigureTable<?> disputes;
    private Schema schema;
    private JsonNode json;
    private Validator hibernate;
    private Object getters;

    /** Makes the report, and the same figures as JSON and as an object with a getter each. */
    @Setup
    public void makeReport() throws Exception {
        AnnualReport2019.Builder builder = AnnualReport2019.builder()
                .from(Reports2019.consistent(Revision.R2021, Revision.R2021, new Random(1)))
                .year(2024)
                .title("某市人民政府2024年政府信息公开工作年度报告")
                .period(CoveredPeriod.of(ReportYear.of(2024)))
                .sections(List.of());
        for (ReportPart2019 part : ReportPart2019.values()) {
            builder.section(part, "正文。");
        }
        report = builder.build();
        figures = AnnualReport2019.builder()
                .disclosure(report.getDisclosure())
                .requests(report.getRequests())
                .disputes(report.getDisputes())
                .build();
        wrong = Reports2019.shifted(report, Map.of("requests/results.granted/naturalPerson", 1));
        Findings findings = Schema2019.validate(report);
        List<Finding> broken = Schema2019.validate(wrong).broken();
        if (findings.verdict() != Verdict.VALID || !findings.broken().isEmpty() || broken.size() < 2) {
            throw new IllegalStateException(findings + " " + broken);
        }
        disclosure = report.getDisclosure().orElseThrow().figures();
        requests = report.getRequests().orElseThrow().figures();
        disputes = report.getDisputes().orElseThrow().figures();
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(new String(Schema2019.jsonSchema(), StandardCharsets.UTF_8));
        json = new ObjectMapper().readTree(Schema2019.writeJson(report));
        hibernate = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        getters = compileGetters(disclosure, requests, disputes);
        if (!schema.validate(json).isEmpty() || !hibernate.validate(getters).isEmpty()) {
            throw new IllegalStateException("the report is refused");
        }
    }

    /** An object of a class with a getter for each figure, each with the constraint that it is not negative. */
    private static Object compileGetters(FigureTable<?>... tables) throws IOException, ReflectiveOperationException {
        StringBuilder source = new StringBuilder("public class Getters {\n");
        int n = 0;
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                source.append("  @jakarta.validation.constraints.PositiveOrZero public Long getFigure")
                        .append(n++)
                        .append("() { return ")
                        .append(table.at(i).value().orElseThrow().longValue())
                        .append("L; }\n");
            }
        }
        Path folder = Files.createTempDirectory("getters");
        Path file = folder.resolve("Getters.java");
        Files.writeString(file, source.append("}\n").toString());
        String path = System.getProperty("java.class.path");
        if (ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-classpath", path, "-proc:none", file.toString())
                != 0) {
            throw new IllegalStateException(
                    "the getters do not compile; class path " + path.split(File.pathSeparator, 2)[0]);
        }
        URL[] urls = {URI.create(folder.toUri().toString()).toURL()};
        return new URLClassLoader(urls, ValidationBenchmark.class.getClassLoader())
                .loadClass("Getters")
                .getConstructor()
                .newInstance();
    }

    /** The measure: the same arithmetic written out by hand. */
    @Benchmark
    public boolean byHand() {
        boolean holds = true;
        for (int column = 0; column < COLUMNS; column++) {
            long results = 0;
            for (int row = 2; row < ROWS - 2; row++) {
                results += count(requests, row * COLUMNS + column);
            }
            long total = count(requests, (ROWS - 2) * COLUMNS + column);
            holds &= results == total;
            holds &= count(requests, column) + count(requests, COLUMNS + column)
                    == total + count(requests, (ROWS - 1) * COLUMNS + column);
        }
        for (int row = 0; row < ROWS; row++) {
            long sum = 0;
            for (int column = 0; column < COLUMNS - 1; column++) {
                sum += count(requests, row * COLUMNS + column);
            }
            holds &= sum == count(requests, row * COLUMNS + COLUMNS - 1);
        }
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            holds &= count(requests, i) >= 0;
        }
        for (int route = 0; route < 3; route++) {
            long sum = 0;
            for (int outcome = 0; outcome < OUTCOMES - 1; outcome++) {
                sum += count(disputes, route * OUTCOMES + outcome);
            }
            holds &= sum == count(disputes, route * OUTCOMES + OUTCOMES - 1);
        }
        for (int i = 0; i < 3 * OUTCOMES; i++) {
            holds &= count(disputes, i) >= 0;
        }
        for (int i = 0; i < disclosure.form().cells().size(); i++) {
            holds &= disclosure.at(i) instanceof Count count
                    ? count.number() >= 0
                    : ((Amount) disclosure.at(i)).number().signum() >= 0;
        }
        return holds;
    }

    private static long count(FigureTable<?> table, int index) {
        return ((Count) table.at(index)).number();
    }

    /** All figures without any prose: the arithmetic alone. */
    @Benchmark
    public Findings allFigures() {
        return Schema2019.validate(figures);
    }

    /** The same with a title, a period and six sections, on which there are rules as well. */
    @Benchmark
    public Findings allRules() {
        return Schema2019.validate(report);
    }

    /** With one wrong cell, and all that is to be said of it. */
    @Benchmark
    public Findings oneWrongCell() {
        return Schema2019.validate(wrong);
    }

    /** Structure alone, no sums. */
    @Benchmark
    public List<Error> jsonSchema() {
        return schema.validate(json);
    }

    /** Not-negative alone, no sums. */
    @Benchmark
    public Set<ConstraintViolation<Object>> hibernateValidator() {
        return hibernate.validate(getters);
    }
}
