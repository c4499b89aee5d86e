package io.gongkai.schema2019.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.note.Note;
import io.gongkai.core.reading.Reading;
import io.gongkai.core.testkit.Samples;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Reader2019Test {
    @Test
    void tables2020_read_givesAllFiguresAsPrinted() {
        Reading<AnnualReport2019> reading = Schema2019.read(Samples.text("tables-2020.txt"));

        AnnualReport2019 report = reading.report();
        assertThat(report.getYear()).hasToString("Optional[2020]");
        assertThat(report.getBody().orElseThrow().getName()).isEqualTo("大英县政府办公室");
        assertThat(reading.notes()).extracting(Note::code).containsExactly("header-cut");
        DisclosureTableR2019 disclosure =
                (DisclosureTableR2019) report.getDisclosure().orElseThrow();
        Map<DisclosureCellR2019, Long> disclosed = Map.of(
                DisclosureCellR2019.NORMATIVE_DOCUMENTS_NEWLY_MADE, 1L,
                DisclosureCellR2019.NORMATIVE_DOCUMENTS_NEWLY_DISCLOSED, 1L,
                DisclosureCellR2019.NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED, 11L);
        for (DisclosureCellR2019 cell : DisclosureCellR2019.values()) {
            Figure expected = cell == DisclosureCellR2019.PROCUREMENT_AMOUNT
                    ? Amount.withoutUnit(BigDecimal.ZERO)
                    : Figure.count(disclosed.getOrDefault(cell, 0L));
            assertThat(disclosure.get(cell)).as(cell.address()).isEqualTo(expected);
        }
        RequestTable requests = report.getRequests().orElseThrow();
        assertThat(requests.revision()).isEqualTo(Revision.R2019);
        Map<RequestRow, Long> rows = Map.of(
                RequestRow.NEWLY_RECEIVED, 8L,
                RequestRow.RESULTS_GRANTED, 4L,
                RequestRow.RESULTS_UNAVAILABLE_NOT_HELD, 2L,
                RequestRow.RESULTS_UNAVAILABLE_STILL_UNCLEAR, 2L);
        for (RequestRow row : RequestTable.form(Revision.R2019).rows()) {
            for (Applicant column : Applicant.values()) {
                boolean filled = column == Applicant.NATURAL_PERSON || column == Applicant.TOTAL;
                assertThat(requests.get(row, column))
                        .as(row + " " + column)
                        .isEqualTo(Figure.count(filled ? rows.getOrDefault(row, 0L) : 0));
            }
        }
        DisputeTable disputes = report.getDisputes().orElseThrow();
        for (DisputeRoute route : DisputeRoute.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                boolean one = route == DisputeRoute.REVIEW && outcome == DisputeOutcome.CORRECTED;
                assertThat(disputes.get(route, outcome)).isEqualTo(Figure.count(one ? 1 : 0));
            }
        }
    }

    @Test
    void tables2020_validated_breaksTheSumsOfTwoColumnsAndOneRoute() {
        Findings findings = Schema2019.validate(
                Schema2019.read(Samples.text("tables-2020.txt")).report());

        assertThat(findings.broken())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.place().address())
                .isEqualTo(List.of(
                        "2019-T3-010 requests/newlyReceived/naturalPerson",
                        "2019-T3-010 requests/newlyReceived/total",
                        "2019-T3-020 requests/results.total/naturalPerson",
                        "2019-T3-020 requests/results.total/total",
                        "2019-T4-010 disputes/review/total"));
        assertThat(findings.undecided()).isEmpty();
    }
}
