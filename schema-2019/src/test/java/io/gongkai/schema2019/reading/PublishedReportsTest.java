package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FurtherFigure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reads a really published report in a local form; {@link PublishedFiguresTest} has the others. They are not part of the project
 * because their prose is not ours. They stand beside a checkout in {@code ../shared/reports}; without them these tests do not run.
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
}
