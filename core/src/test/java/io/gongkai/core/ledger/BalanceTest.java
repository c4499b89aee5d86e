package io.gongkai.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.testkit.SmallCell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
    @ParameterizedTest
    @CsvSource({
        // Figure, to cells, to groups, not carried, remainder.
        "10, 4, 3, 2, 1, true",
        "10, 10, 0, 0, 0, true",
        "0, 0, 0, 0, 0, true",
        "2, 4, 0, 0, -2, true",
        "34.70, 0, 0, 34.7, 0, true",
        "18446744073709551614, 9223372036854775807, 9223372036854775807, 0, 0, true",
        "10, 4, 3, 2, 0, false",
        "10, 4, 3, 2, 2, false",
        "10, 4, 3, 0, 1, false",
        "10, 4, 0, 2, 1, false",
        "10, 0, 3, 2, 1, false",
        "9, 4, 3, 2, 1, false",
    })
    void holds_fourAmounts_addUpToTheFigure(
            BigDecimal figure,
            BigDecimal toCells,
            BigDecimal toGroups,
            BigDecimal notCarried,
            BigDecimal remainder,
            boolean holds) {
        assertThat(new Balance(List.of(SmallCell.TOTAL), figure, toCells, toGroups, notCarried, remainder).holds())
                .isEqualTo(holds);
    }
}
