package io.gongkai.schema2019.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisputeFormTest {
    @Test
    void cells_ofTheForm_are15InOrder() {
        List<String> addresses = new ArrayList<>();
        for (String route : List.of("review", "directLitigation", "litigationAfterReview")) {
            for (String outcome : List.of("upheld", "corrected", "other", "pending", "total")) {
                addresses.add("disputes/" + route + "/" + outcome);
            }
        }
        assertThat(DisputeTable.FORM.cells().stream().map(Cell::address))
                .isEqualTo(addresses)
                .hasSize(15);
        assertThat(DisputeTable.FORM.cells())
                .allMatch(cell -> cell.kind() == FigureKind.COUNT && cell.unit().isEmpty());
        assertThat(DisputeTable.FORM.toString()).isEqualTo("disputes");
        assertThat(addresses).allMatch(address -> address.matches("[a-zA-Z.]+/[a-zA-Z.]+/[a-zA-Z]+"));
    }

    @Test
    void parts_ofTheTotal_areTheFourOutcomes() {
        assertThat(DisputeOutcome.parts())
                .containsExactly(
                        DisputeOutcome.UPHELD, DisputeOutcome.CORRECTED, DisputeOutcome.OTHER, DisputeOutcome.PENDING);
    }

    @Test
    void lines_ofTheForm_areLabelledInBothLanguagesWithoutParent() {
        assertThat(Stream.concat(Stream.<FormLine>of(DisputeRoute.values()), Stream.of(DisputeOutcome.values())))
                .hasSize(8)
                .allMatch(line -> line.parent().isEmpty()
                        && !line.label().zh().isBlank()
                        && line.label().en().matches("[\\x20-\\x7e]+"));
        assertThat(DisputeRoute.DIRECT_LITIGATION.title().zh()).isEqualTo("行政诉讼 / 未经复议直接起诉");
        assertThat(DisputeRoute.REVIEW.title().zh()).isEqualTo("行政复议");
        assertThat(Arrays.stream(DisputeOutcome.values())
                        .map(line -> LabelText.normalise(line.label().zh())))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DisputeRoute.values())
                        .map(line -> LabelText.normalise(line.label().zh())))
                .doesNotHaveDuplicates();
    }

    @Test
    void form_againstTheSharedTable_agreesInEveryField() {
        List<List<String>> expected = SharedTable.rows("disputes-2019.tsv").stream()
                .map(row -> List.copyOf(row.values()))
                .toList();

        assertThat(Stream.concat(
                                Arrays.stream(DisputeRoute.values()).map(route -> fields("route", route, "")),
                                Arrays.stream(DisputeOutcome.values())
                                        .map(outcome -> fields(
                                                "outcome",
                                                outcome,
                                                DisputeOutcome.parts().contains(outcome)
                                                        ? "part"
                                                        : "total of the four parts")))
                        .toList())
                .isEqualTo(expected);
    }

    private static List<String> fields(String axis, FormLine line, String role) {
        return List.of(axis, line.code(), line.title().zh(), line.title().en(), role);
    }

    @Test
    void put_amount_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DisputeTable.builder().put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, Figure.amount("1", "件")))
                .withMessageContaining("disputes/review/total holds a count");
    }

    @Test
    void build_thenPutAgain_doesNotChangeWhatWasBuilt() {
        DisputeTable.Builder builder = DisputeTable.builder().put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, 1);
        DisputeTable first = builder.build();

        DisputeTable second =
                builder.put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, 2).build();

        assertThat(first.get(DisputeRoute.REVIEW, DisputeOutcome.TOTAL)).isEqualTo(Figure.count(1));
        assertThat(second.get(DisputeRoute.REVIEW, DisputeOutcome.TOTAL)).isEqualTo(Figure.count(2));
        assertThat(first.get(DisputeRoute.REVIEW, DisputeOutcome.UPHELD)).isEqualTo(Figure.blank());
    }

    @Test
    void report_builderReused_doesNotChangeWhatWasBuilt() {
        AnnualReport2019.Builder builder = AnnualReport2019.builder().year(2020).body("甲");
        AnnualReport2019 first = builder.build();

        AnnualReport2019 second =
                builder.year(2021).disputes(DisputeTable.builder().build()).build();

        assertThat(first)
                .isEqualTo(AnnualReport2019.builder().year(2020).body("甲").build());
        assertThat(second.getDisputes()).isPresent();
        assertThat(first.getDisputes()).isEmpty();
    }
}
