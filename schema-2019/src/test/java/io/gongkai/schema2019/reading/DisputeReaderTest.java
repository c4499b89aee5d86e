package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in other tables never becomes a figure of section 四, however alike it is. */
class DisputeReaderTest {
    private static final String HEAD = "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>"
            + "<tr>" + outcomes() + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>" + outcomes()
            + outcomes() + "</tr>";

    private static String outcomes() {
        return "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    }

    private static String row(String label, int from, int cells) {
        return "<tr>" + (label.isEmpty() ? "" : "<td>" + label + "</td>")
                + IntStream.range(from, from + cells)
                        .mapToObj(i -> "<td>" + i + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private static Reading<AnnualReport2019> read(String tables) {
        return Schema2019.read("<html><body>" + tables + "</body></html>");
    }

    private static String table(String rows) {
        return "<table>" + rows + "</table>";
    }

    @Test
    void read_headWithoutItsRow_takesNoneFromTheNextTable() {
        for (String foreign : new String[] {row("教育局", 100, 15), row("", 100, 15), row("公开数", 100, 12)}) {
            Reading<AnnualReport2019> reading = read(table(HEAD) + table(foreign));

            assertThat(Reports2019.figures(reading.report()).values()).containsOnly(Figure.missing());
        }
    }

    @Test
    void read_foreignTableBehind_leavesTheFiguresAlone() {
        Reading<AnnualReport2019> reading = read(table(HEAD + row("", 0, 15)) + table(row("教育局", 100, 15)));

        assertThat(reading.report().getDisputes().orElseThrow().get(DisputeRoute.REVIEW, DisputeOutcome.UPHELD))
                .isEqualTo(Figure.count(0));
        assertThat(Reports2019.figures(reading.report()).values())
                .containsExactlyElementsOf(
                        IntStream.range(0, 15).mapToObj(Figure::count).toList());
        assertThat(reading.notes()).extracting(Note::code).doesNotContain("repeated-row", "cell-count");
    }

    @Test
    void read_sectionFourBeforeSectionThree_hasNoNoteOnItsRows() {
        AnnualReport2019 report = Reports2019.sample(Revision.R2021);
        String page = Schema2019.page(report);
        int three = page.indexOf("<table", page.indexOf("收到和处理"));
        int four = page.indexOf("<table", page.indexOf("行政复议", three));
        int end = page.indexOf("</table>", four) + "</table>".length();
        String swapped = page.substring(0, three)
                + page.substring(four, end)
                + page.substring(three, four)
                + page.substring(end);

        Reading<AnnualReport2019> reading = Schema2019.read(swapped);

        assertThat(Reports2019.figures(reading.report())).isEqualTo(Reports2019.figures(report));
        assertThat(reading.notes()).extracting(Note::code).doesNotContain("cell-count");
    }
}
