package io.gongkai.core.rule;

import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void formula_eachKind_isPrintedInAddresses() {
        assertThat(Relation.sum(TOTAL, List.of(FIRST, SECOND)).formula())
                .isEqualTo("total = total.first + total.second");
        assertThat(Relation.atMost(FIRST, TOTAL).formula()).isEqualTo("total.first <= total");
        assertThat(Relation.notNegative(FIRST).formula()).isEqualTo("total.first >= 0");
        assertThat(new Relation(List.of(FIRST, SECOND), Comparison.AT_LEAST, List.of(THIRD, TOTAL)).formula())
                .isEqualTo("total.first + total.second >= total.third + total");
    }

    @Test
    void place_sum_isTheTotal() {
        assertThat(Relation.sum(TOTAL, List.of(FIRST)).place()).isEqualTo(TOTAL);
        assertThat(Relation.sum(TOTAL, List.of(FIRST, SECOND)).place()).isEqualTo(TOTAL);
    }

    @Test
    void place_comparison_isTheBound() {
        assertThat(Relation.atMost(FIRST, TOTAL).place()).isEqualTo(TOTAL);
        assertThat(new Relation(List.of(FIRST, SECOND), Comparison.AT_MOST, List.of(TOTAL)).place())
                .isEqualTo(TOTAL);
    }

    @Test
    void place_balance_isTheFirstCellOfItsLeftSide() {
        for (Comparison comparison : Comparison.values()) {
            assertThat(new Relation(List.of(SECOND, FIRST), comparison, List.of(THIRD, TOTAL)).place())
                    .isEqualTo(SECOND);
        }
        assertThat(Relation.notNegative(THIRD).place()).isEqualTo(THIRD);
    }

    @Test
    void relation_nothingOnTheLeft_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relation(List.of(), Comparison.EQUAL, List.of(TOTAL)));
    }

    @Test
    void relation_listsOfTheCaller_areCopied() {
        List<Cell> parts = new ArrayList<>(List.of(FIRST));
        Relation relation = Relation.sum(TOTAL, parts);
        parts.add(SECOND);

        assertThat(relation).isEqualTo(Relation.sum(TOTAL, List.of(FIRST)));
    }
}
