package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Every figure stands at a code, among the cumulative ones or outside the form, and no other is there. */
    @Test
    void pageInALocalForm_read_hasTheExpectedFigures() throws IOException {
        Path path = report("pingtan-2018.html");
        JsonNode expected = expected(path);

        Reading<AnnualReport2008> reading = Schema2008.read(Files.readString(path));

        Map<String, Figure> read = new HashMap<>();
        reading.places().forEach((cell, place) -> read.put(cell.address(), figure(reading.report(), cell.address())));
        List<String> values = new ArrayList<>();
        expected.get("cells").elements().forEachRemaining(value -> values.add(value.asText()));
        assertThat(read).hasSize(30);
        assertThat(read.values()).extracting(Figure::toString).containsExactlyInAnyOrderElementsOf(values);
        assertThat(read)
                .containsEntry("disclosure.disclosed", Figure.count(2069))
                .containsEntry("cumulative/disclosure.disclosed", Figure.count(12106))
                .containsEntry("disclosure.byChannel.website", Figure.count(2069))
                .containsEntry("cumulative/disclosure.byChannel.website", Figure.count(12106));
        assertThat(reading.report().getFurtherFigures())
                .extracting(FurtherFigure::label)
                .containsExactly(
                        "3.信函、传真申请数",
                        "3.信函、传真申请数 历年累计",
                        "3.不予公开答复数",
                        "3.不予公开答复数 历年累计",
                        "4.其他类型答复数",
                        "4.其他类型答复数 历年累计",
                        "接受行政诉讼、举报数",
                        "接受行政诉讼、举报数 历年累计");
        assertThat(reading.notes()).extracting(Note::code).containsExactly("local-form", "missing-row");
        assertThat(Schema2008.validate(reading.report()).broken()).isEmpty();
    }

    private static Figure figure(AnnualReport2008 report, String address) {
        String[] parts = address.split("/", 2);
        if (parts[0].equals("further")) {
            return report.getFurtherFigures().get(Integer.parseInt(parts[1])).figure();
        }
        return parts.length == 1
                ? report.getStatistics()
                        .orElseThrow()
                        .get(Statistics2008.FORM.find(address).orElseThrow())
                : report.getCumulative()
                        .orElseThrow()
                        .get(Statistics2008.FORM.find(parts[1]).orElseThrow());
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
