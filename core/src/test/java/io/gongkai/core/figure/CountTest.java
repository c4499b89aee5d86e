package io.gongkai.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 3, -2, Long.MAX_VALUE, Long.MIN_VALUE})
    void value_anyLong_isExact(long number) {
        Count count = Figure.count(number);

        assertThat(count.value()).contains(new BigDecimal(Long.toString(number)));
        assertThat(count).isEqualTo(Figure.count(number)).hasToString(Long.toString(number));
    }
}
