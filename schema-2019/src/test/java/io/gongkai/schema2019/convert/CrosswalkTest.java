package io.gongkai.schema2019.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.json.Json;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CrosswalkTest {
    private static final Crosswalk REVISIONS = Crosswalk.R2019_TO_R2021;

    private static List<Cell> cells(Revision revision) {
        return Reports2019.cells(Reports2019.sample(revision));
    }

    private static List<Map<String, String>> json() throws IOException {
        return new ObjectMapper().readValue(Json.write(CrosswalkJson::writeRevisions), new TypeReference<>() {});
    }

    @Test
    void revisionsJson_againstTheSharedTable_agreesInEveryRowAndColumn() throws IOException {
        List<Map<String, String>> expected = SharedTable.rows("crosswalk-R2019-R2021.tsv");
        List<Map<String, String>> rows = json();

        assertThat(rows).isEqualTo(expected);
        assertThat(rows.get(0).keySet().stream().toList())
                .isEqualTo(expected.get(0).keySet().stream().toList());
    }

    @Test
    void revisionsJson_hasARowForEachSourceAndTarget() throws IOException {
        List<Map<String, String>> rows = json();

        // 198 sources, seven of which go to three cells each, and five cells without a source.
        assertThat(rows).hasSize(198 + 7 * 2 + 5).doesNotHaveDuplicates();
        assertThat(rows.get(0).keySet()).containsExactly("source_R2019", "disposition", "fit", "target_R2021", "note");
        assertThat(rows.get(rows.size() - 1))
                .isEqualTo(Map.of(
                        "source_R2019", "",
                        "disposition", "notCollected",
                        "fit", "",
                        "target_R2021", "disclosure/fees/amount",
                        "note", "R2019 has numbers of fee items, not amounts"));
    }

    @Test
    void revisions_everySourceCell_hasADisposition() {
        List<Cell> sources = cells(Revision.R2019);

        assertThat(sources).hasSize(198);
        assertThat(REVISIONS.rows().stream().map(CrosswalkRow::source).distinct())
                .containsExactlyElementsOf(sources);
        assertThat(sources).allMatch(source -> !REVISIONS.from(source).isEmpty());
    }

    @Test
    void revisions_everyTargetCell_hasOneRowOrAReasonWhyNot() {
        List<Cell> targets = cells(Revision.R2021);

        assertThat(targets).hasSize(200);
        assertThat(targets)
                .allSatisfy(target -> assertThat(REVISIONS.to(target))
                        .as(target.address())
                        .hasSize(REVISIONS.notCollected().containsKey(target) ? 0 : 1));
        assertThat(REVISIONS.notCollected().keySet())
                .containsExactly(
                        DisclosureCellR2021.REGULATIONS_REPEALED,
                        DisclosureCellR2021.REGULATIONS_IN_FORCE,
                        DisclosureCellR2021.NORMATIVE_DOCUMENTS_REPEALED,
                        DisclosureCellR2021.NORMATIVE_DOCUMENTS_IN_FORCE,
                        DisclosureCellR2021.FEES_AMOUNT);
        assertThat(REVISIONS.rows().stream().flatMap(row -> row.target().stream()))
                .isSubsetOf(targets);
    }

    @Test
    void revisions_requestsAndDisputes_keepEveryCellButThoseThatR2021Divides() {
        for (Cell cell : cells(Revision.R2019)) {
            if (cell instanceof DisclosureCellR2019) {
                continue;
            }
            List<CrosswalkRow> rows = REVISIONS.from(cell);
            if (cell.address().startsWith("requests/results.other/")) {
                String column = cell.address().substring("requests/results.other".length());
                assertThat(rows).allMatch(row -> row.relationship() == Relationship.SPLIT);
                assertThat(rows.stream().map(row -> row.target().orElseThrow().address()))
                        .containsExactly(
                                "requests/results.other.notAmended" + column,
                                "requests/results.other.feeUnpaid" + column,
                                "requests/results.other.other" + column);
            } else {
                assertThat(rows).singleElement().satisfies(row -> {
                    assertThat(row.relationship()).isEqualTo(Relationship.CARRIED);
                    assertThat(row.target()).contains(cell);
                    assertThat(row.fit()).contains(Fit.EXACT);
                });
            }
        }
        assertThat(RequestRow.RESULTS_OTHER.role(Revision.R2021)).isEqualTo(RequestRow.Role.HEADING);
    }

    @Test
    void revisions_totalsDisclosedAndNumbersOfItems_goNowhere() {
        assertThat(Stream.of(DisclosureCellR2019.values())
                        .filter(cell -> Set.of("totalDisclosed", "itemsLastYear", "change", "amount")
                                .contains(cell.column().code())))
                .hasSize(13)
                .allSatisfy(cell -> assertThat(REVISIONS.from(cell))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(row.relationship()).isEqualTo(Relationship.NONE);
                            assertThat(row.target()).isEmpty();
                        }));
    }

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of(Crosswalk.FROM_2008_TO_R2019, Statistics2008.FORM.cells(), Revision.R2019),
                Arguments.of(Crosswalk.FROM_2008_TO_R2021, Statistics2008.FORM.cells(), Revision.R2021),
                Arguments.of(REVISIONS, cells(Revision.R2019), Revision.R2021));
    }

    @ParameterizedTest
    @MethodSource("all")
    void rows_ofAnyCrosswalk_areSoundAndComplete(Crosswalk crosswalk, List<? extends Cell> sources, Revision to) {
        Set<Cell> seen = new HashSet<>();
        for (CrosswalkRow row : crosswalk.rows()) {
            boolean goes = row.relationship() != Relationship.NONE;
            assertThat(row.target().isPresent()).isEqualTo(goes);
            assertThat(row.fit().isPresent()).isEqualTo(goes);
            assertThat(row.parts().isEmpty() || !goes).isTrue();
            assertThat(row.note().zh().isEmpty()).isEqualTo(row.note().en().isEmpty());
            assertThat(goes || !row.note().en().isEmpty())
                    .as(row.source().address())
                    .isTrue();
            // Counts are never added to amounts, and no amount is carried at all.
            row.target()
                    .ifPresent(target -> assertThat(List.of(row.source().kind(), target.kind()))
                            .containsOnly(FigureKind.COUNT));
            seen.add(row.source());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(sources);
        for (Cell source : sources) {
            List<CrosswalkRow> rows = crosswalk.from(source);
            Relationship relationship = rows.get(0).relationship();
            assertThat(rows).allMatch(row -> row.source().equals(source) && row.relationship() == relationship);
            assertThat(rows.size() > 1).isEqualTo(relationship == Relationship.SPLIT);
        }
        for (Cell target : cells(to)) {
            List<CrosswalkRow> rows = crosswalk.to(target);
            assertThat(rows).allMatch(row -> row.target().orElseThrow().equals(target));
            assertThat(rows.stream().map(CrosswalkRow::relationship).distinct().count())
                    .as(target.address())
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Revision.class)
    void from2008_rows_areThoseOfTheOneTable(Revision revision) {
        List<CrosswalkRow> rows = Crosswalk.from2008(revision).rows();

        assertThat(rows).hasSameSizeAs(Crosswalk2008.ROWS);
        for (int i = 0; i < rows.size(); i++) {
            Crosswalk2008.Row declared = Crosswalk2008.ROWS.get(i);
            assertThat(rows.get(i).source()).isEqualTo(declared.source());
            assertThat(rows.get(i).target()).isEqualTo(declared.target(revision));
            assertThat(rows.get(i).note()).isEqualTo(declared.note());
            assertThat(rows.get(i).basis()).isEqualTo(declared.basis());
            assertThat(rows.get(i).parts().size()).isEqualTo(declared.subtotal() ? 6 : 0);
        }
        assertThat(Crosswalk.from2008(revision)
                        .from(StatisticsCell.DISCLOSURE_DISCLOSED_NORMATIVE_DOCUMENTS)
                        .get(0)
                        .relationship())
                .isEqualTo(revision == Revision.R2019 ? Relationship.CARRIED : Relationship.NONE);
    }

    @Test
    void names_ofAllCrosswalks_arePermanent() {
        assertThat(Crosswalk.FROM_2008_TO_R2019.name()).isEqualTo("2008-2019/1");
        assertThat(Crosswalk.FROM_2008_TO_R2021.name()).isEqualTo("2008-2019/1");
        assertThat(REVISIONS.name()).isEqualTo("R2019-R2021/1");
    }
}
