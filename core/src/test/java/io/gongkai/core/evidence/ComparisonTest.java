package io.gongkai.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({"EQUAL, =, false, true, false", "AT_MOST, <=, true, true, false", "AT_LEAST, >=, false, true, true"})
    void holds_signOfTheDifference_isAllThatCounts(
            Comparison comparison, String sign, boolean below, boolean same, boolean above) {
        assertThat(comparison.sign()).isEqualTo(sign);
        assertThat(comparison.holds(-1)).isEqualTo(below).isEqualTo(comparison.holds(Integer.MIN_VALUE));
        assertThat(comparison.holds(0)).isEqualTo(same);
        assertThat(comparison.holds(1)).isEqualTo(above).isEqualTo(comparison.holds(Integer.MAX_VALUE));
    }
}
