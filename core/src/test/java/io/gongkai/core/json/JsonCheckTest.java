package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.testkit.Refusals;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCheckTest {
    @Test
    void values_ofTheContract_areRead() {
        assertThat(Json.read(bytes("\"某市\""), JsonCheck::text)).isEqualTo("某市");
        assertThat(Json.read(bytes("\"\""), JsonCheck::text)).isEmpty();
        assertThat(Json.read(bytes("\"a\""), JsonCheck::filledText)).isEqualTo("a");
        assertThat(Json.<Long>read(bytes("-9223372036854775808"), JsonCheck::wholeNumber))
                .isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "null", "true", "{}", "[\"a\"]"})
    void text_somethingElse_isRefused(String json) {
        assertThat(Refusals.of(json, JsonCheck::text).code()).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"\\n\\u3000\""})
    void filledText_nothingVisible_isRefused(String json) {
        assertThat(Refusals.of(json, JsonCheck::filledText).code()).isEqualTo("empty-text");
    }

    @Test
    void constant_anotherText_isRefusedAndQuoted() {
        InputProblem problem = Refusals.of("\"2019\"", parser -> {
            JsonCheck.constant(parser, "2008");
            return "";
        });

        assertThat(problem.code()).isEqualTo("wrong-value");
        assertThat(problem.what().en()).isEqualTo("\"2019\" is not \"2008\"");
    }

    @Test
    void quote_longText_isShortenedBetweenCharacters() {
        String text = "字".repeat(39) + "𠮷𠮷";

        InputProblem problem = Refusals.of("\"" + text + "\"", JsonCheck::wholeNumber);

        assertThat(problem.what().en()).isEqualTo("\"" + "字".repeat(39) + "…\" is not a whole number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"{} ! an object", "[3] ! an array", "true ! true", "null ! null", "1.50 ! 1.50"})
    void quote_anyToken_isNamedOrShown(String json, String shown) {
        assertThat(Refusals.of(json, JsonCheck::wholeNumber).what().en()).isEqualTo(shown + " is not a whole number");
    }

    @Test
    void refuse_valueWithBraces_isNotTakenForAHole() {
        assertThat(Refusals.of("\"{a}{\"", JsonCheck::wholeNumber).what().en())
                .isEqualTo("\"{a}{\" is not a whole number");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
