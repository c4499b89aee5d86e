package io.gongkai.schema2008.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published reports do to the statistics form, by kinds. {@link DeviationsTest} has what may befall rows and heads. */
class DeviationCatalogueTest {
    private static final String STATISTICS = Samples.text("statistics-2018.txt");
    private static final Map<String, Figure> FIGURES = figures(Schema2008.read(STATISTICS));

    private static Map<String, Figure> figures(Reading<AnnualReport2008> reading) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        FigureTable<?> table = reading.report().getStatistics().orElseThrow().figures();
        for (int i = 0; i < table.form().cells().size(); i++) {
            figures.put(table.form().cells().get(i).address(), table.at(i));
        }
        return figures;
    }

    private static String changed(String from, String to) {
        assertThat(STATISTICS).contains(from);
        return STATISTICS.replace(from, to);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.notes().stream().map(Note::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "—", "/", "无", "N/A"})
    void mark_inACell_isKeptAndIsNoZero(String mark) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("1、政府公报公开政府信息数 | 条 | 0 |", "1、政府公报公开政府信息数 | 条 | " + mark + " |"));

        assertThat(figures(reading)).containsEntry("disclosure.byChannel.gazette", Figure.marked(mark));
    }

    @Test
    void zero_leftBlank_isBlank() {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("1、政府公报公开政府信息数 | 条 | 0 |", "1、政府公报公开政府信息数 | 条 | |"));

        assertThat(figures(reading)).containsEntry("disclosure.byChannel.gazette", Figure.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234件", "１,２３４", "1234"})
    void number_printedOtherwise_isTheWholeNumber(String printed) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("(一)收到申请数 | 件 | 3 |", "(一)收到申请数 | 件 | " + printed + " |"));

        assertThat(figures(reading)).containsEntry("requests.received", Figure.count(1234));
    }

    @ParameterizedTest
    @ValueSource(strings = {"两万五千八百余条", "8000余条", "14万余条", "1.7万余张", "3(其中1)", "2018-01-05"})
    void number_thatIsNotOneExactFigure_isUnreadable(String printed) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("(一)收到申请数 | 件 | 3 |", "(一)收到申请数 | 件 | " + printed + " |"));

        assertThat(figures(reading)).containsEntry("requests.received", Figure.unreadable(printed));
        assertThat(codes(reading)).contains("unreadable-figure");
    }

    @Test
    void prose_withYearlyAndCumulativeFigures_givesEachItsPlaceAndNoneOfTheAgencies() {
        String prose = "缙云县2016年政务公开工作年度报告\n一、概述\n2016年度主动公开政府信息13632条,累计公开91026条。各单位收到申请共128件,合计147件。\n";

        AnnualReport2008 report = Schema2008.read(prose).report();

        assertThat(known(report.getStatistics()))
                .containsExactly(Map.entry("disclosure.disclosed", Figure.count(13632)));
        assertThat(known(report.getCumulative()))
                .containsExactly(Map.entry("disclosure.disclosed", Figure.count(91026)));
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

    @Test
    void totals_thatAreWrong_stayAsPrintedAndAreFindings() {
        Reading<AnnualReport2008> reading = Schema2008.read(STATISTICS);

        assertThat(figures(reading))
                .containsEntry("disclosure.disclosed", Figure.count(11350))
                .containsEntry("disclosure.byChannel.website", Figure.count(4177))
                .containsEntry("requests.answered.refused", Figure.count(2))
                .containsEntry("requests.answered.refused.privacy", Figure.count(0));
        assertThat(Schema2008.validate(reading.report()).broken()).isNotEmpty();
    }

    @Test
    void prose_thatDeniesItsTable_changesNothing() {
        Reading<AnnualReport2008> reading = Schema2008.read(changed("附表", "本年度没有行政复议和行政诉讼。\n附表"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({
        "(一)收到申请数, （一）收到申请数",
        "(一)收到申请数, ( 一)收到申请数",
        "(一)收到申请数, ()收到申请数",
        "1、当面申请数, 1.当面申请数",
        "1、当面申请数, 1．当面 申请数",
        "(二)被依法纠错数, (二)依法纠错数",
        "四、行政复议数量, 四、行政復議數量",
        "主动公开规范性文件数, 主動公開規範性檔案數"
    })
    void label_printedOtherwise_namesTheSameRow(String official, String printed) {
        assertThat(figures(Schema2008.read(changed(official, printed)))).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({"篇, unit-differs", "次, ''"})
    void unit_ofTheRowBefore_isANoteAndTheFigureStays(String unit, String code) {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("2、政府网站在线访谈次数 | 次 | 0 |", "2、政府网站在线访谈次数 | " + unit + " | 7 |"));

        assertThat(figures(reading)).containsEntry("response.byChannel.interviews", Figure.count(7));
        assertThat(reading.notes().stream()
                        .filter(note -> note.message().en().contains("Online interviews on the government website\""))
                        .map(Note::code))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void figure_inThePlaceOfTheUnit_isReadWithANote() {
        Reading<AnnualReport2008> reading = Schema2008.read(changed("5、其他方式回应事件数 | 0 | |", "5、其他方式回应事件数 | 6 | |"));

        assertThat(figures(reading)).containsEntry("response.byChannel.other", Figure.count(6));
        assertThat(codes(reading)).contains("value-in-unit-place");
    }

    @Test
    void figure_onAHeading_isANoteAndInNoCell() {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("(二)通过不同渠道和方式公开政府信息的情况 | 11350 |", "(二)通过不同渠道和方式公开政府信息的情况 | 8888 |"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("heading-figure"))
                .extracting(Note::text)
                .contains("8888");
    }

    @Test
    void notesAndTitles_asRows_moveNothing() {
        Reading<AnnualReport2008> reading =
                Schema2008.read(changed("二、回应解读情况 | |", "(注:同一信息计1条) | |\n(2018年度) | |\n二、回应解读情况 | |"));

        assertThat(figures(reading)).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({"'\t'", "'    '", "' '", "'\n'", "'\n\n'"})
    void layout_ofAnyKind_givesTheSameFigures(String between) {
        String table = STATISTICS.substring(STATISTICS.indexOf("统计指标 |"));
        String without = STATISTICS
                .substring(0, STATISTICS.indexOf("统计指标 |"))
                .replace(" |", "")
                .replace("|", "");
        StringBuilder text = new StringBuilder(without);
        table.lines()
                .filter(line -> line.contains("|"))
                .map(line -> line.replaceAll("[ |]+$", "").replaceAll(" ?\\| ?", "|"))
                .forEach(line -> text.append(line.replace("|", between))
                        .append('\n')
                        .append(between.equals("\n\n") ? "\n" : ""));

        Map<String, Figure> read = figures(Schema2008.read(text.toString()));

        assertThat(read).isEqualTo(FIGURES);
    }

    @Test
    void column_thatNumbersTheRows_isNoLabel() {
        StringBuilder page = new StringBuilder("<html><body><p>天元区人民政府2018年政府信息公开工作年度报告</p><table>");
        int number = 0;
        for (String line :
                STATISTICS.substring(STATISTICS.indexOf("统计指标 |")).lines().toList()) {
            String[] cells = line.split(" ?\\| ?", -1);
            page.append("<tr><td>").append(number == 0 ? "序号" : String.valueOf(number));
            for (int i = 0; i < 3; i++) {
                page.append("</td><td>").append(i < cells.length ? cells[i] : "");
            }
            page.append("</td></tr>\n");
            number++;
        }

        assertThat(figures(Schema2008.read(page + "</table></body></html>"))).isEqualTo(FIGURES);
    }

    @Test
    void formOfTheLayout2018_inAReportOn2019_isOfThatFormat() {
        AnnualReport2008 report =
                Schema2008.read(STATISTICS.replace("2018", "2019")).report();

        assertThat(report.getYear().orElseThrow().value()).isEqualTo(2019);
        assertThat(report.getStatistics().orElseThrow().figures().at(0)).isEqualTo(Figure.count(11350));
    }
}
