package io.gongkai.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void of_relations_printsThemAll() {
        Statement statement = Statement.of(
                SmallCell.FORM,
                List.of(Relation.atMost(SmallCell.FIRST, SmallCell.TOTAL), Relation.notNegative(SmallCell.SECOND)));

        assertThat(statement.formula()).isEqualTo("total.first <= total; total.second >= 0");
        assertThat(statement.form()).containsSame(SmallCell.FORM);
    }

    @Test
    void forEachColumn_grid_hasOneRelationAColumn() {
        Statement statement = Statement.forEachColumn(
                SmallGrid.FORM, List.of(Row.ALL), Comparison.EQUAL, List.of(Row.GRANTED, Row.REFUSED));

        assertThat(statement.formula())
                .isEqualTo("for each column: grid/all/column = grid/all.granted/column + grid/all.refused/column");
        assertThat(statement.relations())
                .extracting(Relation::formula)
                .containsExactly(
                        "grid/all/sum = grid/all.granted/sum + grid/all.refused/sum",
                        "grid/all/person = grid/all.granted/person + grid/all.refused/person",
                        "grid/all/company = grid/all.granted/company + grid/all.refused/company");
    }

    @Test
    void forEachRow_grid_hasOneRelationARow() {
        Statement statement = Statement.forEachRow(
                SmallGrid.FORM, List.of(Column.SUM), Comparison.AT_LEAST, List.of(Column.PERSON, Column.COMPANY));

        assertThat(statement.formula()).isEqualTo("for each row: grid/row/sum >= grid/row/person + grid/row/company");
        assertThat(statement.relations())
                .extracting(Relation::formula)
                .containsExactly(
                        "grid/all/sum >= grid/all/person + grid/all/company",
                        "grid/all.granted/sum >= grid/all.granted/person + grid/all.granted/company",
                        "grid/all.refused/sum >= grid/all.refused/person + grid/all.refused/company");
    }

    @Test
    void forEachColumn_rowThatTheFormLacks_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.forEachColumn(
                        SmallGrid.FORM, List.of(Row.ALL), Comparison.EQUAL, List.of(Row.PENDING)));
    }

    @Test
    void notNegative_form_statesItOfCountsAndAmountsButNotOfChanges() {
        Statement statement = Statement.notNegative(SmallCell.FORM);

        assertThat(statement.formula()).isEqualTo("for each count and amount of small: figure >= 0");
        assertThat(statement.relations())
                .extracting(Relation::formula)
                .containsExactly(
                        "total >= 0",
                        "total.first >= 0",
                        "total.second >= 0",
                        "total.third >= 0",
                        "cost >= 0",
                        "price >= 0");
    }
}
