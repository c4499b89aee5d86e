package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.testkit.PipeLayout;
import io.gongkai.schema2019.testkit.PrintableReports;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingPropertyTest {
    @ParameterizedTest
    @EnumSource(PipeLayout.class)
    void read_printedReportOf2008_isTheReport(PipeLayout layout) {
        Trials.run(200, random -> {
            AnnualReport2008 report = PrintableReports.report2008(random);

            Reading<AnnualReport2008> reading = Schema2008.read(layout.print(report));

            assertThat(reading.report()).isEqualTo(report);
        });
    }

    @ParameterizedTest
    @EnumSource(PipeLayout.class)
    void read_printedReportOf2019_isTheReportOrAbsentWithANote(PipeLayout layout) {
        Trials.run(200, random -> {
            AnnualReport2019 report = PrintableReports.report2019(random);

            Reading<AnnualReport2019> reading = Schema2019.read(layout.print(report));

            assertThat(reading.report().getYear()).isEqualTo(report.getYear());
            assertThat(reading.report().getBody()).isEqualTo(report.getBody());
            assertThat(reading.report().getTitle()).isEqualTo(report.getTitle());
            assertThat(reading.report().getSections()).isEqualTo(report.getSections());
            List<FigureTable<?>> printed = Schema2019Tables.of(report);
            List<FigureTable<?>> read = Schema2019Tables.of(reading.report());
            List<String> lost = new ArrayList<>();
            for (int t = 0; t < printed.size(); t++) {
                FigureTable<?> expected = printed.get(t);
                assertThat(read.get(t).form()).isSameAs(expected.form());
                for (int i = 0; i < expected.form().cells().size(); i++) {
                    Cell cell = expected.form().cells().get(i);
                    if (!read.get(t).at(i).equals(expected.at(i))) {
                        assertThat(read.get(t).at(i).value()).as(cell.address()).isEmpty();
                        lost.add(cell.address());
                    }
                }
            }
            // A blank at the end of a row cannot be told from a place that a label spans, so such a row is not read.
            assertThat(lost).allMatch(address -> endsBlank(printed, address));
            assertThat(lost.isEmpty()
                            || reading.notes().stream()
                                    .anyMatch(note -> note.code().equals("cell-count")))
                    .isTrue();
        });
    }

    /** Whether the printed row of a cell ends with a blank; 四 is one row. */
    private static boolean endsBlank(List<FigureTable<?>> tables, String address) {
        String row = address.startsWith("disputes/") ? "disputes/" : address.substring(0, address.lastIndexOf('/') + 1);
        boolean blank = false;
        for (FigureTable<?> table : tables) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                if (table.form().cells().get(i).address().startsWith(row)) {
                    blank = table.at(i).equals(Figure.blank());
                }
            }
        }
        return blank;
    }

    @ParameterizedTest
    @EnumSource(PipeLayout.class)
    void read_lineTakenAway_givesNoWrongFigure(PipeLayout layout) {
        Trials.run(300, random -> {
            AnnualReport2008 report = PrintableReports.report2008(random);
            List<String> lines = new ArrayList<>(layout.print(report).lines().toList());
            lines.remove(4 + random.nextInt(lines.size() - 4));

            Reading<AnnualReport2008> reading = Schema2008.read(String.join("\n", lines));

            Statistics2008 expected = report.getStatistics().orElseThrow();
            Statistics2008 read = reading.report().getStatistics().orElseThrow();
            Statistics2008.FORM.cells().forEach(cell -> {
                Figure figure = read.get(cell);
                // An amount whose unit was on the line taken away keeps its number, its unit unknown.
                assertThat(figure.value().isEmpty()
                                || figure.value().equals(expected.get(cell).value()))
                        .as(cell + " is " + figure + ", printed was " + expected.get(cell))
                        .isTrue();
            });
        });
    }
}
