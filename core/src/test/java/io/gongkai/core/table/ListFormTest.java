package io.gongkai.core.table;

import static io.gongkai.core.testkit.SmallCell.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import org.junit.jupiter.api.Test;

class ListFormTest {
    @Test
    void cells_order_isThatOfTheFormNotOfTheEnum() {
        assertThat(FORM.cells())
                .startsWith(SmallCell.CHANGE, SmallCell.OTHER_CHANGE, SmallCell.TOTAL)
                .doesNotContain(SmallCell.FOREIGN)
                .hasSize(SmallCell.values().length - 1);
    }

    @Test
    void indexOf_eachCell_isItsPlace() {
        for (int i = 0; i < FORM.cells().size(); i++) {
            assertThat(FORM.indexOf(FORM.cells().get(i))).isEqualTo(i);
        }
    }

    @Test
    void indexOf_foreignCell_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.indexOf(SmallCell.FOREIGN))
                .withMessage("small has no cell foreign");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.indexOf(SmallGrid.cell(SmallGrid.Row.ALL, SmallGrid.Column.SUM)))
                .withMessage("small has no cell grid/all/sum");
        assertThatNullPointerException().isThrownBy(() -> FORM.indexOf(null));
    }

    @Test
    void find_address_isTheCell() {
        assertThat(FORM.find("total.first")).contains(SmallCell.FIRST);
        assertThat(FORM.find("foreign")).isEmpty();
        assertThat(FORM.find("")).isEmpty();
    }

    @Test
    void toString_withoutRevision_isTheName() {
        assertThat(FORM).hasToString("small");
        assertThat(FORM.name()).isEqualTo("small");
        assertThat(FORM.revision()).isEmpty();
    }
}
