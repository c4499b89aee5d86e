package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads really published reports, which are not part of the project because their prose is not ours. They stand beside a
 * checkout in {@code ../shared/reports}; without them these tests do not run.
 */
class PublishedReportsTest {
    private static Path report(String name) {
        Path path = Samples.root().resolve("../shared/reports").resolve(name);
        assumeTrue(Files.exists(path), () -> "not run: " + name + " is not part of the project and is not there");
        return path;
    }

    private static JsonNode expected(Path report) throws IOException {
        String name = report.getFileName().toString().replaceFirst("\\.(txt|html)$", ".expected.json");
        return new ObjectMapper().readTree(report.resolveSibling(name).toFile());
    }

    @Test
    void statisticsOf2018_read_areTheExpectedFigures() throws IOException {
        Path path = report("tianyuan-2018.txt");
        JsonNode expected = expected(path);

        Reading<AnnualReport2008> reading = Schema2008.read(Files.readString(path));

        assertThat(reading.report().getYear().orElseThrow().value())
                .isEqualTo(expected.get("year").intValue());
        assertThat(reading.report().getBody().orElseThrow().getName())
                .isEqualTo(expected.get("issuer").textValue());
        assertThat(figuresChecked(
                        expected.get("cells"),
                        List.of(reading.report().getStatistics().orElseThrow().figures())))
                .isEqualTo(58);
    }

    @Test
    void tablesOf2020_read_areTheExpectedFigures() throws IOException {
        Path path = report("daying-2020.txt");
        JsonNode expected = expected(path);

        Reading<AnnualReport2019> reading = Schema2019.read(Files.readString(path));

        assertThat(reading.report().getYear().orElseThrow().value())
                .isEqualTo(expected.get("year").intValue());
        assertThat(reading.report().getBody().orElseThrow().getName())
                .isEqualTo(expected.get("issuer").textValue());
        assertThat(figuresChecked(expected.get("cells"), Schema2019Tables.of(reading.report())))
                .isEqualTo(198);
    }

    @Test
    void pageOf2025_read_hasTheExpectedFigures() throws IOException {
        Path path = report("masked-city-2025.html");
        JsonNode expected = expected(path);

        Reading<AnnualReport2019> reading = Schema2019.read(Files.readString(path));

        assertThat(reading.report().getYear().orElseThrow().value())
                .isEqualTo(expected.get("year").intValue());
        assertThat(figuresChecked(expected.get("cells"), Schema2019Tables.of(reading.report())))
                .isEqualTo(200);
    }

    @Test
    void pageInALocalForm_read_givesNoFigureThatItDoesNotHave() throws IOException {
        Path path = report("pingtan-2018.html");

        Reading<AnnualReport2008> reading = Schema2008.read(Files.readString(path));

        assertThat(reading.report()
                        .getStatistics()
                        .orElseThrow()
                        .figures()
                        .form()
                        .cells())
                .allMatch(cell -> reading.report()
                        .getStatistics()
                        .orElseThrow()
                        .get(cell)
                        .value()
                        .isEmpty());
        assertThat(reading.notes()).anyMatch(note -> note.code().equals("header-unclear"));
    }

    private static int figuresChecked(JsonNode expected, List<FigureTable<?>> tables) {
        int checked = 0;
        for (FigureTable<?> table : tables) {
            TableForm<?> form = table.form();
            for (int i = 0; i < form.cells().size(); i++) {
                String address = form.cells().get(i).address();
                Figure figure = table.at(i);
                BigDecimal value = expected.required(address).decimalValue();
                assertThat(figure.value().orElseThrow()).as(address).isEqualByComparingTo(value);
                checked++;
            }
        }
        return checked;
    }
}
