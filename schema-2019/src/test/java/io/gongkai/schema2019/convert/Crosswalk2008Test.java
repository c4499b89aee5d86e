package io.gongkai.schema2019.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.Json;
import io.gongkai.core.ledger.Relationship;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Crosswalk2008Test {
    private static List<Map<String, String>> json() throws IOException {
        return new ObjectMapper().readValue(Json.write(CrosswalkJson::write), new TypeReference<>() {});
    }

    @Test
    void json_againstTheSharedTable_agreesInEveryRowAndColumn() throws IOException {
        List<Map<String, String>> expected = SharedTable.rows("crosswalk-2008-2019.tsv");
        List<Map<String, String>> rows = json();

        assertThat(rows).isEqualTo(expected);
        assertThat(rows.get(0).keySet().stream().toList())
                .isEqualTo(expected.get(0).keySet().stream().toList());
    }

    @Test
    void sources_ofAllRows_areAll58FiguresInTheOrderOfTheForm() {
        assertThat(Crosswalk2008.ROWS.stream().map(Crosswalk2008.Row::source).distinct())
                .containsExactly(StatisticsCell.values());
        assertThat(Crosswalk2008.ROWS).hasSize(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"R2019, 37", "R2021, 37"})
    void targets_ofARevision_areCellsOfItsForms(Revision revision, int targets) {
        AnnualReport2019 report = Reports2019.sample(revision);
        List<String> cells =
                Reports2019.cells(report).stream().map(Cell::address).toList();

        assertThat(Crosswalk2008.ROWS.stream()
                        .map(row -> row.target(revision))
                        .flatMap(Optional::stream)
                        .map(Cell::address)
                        .distinct())
                .isSubsetOf(cells)
                .hasSize(targets);
    }

    @Test
    void rows_byRelationship_haveAsManyTargetsAsItSays() {
        for (StatisticsCell source : StatisticsCell.values()) {
            List<Crosswalk2008.Row> rows = Crosswalk2008.ROWS.stream()
                    .filter(row -> row.source() == source)
                    .toList();
            Relationship relationship = rows.get(0).relationship();

            assertThat(rows).allMatch(row -> row.relationship() == relationship);
            assertThat(rows.size() > 1).as(source.address()).isEqualTo(relationship == Relationship.SPLIT);
            assertThat(rows).allMatch(row -> row.fit().isEmpty() == (relationship == Relationship.NONE));
            assertThat(rows).allMatch(row -> row.targetR2019().isEmpty() == (relationship == Relationship.NONE));
        }
    }

    @Test
    void targets_thatSourcesAreMergedInto_haveSeveralSources() {
        for (Revision revision : Revision.values()) {
            Map<String, List<Relationship>> byTarget = Crosswalk2008.ROWS.stream()
                    .filter(row -> row.target(revision).isPresent())
                    .collect(Collectors.groupingBy(
                            row -> row.target(revision).orElseThrow().address(),
                            Collectors.mapping(Crosswalk2008.Row::relationship, Collectors.toList())));
            byTarget.forEach((address, relationships) -> {
                if (!relationships.contains(Relationship.SPLIT)) {
                    assertThat(relationships)
                            .as(address)
                            .isIn(List.of(Relationship.CARRIED), List.of(Relationship.MERGED, Relationship.MERGED));
                } else {
                    assertThat(relationships).as(address).containsOnly(Relationship.SPLIT);
                }
            });
        }
    }

    @Test
    void subtotal_ofTheTable_isTheRefusalsAlone() {
        assertThat(Crosswalk2008.ROWS.stream()
                        .filter(Crosswalk2008.Row::subtotal)
                        .map(row -> row.source()))
                .containsExactly(StatisticsCell.REQUESTS_ANSWERED_REFUSED);
    }

    @Test
    void texts_inBothLanguages_areBothThereOrBothEmpty() {
        for (Crosswalk2008.Row row : Crosswalk2008.ROWS) {
            assertThat(row.note().zh().isEmpty()).isEqualTo(row.note().en().isEmpty());
            assertThat(row.basis().zh().isEmpty()).isEqualTo(row.basis().en().isEmpty());
            if (row.relationship() == Relationship.NONE) {
                assertThat(row.note().en()).as(row.source().address()).isNotEmpty();
            }
        }
        assertThat(Arrays.stream(Relationship.values()).map(Relationship::code))
                .containsExactlyInAnyOrder("carried", "merged", "split", "none");
    }
}
