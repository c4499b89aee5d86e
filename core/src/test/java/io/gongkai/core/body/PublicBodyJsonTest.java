package io.gongkai.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.json.Json;
import io.gongkai.core.testkit.Refusals;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicBodyJsonTest {
    private static final String JSON = "{\"name\":\"某市\\\"人民\\\"政府\"}";
    private static final PublicBody BODY = PublicBody.of("某市\"人民\"政府");

    @Test
    void write_body_isTheJsonOfTheContractWithAnyMapper() throws Exception {
        assertThat(Json.write(generator -> PublicBodyJson.TYPE.write(generator, BODY)))
                .isEqualTo(JSON.getBytes(StandardCharsets.UTF_8));
        assertThat(new ObjectMapper().writeValueAsString(BODY)).isEqualTo(JSON);
    }

    @Test
    void read_body_isTheSameValueWithAnyMapper() throws Exception {
        assertThat(Json.read(JSON.getBytes(StandardCharsets.UTF_8), PublicBodyJson.TYPE::read))
                .isEqualTo(BODY)
                .hasSameHashCodeAs(BODY);
        assertThat(new ObjectMapper().readValue(JSON, PublicBody.class)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{} ! missing-key ! line 1, column 2",
                "{\"name\":\"\"} ! empty-text ! /name, line 1, column 9",
                "{\"name\":null} ! wrong-type ! /name, line 1, column 9",
                "{\"name\":\"a\",\"name\":\"a\"} ! duplicate-key ! /name, line 1, column 13",
                "{\"names\":\"a\"} ! unknown-key ! /names, line 1, column 2",
                "\"a\" ! wrong-type ! line 1, column 1",
            })
    void read_wrongBody_isRefusedWithItsPlace(String json, String code, String where) {
        assertThat(Refusals.of(json, PublicBodyJson.TYPE::read)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    void build_nameNotSet_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PublicBody.builder().build())
                .withMessageContaining("name");
        assertThat(PublicBody.of("a")).isNotEqualTo(PublicBody.of("b"));
    }
}
