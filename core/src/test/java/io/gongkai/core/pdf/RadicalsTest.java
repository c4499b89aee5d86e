package io.gongkai.core.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {
    @ParameterizedTest
    @CsvSource({
        "某区人\u2EA0政府, 某区人民政府",
        "首\u2EDA, 首页",
        "\u2F00、总体情况, 一、总体情况",
        "\uF9B4导, 領导",
        "12\u00B2, 12\u00B2",
        "政府, 政府"
    })
    void characters_radicalsInTheirPlace_areTheCharacters(String text, String characters) {
        assertThat(Radicals.characters(text)).isEqualTo(characters);
    }
}
