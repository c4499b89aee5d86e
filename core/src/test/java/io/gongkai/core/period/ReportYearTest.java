package io.gongkai.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportYearTest {
    @ParameterizedTest
    @ValueSource(ints = {2000, 2008, 2099})
    void of_yearOfThisCentury_isTaken(int year) {
        assertThat(ReportYear.of(year).value()).isEqualTo(year);
        assertThat(ReportYear.of(year)).hasToString(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2100, 0, 18, -2018, Integer.MAX_VALUE})
    void of_anyOtherNumber_isRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportYear.of(year))
                .withMessageContaining(Integer.toString(year));
    }

    /** Its last 32 bits are 2018. */
    @Test
    void isValid_numberBeyondInt_isNot() {
        assertThat(ReportYear.isValid(4_294_969_314L)).isFalse();
    }

    @Test
    void compareTo_years_areInTheOrderOfTime() {
        assertThat(ReportYear.of(2018)).isLessThan(ReportYear.of(2019)).isEqualTo(ReportYear.of(2018));
    }
}
