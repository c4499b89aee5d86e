package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.ledger.CellOrigin;
import io.gongkai.core.ledger.Origin;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every figure of really published reports against what a person reads in them: right, or absent where it cannot be told;
 * never wrong. The reports stand beside a checkout in {@code ../shared/reports}; without them these tests do not run.
 */
class PublishedFiguresTest {
    private static Path report(String name) {
        Path path = Samples.root().resolve("../shared/reports").resolve(name);
        assumeTrue(Files.exists(path), () -> "not run: " + name + " is not part of the project and is not there");
        return path;
    }

    private static JsonNode expected(Path report) throws IOException {
        String name = report.getFileName().toString().replaceFirst("\\.(txt|html|md)$", ".expected.json");
        return new ObjectMapper().readTree(report.resolveSibling(name).toFile()).required("cells");
    }

    private static Map<String, Figure> figures(List<? extends FigureTable<?>> tables) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        return figures;
    }

    /** How many figures are there, all of them right; the others are absent, as expected of those without a value. */
    private static int right(Map<String, Figure> read, JsonNode expected) {
        int[] right = {0};
        read.forEach((address, figure) -> {
            JsonNode wanted = expected.path(address);
            if (wanted.isNumber()) {
                assertThat(figure.value().orElseThrow()).as(address).isEqualByComparingTo(wanted.decimalValue());
                right[0]++;
            } else {
                assertThat(figure.value()).as(address).isEmpty();
            }
        });
        return right[0];
    }

    @ParameterizedTest
    @CsvSource({
        "daying-2020.txt, 198",
        "hongze-2024.pdf-layout.txt, 186",
        "masked-city-2025.html, 200",
        "shanghai-kewei-2024.md, 199",
        "songshan-2019.txt, 137"
    })
    void tablesOf2019_read_areAllRight(String name, int figures) throws IOException {
        Path path = report(name);

        Reading<AnnualReport2019> reading = Schema2019.read(Files.readAllBytes(path));

        assertThat(right(figures(Schema2019Tables.of(reading.report())), expected(path)))
                .isEqualTo(figures);
        assertThat(reading.notes())
                .extracting(Note::code)
                .doesNotContain("missing-row", "unplaced-row", "cell-count", "missing-table");
    }

    @Test
    void statisticsOf2018_read_areAllRight() throws IOException {
        Path path = report("tianyuan-2018.txt");

        Reading<AnnualReport2008> reading = Schema2008.read(Files.readAllBytes(path));

        assertThat(right(
                        figures(List.of(
                                reading.report().getStatistics().orElseThrow().figures())),
                        expected(path)))
                .isEqualTo(58);
    }

    @Test
    void tablesRunTogether_read_areAllAbsentAndQuoted() throws IOException {
        Reading<AnnualReport2019> reading =
                Schema2019.read(Files.readAllBytes(report("pingtan-2019-run-together.txt")));

        assertThat(figures(Schema2019Tables.of(reading.report())).values())
                .hasSize(198)
                .allMatch(figure -> figure.value().isEmpty());
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("run-together"))
                .extracting(Note::place)
                .containsExactly("requests", "disclosure", "disputes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingtan-2015.txt", "pingtanxian-2012.txt"})
    void statisticsRunTogether_read_areAllAbsentAndQuoted(String name) throws IOException {
        Reading<AnnualReport2008> reading = Schema2008.read(Files.readAllBytes(report(name)));

        assertThat(figures(List.of(
                                reading.report().getStatistics().orElseThrow().figures()))
                        .values())
                .allMatch(figure -> figure.value().isEmpty());
        assertThat(reading.report().getFurtherFigures())
                .allMatch(further -> further.figure().value().isEmpty());
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("run-together"))
                .extracting(Note::text)
                .hasSize(1)
                .allMatch(text -> text.contains("主动公开"));
    }

    @ParameterizedTest
    @CsvSource({"jilin-2017.txt, 56", "jinyun-2016.txt, 10"})
    void figures_ofProseAlone_areAllRight(String name, int figures) throws IOException {
        Path path = report(name);

        Reading<AnnualReport2008> reading = Schema2008.read(Files.readAllBytes(path));

        assertThat(right(
                        figures(List.of(
                                reading.report().getStatistics().orElseThrow().figures())),
                        expected(path)))
                .isEqualTo(figures);
        assertThat(reading.report().getClauses()).hasSizeGreaterThanOrEqualTo(figures);
    }

    @Test
    void figuresOverTheYears_ofProseAlone_standBesideThoseOfTheYear() throws IOException {
        Reading<AnnualReport2008> reading = Schema2008.read(Files.readAllBytes(report("jinyun-2016.txt")));

        assertThat(figures(
                        List.of(reading.report().getCumulative().orElseThrow().figures())))
                .containsEntry("disclosure.disclosed", Figure.count(91026))
                .containsEntry("review", Figure.count(13))
                .containsEntry("litigation", Figure.count(6));
        assertThat(Schema2008.validate(reading.report()).broken())
                .filteredOn(finding -> finding.rule().id().equals("2008-N-060"))
                .extracting(finding -> finding.sides().orElseThrow())
                .extracting(Sides::left, Sides::right)
                .containsExactly(tuple(BigDecimal.valueOf(147), BigDecimal.valueOf(128)));
        CellOrigin persons = Schema2019.convert(reading.report(), Revision.R2021).targets().stream()
                .filter(target -> target.target().address().equals("requests/newlyReceived/naturalPerson"))
                .findFirst()
                .orElseThrow();
        assertThat(persons.origin()).isEqualTo(Origin.CLAUSE);
        assertThat(persons.clause().orElseThrow().text()).isEqualTo("均为个人申请");
    }

    @ParameterizedTest
    @CsvSource({
        "tianyuan-2018.txt, 'requests.answered.refused review litigation'",
        "jilin-2017.txt, ''",
        "pingtan-2015.txt, ''",
        "pingtan-2018.html, ''",
        "pingtanxian-2012.txt, ''"
    })
    void proseOf2008_againstItsTable_findsWhatItDenies(String name, String places) throws IOException {
        Findings findings = Schema2008.validate(
                Schema2008.read(Files.readAllBytes(report(name))).report());

        assertThat(onProse(findings)).isEqualTo(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daying-2020.txt",
                "hongze-2024.pdf-layout.txt",
                "masked-city-2025.html",
                "shanghai-kewei-2024.md",
                "songshan-2019.txt",
                "pingtan-2019-run-together.txt"
            })
    void proseOf2019_againstItsTables_findsNothing(String name) throws IOException {
        Findings findings = Schema2019.validate(
                Schema2019.read(Files.readAllBytes(report(name))).report());

        assertThat(onProse(findings)).isEmpty();
    }

    /** Where prose is found to be wrong, as far as it is about figures. */
    private static String onProse(Findings findings) {
        return findings.broken().stream()
                .filter(finding -> finding.rule().id().matches("20(08|19)-N-0[1567]0"))
                .map(finding -> finding.place().address())
                .collect(Collectors.joining(" "));
    }
}
