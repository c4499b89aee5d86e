package io.gongkai.schema2008.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongkai.core.document.Position;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsReaderTest {
    /** The figures of the statistics sample that are not zero. */
    private static final Map<StatisticsCell, Figure> NOT_ZERO_2018 = Map.ofEntries(
            Map.entry(StatisticsCell.DISCLOSURE_DISCLOSED, Figure.count(11350)),
            Map.entry(StatisticsCell.DISCLOSURE_BY_CHANNEL_WEBSITE, Figure.count(4177)),
            Map.entry(StatisticsCell.DISCLOSURE_BY_CHANNEL_MICROBLOG, Figure.count(15)),
            Map.entry(StatisticsCell.DISCLOSURE_BY_CHANNEL_WECHAT, Figure.count(351)),
            Map.entry(StatisticsCell.DISCLOSURE_BY_CHANNEL_OTHER, Figure.count(29)),
            Map.entry(StatisticsCell.RESPONSE_PUBLIC_CONCERNS, Figure.count(1)),
            Map.entry(StatisticsCell.RESPONSE_BY_CHANNEL_INTERPRETATIONS, Figure.count(9)),
            Map.entry(StatisticsCell.REQUESTS_RECEIVED, Figure.count(3)),
            Map.entry(StatisticsCell.REQUESTS_RECEIVED_IN_PERSON, Figure.count(1)),
            Map.entry(StatisticsCell.REQUESTS_RECEIVED_ONLINE, Figure.count(2)),
            Map.entry(StatisticsCell.REQUESTS_CONCLUDED, Figure.count(3)),
            Map.entry(StatisticsCell.REQUESTS_CONCLUDED_ON_TIME, Figure.count(3)),
            Map.entry(StatisticsCell.REQUESTS_ANSWERED, Figure.count(3)),
            Map.entry(StatisticsCell.REQUESTS_ANSWERED_ALREADY_PUBLIC, Figure.count(1)),
            Map.entry(StatisticsCell.REQUESTS_ANSWERED_REFUSED, Figure.count(2)),
            Map.entry(StatisticsCell.REVIEW, Figure.count(24)),
            Map.entry(StatisticsCell.REVIEW_UPHELD, Figure.count(5)),
            Map.entry(StatisticsCell.REVIEW_OTHER, Figure.count(19)),
            Map.entry(StatisticsCell.LITIGATION, Figure.count(22)),
            Map.entry(StatisticsCell.LITIGATION_UPHELD, Figure.count(22)),
            Map.entry(StatisticsCell.FEES_CHARGED, Figure.amount("0", "万元")),
            Map.entry(StatisticsCell.ORGANISATION_OFFICES, Figure.count(1)),
            Map.entry(StatisticsCell.ORGANISATION_READING_POINTS, Figure.count(3)),
            Map.entry(StatisticsCell.ORGANISATION_STAFF, Figure.count(3)),
            Map.entry(StatisticsCell.ORGANISATION_STAFF_FULL_TIME, Figure.count(1)),
            Map.entry(StatisticsCell.ORGANISATION_STAFF_PART_TIME, Figure.count(2)),
            Map.entry(StatisticsCell.ORGANISATION_FUNDS, Figure.amount("34.7", "万元")),
            Map.entry(StatisticsCell.TRAINING_MEETINGS, Figure.count(2)),
            Map.entry(StatisticsCell.TRAINING_COURSES, Figure.count(15)),
            Map.entry(StatisticsCell.TRAINING_TRAINEES, Figure.count(225)));

    @Test
    void statistics2018_read_givesAllFiguresAsPrinted() {
        Reading<AnnualReport2008> reading = Schema2008.read(Samples.text("statistics-2018.txt"));

        assertThat(reading.report().getYear()).hasToString("Optional[2018]");
        assertThat(reading.report().getBody().orElseThrow().getName()).isEqualTo("天元区人民政府");
        Statistics2008 statistics = reading.report().getStatistics().orElseThrow();
        for (StatisticsCell cell : StatisticsCell.values()) {
            assertThat(statistics.get(cell))
                    .as(cell.address())
                    .isEqualTo(NOT_ZERO_2018.getOrDefault(cell, Figure.count(0)));
        }
    }

    @Test
    void statistics2018_oddPrint_becomesNotesWithPlaces() {
        Reading<AnnualReport2008> reading = Schema2008.read(Samples.text("statistics-2018.txt"));

        assertThat(reading.notes())
                .extracting(Note::code, Note::text)
                .containsExactly(
                        tuple("heading-figure", "11350"),
                        tuple("heading-figure", "0"),
                        tuple("unit-differs", "篇"),
                        tuple("unit-differs", "次"),
                        tuple("value-in-unit-place", "0"));
        assertThat(reading.places().get(StatisticsCell.DISCLOSURE_DISCLOSED))
                .isEqualTo(new Place(1, 5, 3, Position.line(10), "11350"));
        assertThat(reading.places()
                        .get(StatisticsCell.RESPONSE_BY_CHANNEL_OTHER)
                        .column())
                .isEqualTo(2);
        assertThat(reading.places()).hasSize(58);
    }

    @Test
    void statistics2018_validated_breaksTwoRules() {
        Findings findings = Schema2008.validate(
                Schema2008.read(Samples.text("statistics-2018.txt")).report());

        assertThat(findings.broken())
                .extracting(
                        finding -> finding.rule().id(),
                        finding -> finding.rule().severity().name(),
                        finding -> finding.sides().orElseThrow().difference())
                .containsExactly(
                        tuple("2008-S1-030", "WARNING", new BigDecimal(6778)),
                        tuple("2008-S3-040", "ERROR", new BigDecimal(2)));
        assertThat(findings.undecided()).isEmpty();
    }
}
