package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.testkit.Refusals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
    private static final Members MEMBERS = Members.of("a", "b", "c");

    @Test
    void name_place_isInCanonicalOrder() {
        assertThat(MEMBERS.size()).isEqualTo(3);
        assertThat(MEMBERS.name(0)).isEqualTo("a");
        assertThat(MEMBERS.name(2)).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":2,\"c\":3}",
                "{\"a\":1,\"c\":3,\"b\":2}",
                "{\"b\":2,\"a\":1,\"c\":3}",
                "{\"b\":2,\"c\":3,\"a\":1}",
                "{\"c\":3,\"a\":1,\"b\":2}",
                "{\"c\":3,\"b\":2,\"a\":1}",
                " {\n\"c\" : 3, \"b\" : 2,\t\"a\" : 1 }",
                "{\"\\u0061\":1,\"b\":2,\"c\":3}"
            })
    void read_anyOrder_takesEachMemberOnce(String json) {
        assertThat(read(json)).isEqualTo(Map.of(0, 1L, 1, 2L, 2, 3L));
    }

    @Test
    void read_someMembers_saysWhichWereThere() throws Exception {
        BitSet seen = Json.read(bytes("{\"c\":3,\"a\":1}"), parser -> MEMBERS.read(parser, (member, value) -> {}));

        assertThat(seen.stream().boxed()).containsExactly(0, 2);
    }

    @Test
    void read_nestedValues_areLeftToTheTaker() {
        BitSet seen = Json.read(
                bytes("{\"a\":{\"a\":1},\"b\":[{}],\"c\":3}"),
                parser -> MEMBERS.read(parser, (member, value) -> value.skipChildren()));

        assertThat(seen.cardinality()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"a\":1,\"a\":1} ! duplicate-key ! /x/a, line 1, column 13",
                "{\"a\":1,\"b\":2,\"a\":1} ! duplicate-key ! /x/a, line 1, column 19",
                "{\"b\":2,\"a\":1,\"b\":2} ! duplicate-key ! /x/b, line 1, column 19",
                "{\"d\":1} ! unknown-key ! /x/d, line 1, column 7",
                "{\"A\":1} ! unknown-key ! /x/A, line 1, column 7",
                "{\"a\":1,\"b\":2,\"c\":3,\"\":4} ! unknown-key ! /x/, line 1, column 25",
                "{\"a/~\":1} ! unknown-key ! /x/a~1~0, line 1, column 7",
                "{} ! missing-key ! /x, line 1, column 7",
                "{\"a\":1,\"b\":2} ! missing-key ! /x, line 1, column 18",
                "[] ! wrong-type ! /x, line 1, column 6",
                "null ! wrong-type ! /x, line 1, column 6",
                "\"a\" ! wrong-type ! /x, line 1, column 6",
            })
    void read_wrongMembers_areRefusedWithPointerAndPlace(String object, String code, String where) {
        InputProblem problem = Refusals.of("{\"x\":" + object + "}", parser -> {
            parser.nextToken();
            parser.nextToken();
            return readAll(parser);
        });

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(where);
    }

    @Test
    void requireAll_severalMissing_namesTheFirst() {
        InputProblem problem = Refusals.of("{\"a\":1}", MembersTest::readAll);

        assertThat(problem.what().en()).contains("\"b\"").doesNotContain("\"c\"");
    }

    private static Map<Integer, Long> read(String json) {
        return Json.read(bytes(json), MembersTest::readAll);
    }

    private static Map<Integer, Long> readAll(JsonParser parser) throws IOException {
        Map<Integer, Long> values = new TreeMap<>();
        BitSet seen = MEMBERS.read(parser, (member, value) -> {
            assertThat(values).doesNotContainKey(member);
            values.put(member, value.getLongValue());
        });
        MEMBERS.requireAll(parser, seen);
        return values;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
