package io.gongkai.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacePathTest {
    private static final List<TableForm<?>> FORMS = List.of(SmallCell.FORM, SmallGrid.FORM);

    private static List<String> path(String address) {
        RecordedViolation violation = new RecordedViolation();
        PlacePath.addViolation(violation.context().buildConstraintViolationWithTemplate(""), address, FORMS);
        assertThat(violation.calls())
                .startsWith("buildConstraintViolationWithTemplate()")
                .endsWith("addConstraintViolation()");
        return violation.calls().subList(1, violation.calls().size() - 1);
    }

    @Test
    void path_cellOfAGrid_isTheColumnWithinTheRow() {
        assertThat(path("grid/all.granted/person"))
                .containsExactly(
                        "addPropertyNode(grid)", "addPropertyNode(person)", "inIterable()", "atKey(all.granted)");
    }

    @Test
    void path_cellOfAList_isWithinTheTableThatItsAddressDoesNotName() {
        assertThat(path("total.first"))
                .containsExactly("addPropertyNode(small)", "addBeanNode()", "inIterable()", "atKey(total.first)");
    }

    @Test
    void path_partOfTheDocument_isItsName() {
        assertThat(path("title")).containsExactly("addPropertyNode(title)");
    }
}
