package io.gongkai.schema2019.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.table.TableForm;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.RequestTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesBreakTest {
    private static TableForm<?> form(String address) {
        return address.startsWith("disclosure/")
                ? DisclosureTableR2021.FORM
                : address.startsWith("requests/")
                        ? RequestTable.form(Revision.R2021)
                        : address.startsWith("disputes/") ? DisputeTable.FORM : Statistics2008.FORM;
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2019, disputes/review/total, FORMAT_2019",
        "2018, 2019, review, FORMAT_2019",
        "2013, 2014, review, NATIONAL_FORM",
        "2014, 2015, review, ''",
        "2020, 2021, disclosure/licensing/decisions, REVISION_2021",
        "2021, 2022, disclosure/licensing/decisions, ''",
        "2020, 2021, requests/results.granted/total, ''",
        "2020, 2021, requests/results.other.notAmended/total, REVISION_2021",
        "2020, 2021, requests/results.other.feeUnpaid/total, REVISION_2021 FEES_FOR_REQUESTS",
        "2023, 2024, disputes/directLitigation/upheld, REVIEW_FIRST",
        "2023, 2024, disputes/litigationAfterReview/upheld, ''",
        "2024, 2025, disputes/directLitigation/upheld, ''",
        "2019, 2025, disputes/directLitigation/upheld, REVIEW_FIRST"
    })
    void between_years_givesTheBreaksOfTheCell(int earlier, int later, String address, String breaks) {
        TableForm<?> form = form(address);

        assertThat(SeriesBreak.between(form, form.find(address).orElseThrow(), earlier, later)
                        .map(SeriesBreak::name))
                .isEqualTo(breaks.isEmpty() ? List.of() : List.of(breaks.split(" ", -1)));
    }

    @Test
    void isBetween_yearsOnOneSide_isFalse() {
        assertThat(SeriesBreak.FORMAT_2019.isBetween(2017, 2018)).isFalse();
        assertThat(SeriesBreak.FORMAT_2019.isBetween(2019, 2020)).isFalse();
        assertThat(SeriesBreak.FORMAT_2019.isBetween(2018, 2019)).isTrue();
    }
}
