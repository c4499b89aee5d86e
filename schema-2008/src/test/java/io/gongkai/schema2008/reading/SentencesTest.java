package io.gongkai.schema2008.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.note.Note;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.core.published.PublishedDocument;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.reading.ReadingOptions;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports whose figures stand in sentences. */
class SentencesTest {
    private static Reading<AnnualReport2008> read(String text) {
        return Schema2008.read(text);
    }

    private static String sample() throws IOException {
        return Files.readString(Samples.path("sentences-2016.txt"));
    }

    private static Map<String, Figure> known(Optional<Statistics2008> statistics) {
        Map<String, Figure> known = new LinkedHashMap<>();
        FigureTable<StatisticsCell> figures = statistics.orElseThrow().figures();
        for (StatisticsCell cell : StatisticsCell.values()) {
            if (figures.get(cell).value().isPresent()) {
                known.put(cell.address(), figures.get(cell));
            }
        }
        return known;
    }

    private static Figure figure(AnnualReport2008 report, StatisticsCell cell) {
        return report.getStatistics().orElseThrow().figures().get(cell);
    }

    @Test
    void report_withoutTable_hasOnlyTheFiguresThatSentencesState() throws IOException {
        AnnualReport2008 report = read(sample()).report();

        assertThat(known(report.getStatistics()))
                .containsOnly(
                        entry("disclosure.disclosed", Figure.count(13632)),
                        entry("requests.received", Figure.count(147)),
                        entry("requests.received.inPerson", Figure.count(65)),
                        entry("requests.received.online", Figure.count(9)),
                        entry("requests.answered", Figure.count(147)),
                        entry("requests.answered.granted", Figure.count(61)),
                        entry("requests.answered.partlyGranted", Figure.count(31)),
                        entry("requests.answered.refused", Figure.count(2)),
                        entry("litigation", Figure.count(3)),
                        entry("organisation.staff", Figure.count(98)));
        assertThat(known(report.getCumulative()))
                .containsOnly(
                        entry("disclosure.disclosed", Figure.count(91026)),
                        entry("review", Figure.count(13)),
                        entry("litigation", Figure.count(6)));
    }

    @Test
    void answers_statedAsOne_areAJointGroup() throws IOException {
        AnnualReport2008 report = read(sample()).report();

        List<String> group = List.of(
                "requests.answered.alreadyPublic",
                "requests.answered.notThisAgency",
                "requests.answered.nonexistent",
                "requests.answered.amendmentNotice",
                "requests.answered.otherProcedure");
        assertThat(report.getClauses())
                .filteredOn(clause -> clause.cells().size() > 1)
                .extracting(ClauseFigure::cells, ClauseFigure::figure)
                .containsExactly(org.assertj.core.api.Assertions.tuple(group, Figure.count(53)));
        assertThat(StatisticsCell.values())
                .filteredOn(cell -> group.contains(cell.address()))
                .allSatisfy(cell -> assertThat(figure(report, cell)).isEqualTo(Figure.joint()));
    }

    @Test
    void applicants_statedForAll_areKeptWithTheirSentence() throws IOException {
        assertThat(read(sample()).report().getClauses())
                .filteredOn(clause -> clause.counted() == Counted.INDIVIDUALS)
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.cells()).containsExactly("requests.received");
                    assertThat(clause.figure()).isEqualTo(Figure.count(147));
                    assertThat(clause.clause().text()).isEqualTo("均为个人申请");
                });
    }

    @Test
    void figure_ofASentence_hasTheLineOfItsParagraphAndItsClause() throws IOException {
        Map<Cell, Place> places = read(sample()).places();

        Place place = places.get(StatisticsCell.DISCLOSURE_DISCLOSED);
        assertThat(place.at().line()).isEqualTo(6);
        assertThat(place.text()).isEqualTo("全县主动公开政府信息13632条");
        assertThat(place.clause().orElseThrow().section()).isEqualTo("二、主动公开情况");
        assertThat(places).hasSize(15);
    }

    @Test
    void figure_thatIsTakenForNoCell_isANote() throws IOException {
        assertThat(read(sample()).notes())
                .filteredOn(note -> note.code().equals("prose-unplaced"))
                .extracting(Note::text)
                .contains("书面申请73件", "比2015年增加1件");
    }

    @Test
    void sentences_thatContradictEachOther_fillNoCellAndAreANote() {
        Reading<AnnualReport2008> reading = read("""
                某县2016年政府信息公开工作年度报告
                一、主动公开情况
                全年主动公开政府信息120条。全县主动公开政府信息121条。
                二、依申请公开情况
                全年收到政府信息公开申请5件。
                """);

        assertThat(known(reading.report().getStatistics())).containsOnly(entry("requests.received", Figure.count(5)));
        assertThat(figure(reading.report(), StatisticsCell.DISCLOSURE_DISCLOSED))
                .isEqualTo(Figure.missing());
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("prose-contradicts"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("120条", "121条"));
    }

    @Test
    void report_withoutTable_withoutProse_isRefused() throws IOException {
        String text = sample();

        assertThatThrownBy(() -> Schema2008.read(
                        PublishedDocument.parse(text), Schema2008.localForms(), ReadingOptions.STANDARD.withoutProse()))
                .isInstanceOf(UnsupportedFormatException.class)
                .hasMessageContaining("no statistics form");
    }

    @Test
    void report_withTable_takesNoFigureOfTheTableFromSentences() throws IOException {
        String table = Files.readString(Samples.path("statistics-2018.txt"));
        String text = table.replace("一、概述\n", "一、概述\n全年收到政府信息公开申请7件,均为个人申请。历年累计主动公开政府信息20000条。\n");

        Reading<AnnualReport2008> with = read(text);
        Reading<AnnualReport2008> without = Schema2008.read(
                PublishedDocument.parse(text), Schema2008.localForms(), ReadingOptions.STANDARD.withoutProse());

        assertThat(with.report().getStatistics()).isEqualTo(read(table).report().getStatistics());
        assertThat(with.report().getClauses())
                .extracting(ClauseFigure::counted)
                .containsExactly(Counted.INDIVIDUALS, Counted.CUMULATIVE);
        assertThat(with.prose().figures()).hasSize(3);
        assertThat(without.prose()).isEqualTo(ProseFigures.NONE);
        assertThat(without.report().getClauses()).isEmpty();
        assertThat(without.report().getCumulative()).isEmpty();
    }

    @Test
    void text_withoutAnyFigure_isRefused() {
        assertThatThrownBy(() -> read("某县2016年政府信息公开工作年度报告\n一、概述\n全年工作有序开展。\n二、依申请公开情况\n详见附件。\n"))
                .isInstanceOf(UnsupportedFormatException.class);
    }
}
