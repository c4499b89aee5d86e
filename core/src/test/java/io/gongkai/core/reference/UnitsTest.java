package io.gongkai.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void inEnglish_unitWithoutExplanation_isRefused() {
        assertThat(Units.inEnglish("万元")).isEqualTo("10,000 yuan (CNY)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.inEnglish("亿元"))
                .withMessageContaining("亿元");
    }
}
