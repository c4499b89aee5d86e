package io.gongkai.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"- 3 -", "—12—", "第 3 页 共 12 页", "第3页", "3/12", " 3 / 12 页"})
    void matches_numberOfAPage_isOne(String line) {
        assertThat(PageNumber.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "-3", "-", "2020", "第三部分", "3件"})
    void matches_whatMayBeAFigure_isNone(String line) {
        assertThat(PageNumber.matches(line)).isFalse();
    }
}
