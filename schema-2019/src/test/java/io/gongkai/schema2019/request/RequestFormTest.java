package io.gongkai.schema2019.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.schema2019.request.RequestRow.Role;
import io.gongkai.schema2019.revision.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestFormTest {
    // Codes are permanent: this list grows, it never changes.
    private static final String ROWS = """
            newlyReceived carriedOver [results] results.granted results.partlyGranted [results.refused]
            results.refused.stateSecret results.refused.forbiddenByLaw results.refused.securityOrStability
            results.refused.thirdPartyRights results.refused.internalAffairs results.refused.processInformation
            results.refused.enforcementFile results.refused.administrativeQuery [results.unavailable]
            results.unavailable.notHeld results.unavailable.needsCreation results.unavailable.stillUnclear
            [results.notHandled] results.notHandled.petition results.notHandled.repeated
            results.notHandled.publication results.notHandled.excessive results.notHandled.confirmation
            """;

    private static List<String> rows(Revision revision) {
        String rest = revision == Revision.R2019
                ? " results.other (results.other.notAmended) (results.other.feeUnpaid) (results.other.other)"
                : " [results.other] results.other.notAmended results.other.feeUnpaid results.other.other";
        return Arrays.asList((ROWS.replace('\n', ' ').strip() + rest + " results.total carriedForward").split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void rows_ofARevision_areItsFiguresHeadingsAndGapsInOrder(Revision revision) {
        // Headings in brackets, rows that are not printed in parentheses.
        assertThat(Arrays.stream(RequestRow.values()).map(row -> switch (row.role(revision)) {
                    case HEADING -> "[" + row.code() + "]";
                    case NOT_PRINTED -> "(" + row.code() + ")";
                    default -> row.code();
                }))
                .isEqualTo(rows(revision));
    }

    @ParameterizedTest
    @CsvSource({"R2019, 23, 19", "R2021, 25, 21"})
    void form_ofARevision_hasItsRowsAndSevenColumns(Revision revision, int rows, int results) {
        GridForm<RequestRow, Applicant> form = RequestTable.form(revision);

        assertThat(form.name()).isEqualTo("requests");
        assertThat(form.revision()).isEqualTo(revision.name());
        assertThat(form.rows()).hasSize(rows);
        assertThat(form.columns()).containsExactly(Applicant.values()).hasSize(7);
        assertThat(form.rows().stream().filter(row -> row.role(revision) == Role.RESULT))
                .hasSize(results);
        List<String> addresses = new ArrayList<>();
        for (String row : rows(revision)) {
            for (Applicant applicant : Applicant.values()) {
                if (row.matches("[a-zA-Z.]+")) {
                    addresses.add("requests/" + row + "/" + applicant.code());
                }
            }
        }
        assertThat(form.cells().stream().map(Cell::address)).isEqualTo(addresses);
    }

    @ParameterizedTest
    @EnumSource
    void cells_ofARevision_areUniqueWellFormedCountsWithoutUnit(Revision revision) {
        GridForm<RequestRow, Applicant> form = RequestTable.form(revision);

        assertThat(form.cells().stream().map(Cell::address))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.matches("[a-zA-Z.]+/[a-zA-Z.]+/[a-zA-Z]+"));
        for (int i = 0; i < form.cells().size(); i++) {
            Cell cell = form.cells().get(i);
            assertThat(cell.kind()).isEqualTo(FigureKind.COUNT);
            assertThat(cell.unit()).isEmpty();
            assertThat(form.find(cell.address()).orElseThrow()).isSameAs(cell);
            assertThat(form.indexOf(cell)).isEqualTo(i);
        }
        assertThat(form.cell(RequestRow.RESULTS_TOTAL, Applicant.NATURAL_PERSON)
                        .title()
                        .zh())
                .isEqualTo("(七)总计 · 自然人");
    }

    @Test
    void columns_inOrder_haveTheirCodesGroupsAndKinds() {
        assertThat(Arrays.stream(Applicant.values()).map(column -> column.code() + " " + column.group()))
                .containsExactly(
                        "naturalPerson ",
                        "commercialEnterprise 法人或其他组织",
                        "researchInstitution 法人或其他组织",
                        "publicInterestOrganisation 法人或其他组织",
                        "legalServiceProvider 法人或其他组织",
                        "otherOrganisation 法人或其他组织",
                        "total ");
        assertThat(Applicant.kinds()).hasSize(6).doesNotContain(Applicant.TOTAL);
    }

    @Test
    void parents_ofAllRows_areTheRowsAboveByCode() {
        for (RequestRow row : RequestRow.values()) {
            int dot = row.code().lastIndexOf('.');
            assertThat(row.parent().map(RequestRow::code).orElse(""))
                    .as(row.code())
                    .isEqualTo(row.code().substring(0, Math.max(0, dot)));
        }
    }

    @Test
    void labels_withinAParent_nameOneLineEachAfterNormalising() {
        Map<String, String> named = new HashMap<>();
        for (FormLine line : lines()) {
            String group = line instanceof Applicant
                    ? "columns"
                    : line.parent().map(FormLine::code).orElse("rows");
            Stream.concat(Stream.of(line.label().zh()), line.variants().stream())
                    .forEach(label -> {
                        assertThat(LabelText.normalise(label)).as(label).isNotEmpty();
                        String before = named.putIfAbsent(group + " " + LabelText.normalise(label), line.code());
                        assertThat(before).as(label).isIn(null, line.code());
                    });
        }
    }

    private static List<FormLine> lines() {
        return Stream.concat(Stream.<FormLine>of(RequestRow.values()), Stream.of(Applicant.values()))
                .toList();
    }

    @Test
    void labels_ofAllLines_areThereInBothLanguages() {
        for (FormLine line : lines()) {
            assertThat(line.label().zh()).as(line.code()).isNotBlank();
            assertThat(line.label().en()).as(line.code()).matches("[\\x20-\\x7e]+");
            assertThat(line.title().zh()).isEqualTo(line.number() + line.label().zh());
        }
    }

    @Test
    void rows_againstTheSharedTable_agreeInEveryField() {
        List<List<String>> expected = SharedTable.rows("requests-2019-rows.tsv").stream()
                .map(row -> List.of(
                        row.get("code"),
                        row.get("number"),
                        row.get("label_zh"),
                        row.get("label_en"),
                        row.get("revisions"),
                        row.get("role")))
                .toList();

        assertThat(Arrays.stream(RequestRow.values())
                        .map(row -> List.of(
                                row.code(),
                                row.number(),
                                row.label().zh(),
                                row.label().en(),
                                row.role(Revision.R2019) == Role.NOT_PRINTED ? "R2021" : "R2019 R2021",
                                role(row)))
                        .toList())
                .isEqualTo(expected);
    }

    private static String role(RequestRow row) {
        String r2019 = row.role(Revision.R2019).name().toLowerCase(Locale.ROOT);
        String r2021 = row.role(Revision.R2021).name().toLowerCase(Locale.ROOT);
        String role = r2019.equals(r2021) || row.role(Revision.R2019) == Role.NOT_PRINTED
                ? r2021
                : r2019 + " in R2019; " + r2021 + " in R2021";
        return role.equals("total") ? "total of all result rows" : role;
    }

    @Test
    void columns_againstTheSharedTable_agreeInEveryField() {
        List<List<String>> expected = SharedTable.rows("requests-2019-columns.tsv").stream()
                .map(row -> List.copyOf(row.values()))
                .toList();

        assertThat(Arrays.stream(Applicant.values())
                        .map(column -> List.of(
                                column.code(),
                                column.group(),
                                column.label().zh(),
                                column.label().en(),
                                Applicant.kinds().contains(column) ? "part" : "total of the six parts"))
                        .toList())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void put_rowOutsideTheRevision_isRefusedByAddress(Revision revision) {
        int refused = 0;
        for (RequestRow row : RequestRow.values()) {
            Role role = row.role(revision);
            if (role == Role.HEADING || role == Role.NOT_PRINTED) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> RequestTable.builder(revision).put(row, Applicant.TOTAL, 1))
                        .withMessage("requests of " + revision + " has no cell requests/" + row.code() + "/total");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> RequestTable.builder(revision).build().get(row, Applicant.TOTAL));
            }
        }
        assertThat(refused)
                .isEqualTo(RequestRow.values().length
                        - RequestTable.form(revision).rows().size());
    }

    @Test
    void put_amount_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestTable.builder(Revision.R2019)
                        .put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, Figure.amount("3", "件")))
                .withMessageContaining("requests/newlyReceived/total holds a count");
    }

    @Test
    void build_thenPutAgain_doesNotChangeWhatWasBuilt() {
        RequestTable.Builder builder =
                RequestTable.builder(Revision.R2021).put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 1);
        RequestTable first = builder.build();

        RequestTable second =
                builder.put(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, 2).build();

        assertThat(first.get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)).isEqualTo(Figure.count(1));
        assertThat(second.get(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)).isEqualTo(Figure.count(2));
        assertThat(second.get(RequestRow.NEWLY_RECEIVED, Applicant.NATURAL_PERSON))
                .isEqualTo(Figure.blank());
    }

    @Test
    void table_figuresOfTheOtherRevision_areRefused() {
        RequestTable r2019 = RequestTable.builder(Revision.R2019).build();

        assertThatIllegalArgumentException().isThrownBy(() -> new RequestTable(Revision.R2021, r2019.figures()));
    }

    @Test
    void cells_thatBothRevisionsPrint_areEqual() {
        assertThat(RequestTable.form(Revision.R2019).cell(RequestRow.CARRIED_OVER, Applicant.TOTAL))
                .isEqualTo(RequestTable.form(Revision.R2021).cell(RequestRow.CARRIED_OVER, Applicant.TOTAL));
    }
}
