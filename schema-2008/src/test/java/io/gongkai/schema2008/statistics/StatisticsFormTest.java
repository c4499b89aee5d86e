package io.gongkai.schema2008.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.testkit.SharedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsFormTest {
    @Test
    void lines_inOrder_areThe65LinesOfTheForm() {
        assertThat(Statistics2008.lines()).hasSize(65);
        // Headings in brackets. Codes are permanent: this list grows, it never changes.
        assertThat(Statistics2008.lines().stream()
                        .map(line -> line instanceof StatisticsHeading ? "[" + line.code() + "]" : line.code()))
                .containsExactlyElementsOf("""
                        [disclosure] disclosure.disclosed disclosure.disclosed.normativeDocuments
                        disclosure.normativeDocumentsIssued [disclosure.byChannel] disclosure.byChannel.gazette
                        disclosure.byChannel.website disclosure.byChannel.microblog disclosure.byChannel.wechat
                        disclosure.byChannel.other [response] response.publicConcerns [response.byChannel]
                        response.byChannel.pressConferences response.byChannel.pressConferences.byPrincipals
                        response.byChannel.interviews response.byChannel.interviews.byPrincipals
                        response.byChannel.interpretations response.byChannel.socialMedia response.byChannel.other
                        [requests] requests.received requests.received.inPerson requests.received.fax
                        requests.received.online requests.received.letter requests.concluded
                        requests.concluded.onTime requests.concluded.extended requests.answered
                        requests.answered.alreadyPublic requests.answered.granted requests.answered.partlyGranted
                        requests.answered.refused requests.answered.refused.stateSecret
                        requests.answered.refused.commercialSecret requests.answered.refused.privacy
                        requests.answered.refused.securityOrStability
                        requests.answered.refused.notGovernmentInformation requests.answered.refused.otherLaw
                        requests.answered.notThisAgency requests.answered.nonexistent
                        requests.answered.amendmentNotice requests.answered.otherProcedure review review.upheld
                        review.corrected review.other litigation litigation.upheld litigation.corrected
                        litigation.other complaints feesCharged [organisation] organisation.offices
                        organisation.readingPoints organisation.staff organisation.staff.fullTime
                        organisation.staff.partTime organisation.funds [training] training.meetings
                        training.courses training.trainees
                        """.lines()
                        .flatMap(line -> Stream.of(line.strip().split(" ", -1)))
                        .toList());
    }

    @Test
    void cells_ofTheForm_are58WithTheirAddressesInOrder() {
        assertThat(Statistics2008.FORM.cells())
                .containsExactly(StatisticsCell.values())
                .hasSize(58);
        assertThat(StatisticsHeading.values()).hasSize(7);
        assertThat(Statistics2008.FORM.name()).isEqualTo("statistics");
        assertThat(Statistics2008.FORM.revision()).isEmpty();
        assertThat(Statistics2008.lines().stream().filter(StatisticsCell.class::isInstance))
                .isEqualTo(List.of(StatisticsCell.values()));
    }

    @Test
    void codes_ofAllLines_areUniqueAndWellFormed() {
        assertThat(Statistics2008.lines().stream().map(FormLine::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-zA-Z]+(\\.[a-zA-Z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void cell_byItsAddress_isFoundInItsPlace(StatisticsCell cell) {
        assertThat(cell.address()).isEqualTo(cell.code());
        assertThat(Statistics2008.FORM.find(cell.address())).contains(cell);
        assertThat(Statistics2008.FORM.indexOf(cell)).isEqualTo(cell.ordinal());
    }

    @ParameterizedTest
    @EnumSource
    void heading_byItsCode_isNoCell(StatisticsHeading heading) {
        assertThat(Statistics2008.FORM.find(heading.code())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void constant_ofACell_isNamedAfterItsAddress(StatisticsCell cell) {
        assertThat(cell.name()).isEqualTo(constantName(cell.address()));
    }

    private static String constantName(String code) {
        return code.replaceAll("([A-Z])", "_$1").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Test
    void kinds_ofAllCells_areCountsButForTwoAmountsInTenThousandYuan() {
        for (StatisticsCell cell : StatisticsCell.values()) {
            boolean amount = cell == StatisticsCell.FEES_CHARGED || cell == StatisticsCell.ORGANISATION_FUNDS;
            assertThat(cell.kind()).as(cell.address()).isEqualTo(amount ? FigureKind.AMOUNT : FigureKind.COUNT);
            assertThat(cell.unit().equals("万元")).as(cell.address()).isEqualTo(amount);
        }
    }

    @Test
    void units_ofTheCells_areThosePrinted() {
        Map<String, Integer> units = new HashMap<>();
        for (StatisticsCell cell : StatisticsCell.values()) {
            units.merge(cell.unit(), 1, Integer::sum);
        }
        assertThat(units)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("条", 7, "件", 33, "次", 9, "篇", 1, "万元", 2, "个", 2, "人", 3, "人次", 1));
    }

    @Test
    void parents_ofAllLines_areTheNextLinesAboveByCode() {
        for (FormLine line : Statistics2008.lines()) {
            String expected = "";
            for (FormLine other : Statistics2008.lines()) {
                if (line.code().startsWith(other.code() + ".") && other.code().length() > expected.length()) {
                    expected = other.code();
                }
            }
            assertThat(line.parent().map(FormLine::code).orElse(""))
                    .as(line.code())
                    .isEqualTo(expected);
        }
        assertThat(Statistics2008.lines().stream().filter(line -> line.parent().isEmpty()))
                .extracting(FormLine::code)
                .containsExactly(
                        "disclosure",
                        "response",
                        "requests",
                        "review",
                        "litigation",
                        "complaints",
                        "feesCharged",
                        "organisation",
                        "training");
    }

    @Test
    void lines_sectionsOfTheForm_areNumberedFromOneToNine() {
        assertThat(Statistics2008.lines().stream()
                        .filter(line -> line.parent().isEmpty())
                        .map(FormLine::number))
                .containsExactly("一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、");
    }

    @Test
    void labels_withinAParent_nameOneLineEachAfterNormalising() {
        Map<String, String> named = new HashMap<>();
        for (FormLine line : Statistics2008.lines()) {
            String parent = line.parent().map(FormLine::code).orElse("");
            Stream.concat(Stream.of(line.label().zh()), line.variants().stream())
                    .forEach(label -> {
                        assertThat(LabelText.normalise(label)).as(label).isNotEmpty();
                        String before = named.putIfAbsent(parent + " " + LabelText.normalise(label), line.code());
                        assertThat(before).as(label).isIn(null, line.code());
                    });
        }
    }

    @Test
    void labels_ofAllLines_areThereInBothLanguagesAndTitlesCarryTheNumber() {
        for (FormLine line : Statistics2008.lines()) {
            assertThat(line.label().zh()).as(line.code()).isNotBlank();
            assertThat(line.label().en()).as(line.code()).isNotBlank().matches("[\\x20-\\x7e]+");
            assertThat(line.title().zh()).isEqualTo(line.number() + line.label().zh());
            assertThat(line.title().en()).isEqualTo(line.label().en());
        }
    }

    @Test
    void form_againstTheSharedTable_agreesInEveryField() {
        List<Map<String, String>> expected = new ArrayList<>();
        for (Map<String, String> row : SharedTable.rows("statistics-2008.tsv")) {
            Map<String, String> fields = new LinkedHashMap<>(row);
            fields.remove("role");
            fields.remove("note");
            expected.add(fields);
        }

        assertThat(Statistics2008.lines().stream()
                        .map(StatisticsFormTest::fields)
                        .toList())
                .isEqualTo(expected);
    }

    private static Map<String, String> fields(FormLine line) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", line.code());
        fields.put("number", line.number());
        fields.put("label_zh", line.label().zh());
        fields.put("label_en", line.label().en());
        fields.put("unit", line instanceof StatisticsCell cell ? cell.unit() : "");
        fields.put(
                "kind", line instanceof StatisticsCell cell ? cell.kind().name().toLowerCase(Locale.ROOT) : "heading");
        return fields;
    }

    @Test
    void variants_thatReportsPrint_areNoOfficialLabels() {
        Arrays.stream(StatisticsCell.values())
                .forEach(cell -> assertThat(cell.variants())
                        .as(cell.address())
                        .doesNotHaveDuplicates()
                        .doesNotContain(cell.label().zh()));
    }
}
