package io.gongkai.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.InvalidJsonException;
import io.gongkai.core.json.Json;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.Trials;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureJsonTest {
    /** What a host may have: one figure among members of its own. */
    public static final class Row {
        public String name = "";

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public Figure figure = Figure.missing();
    }

    static Stream<Arguments> contract() {
        return Stream.of(
                Arguments.of(Figure.count(3), "3"),
                Arguments.of(Figure.count(-2), "-2"),
                Arguments.of(Figure.count(Long.MAX_VALUE), "9223372036854775807"),
                Arguments.of(Figure.count(Long.MIN_VALUE), "-9223372036854775808"),
                Arguments.of(Figure.amount("34.70", "万元"), "{\"value\":34.7,\"unit\":\"万元\"}"),
                Arguments.of(Figure.amount("1E+3", "元"), "{\"value\":1000,\"unit\":\"元\"}"),
                Arguments.of(Figure.amount("1E-10", "元"), "{\"value\":0.0000000001,\"unit\":\"元\"}"),
                Arguments.of(Amount.withoutUnit(new BigDecimal("18160")), "{\"value\":18160,\"unit\":null}"),
                Arguments.of(
                        Figure.amount("25.1", "万元").withText("251000元"),
                        "{\"value\":25.1,\"unit\":\"万元\",\"text\":\"251000元\"}"),
                Arguments.of(Figure.blank(), "null"),
                Arguments.of(Figure.marked("/"), "{\"absent\":\"marked\",\"text\":\"/\"}"),
                Arguments.of(Figure.unreadable("约30"), "{\"absent\":\"unreadable\",\"text\":\"约30\"}"),
                Arguments.of(Figure.missing(), "{\"absent\":\"missing\"}"),
                Arguments.of(Figure.notCollected(), "{\"absent\":\"notCollected\"}"),
                Arguments.of(Figure.joint(), "{\"absent\":\"joint\"}"));
    }

    @ParameterizedTest
    @MethodSource("contract")
    void write_eachKind_isTheJsonOfTheContract(Figure figure, String json) throws Exception {
        assertThat(new String(Json.write(generator -> FigureJson.write(generator, figure)), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(new ObjectMapper().writeValueAsString(figure)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("contract")
    void read_eachKind_isTheFigure(Figure figure, String json) throws Exception {
        assertThat(read(json, kindOf(figure))).isEqualTo(figure);
        assertThat(new ObjectMapper().readValue(json, Figure.class)).isEqualTo(figure);
    }

    @ParameterizedTest
    @EnumSource
    void read_anyFigureWritten_isTheFigure(FigureKind kind) {
        ObjectMapper plain = new ObjectMapper();
        Trials.run(300, random -> {
            Figure figure = RandomFigures.anyFigure(kind, random);
            byte[] json = Json.write(generator -> FigureJson.write(generator, figure));

            assertThat(Json.<Figure>read(json, parser -> FigureJson.read(parser, kind)))
                    .isEqualTo(figure);
            assertThat(plain.writeValueAsBytes(figure)).isEqualTo(json);
            assertThat(plain.readValue(json, Figure.class)).isEqualTo(figure);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unit\":\"万元\",\"text\":\"251000元\",\"value\":25.1}",
                " { \"value\" : 2.510e1 , \"text\" : \"251000元\" , \"unit\" : \"万元\" } "
            })
    void read_otherOrderOrNotation_isTheSameFigure(String json) {
        assertThat(read(json, FigureKind.AMOUNT))
                .isEqualTo(Figure.amount("25.1", "万元").withText("251000元"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                // Counts.
                "COUNT ! 1.5 ! not-whole-number ! line 1, column 6",
                "COUNT ! 3.0 ! not-whole-number ! line 1, column 6",
                "COUNT ! 3e0 ! not-whole-number ! line 1, column 6",
                "CHANGE ! 1.5 ! not-whole-number ! line 1, column 6",
                "COUNT ! \"3\" ! not-whole-number ! line 1, column 6",
                "COUNT ! \"\" ! not-whole-number ! line 1, column 6",
                "COUNT ! true ! not-whole-number ! line 1, column 6",
                "COUNT ! [] ! not-whole-number ! line 1, column 6",
                "COUNT ! 9223372036854775808 ! number-too-large ! line 1, column 6",
                "COUNT ! -9223372036854775809 ! number-too-large ! line 1, column 6",
                "COUNT ! {\"value\":3,\"unit\":null} ! not-a-count ! line 1, column 28",
                // Amounts.
                "AMOUNT ! 34.7 ! not-an-amount ! line 1, column 6",
                "AMOUNT ! 34 ! not-an-amount ! line 1, column 6",
                "AMOUNT ! \"34.7\" ! not-an-amount ! line 1, column 6",
                "AMOUNT ! [] ! not-an-amount ! line 1, column 6",
                "AMOUNT ! {\"value\":34.7} ! missing-key ! line 1, column 19",
                "AMOUNT ! {\"unit\":\"万元\"} ! missing-key ! line 1, column 18",
                "AMOUNT ! {} ! missing-key ! line 1, column 7",
                "AMOUNT ! {\"text\":\"x\"} ! missing-key ! line 1, column 17",
                // Absences.
                "COUNT ! {\"absent\":\"missing\",\"text\":\"x\"} ! wrong-absence ! line 1, column 36",
                "COUNT ! {\"absent\":\"joint\",\"value\":1} ! wrong-absence ! line 1, column 33",
                "COUNT ! {\"absent\":\"notCollected\",\"unit\":null} ! wrong-absence ! line 1, column 42",
                "COUNT ! {\"absent\":\"marked\"} ! wrong-absence ! line 1, column 24",
                "COUNT ! {\"absent\":\"unreadable\"} ! wrong-absence ! line 1, column 28",
            })
    void read_valueOfTheWrongShape_isRefusedWithItsPlace(FigureKind kind, String figure, String code, String place) {
        InputProblem problem = Refusals.of("{\"a\":" + figure + "}", parser -> readMember(parser, kind));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo("/a, " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "{\"value\":\"34.7\",\"unit\":null} ! value ! not-a-number",
                "{\"value\":null,\"unit\":null} ! value ! not-a-number",
                "{\"value\":true,\"unit\":null} ! value ! not-a-number",
                "{\"value\":[1],\"unit\":null} ! value ! not-a-number",
                "{\"value\":1e999999999,\"unit\":null} ! value ! number-too-large",
                "{\"value\":1e-999999999,\"unit\":null} ! value ! number-too-large",
                "{\"value\":1e31,\"unit\":null} ! value ! number-too-large",
                "{\"value\":1234567890123456789012345678901,\"unit\":null} ! value ! number-too-large",
                "{\"value\":1,\"unit\":\"\"} ! unit ! empty-text",
                "{\"value\":1,\"unit\":\" \"} ! unit ! empty-text",
                "{\"value\":1,\"unit\":3} ! unit ! wrong-type",
                "{\"value\":1,\"unit\":null,\"text\":null} ! text ! wrong-type",
                "{\"value\":1,\"unit\":null,\"text\":\"\"} ! text ! empty-text",
                "{\"absent\":\"blank\"} ! absent ! unknown-absence",
                "{\"absent\":\"zero\"} ! absent ! unknown-absence",
                "{\"absent\":\"MISSING\"} ! absent ! unknown-absence",
                "{\"absent\":null} ! absent ! wrong-type",
                "{\"absent\":\"missing\",\"absent\":\"missing\"} ! absent ! duplicate-key",
                "{\"value\":1,\"value\":1,\"unit\":null} ! value ! duplicate-key",
                "{\"value\":1,\"unit\":null,\"Text\":\"x\"} ! Text ! unknown-key",
                "{\"amount\":1} ! amount ! unknown-key",
            })
    void read_wrongMember_isRefusedWithItsPointer(String figure, String member, String code) {
        InputProblem problem = Refusals.of("{\"a\":\n" + figure + "}", parser -> readMember(parser, FigureKind.AMOUNT));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).startsWith("/a/" + member + ", line 2, column ");
    }

    @Test
    void read_wrongMember_tellsItsLineAndColumn() {
        InputProblem problem =
                Refusals.of("{\n  \"a\": {\n    \"value\": \"3\"}}", parser -> readMember(parser, FigureKind.AMOUNT));

        assertThat(problem.where()).isEqualTo("/a/value, line 3, column 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "{\"value\":NaN,\"unit\":null}", "+3", "03", "1.", ".5", "-", "0x3", "1_000", "'3'"})
    void read_notJson_isMalformed(String json) {
        assertThat(Refusals.of(json, parser -> FigureJson.read(parser, FigureKind.AMOUNT))
                        .code())
                .isIn("malformed-json", "json-cut-off");
    }

    /** The exponent does not even fit the number type of the parser. */
    @Test
    void read_exponentBeyondInt_isRefused() {
        String json = "{\"value\":1e99999999999,\"unit\":null}";

        assertThat(Refusals.of(json, parser -> FigureJson.read(parser, FigureKind.AMOUNT))
                        .code())
                .isEqualTo("number-too-large");
        assertThatThrownBy(() -> new ObjectMapper().readValue(json, Figure.class))
                .isInstanceOf(InvalidJsonException.class);
    }

    /** A host may have told its parser to take what JSON does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void read_notANumberThroughALenientMapper_isRefused(String number) {
        ObjectMapper lenient = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThatThrownBy(() -> lenient.readValue("{\"value\":" + number + ",\"unit\":null}", Figure.class))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("number-too-large"));
        assertThatThrownBy(() -> lenient.readValue(number, Figure.class)).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void read_nullInADtoOfAPlainMapper_isBlank() throws Exception {
        ObjectMapper plain = new ObjectMapper();

        assertThat(plain.readValue("{\"name\":\"a\",\"figure\":null}", Row.class).figure)
                .isEqualTo(Figure.blank());
        assertThat(plain.readValue("{\"figure\":0}", Row.class).figure).isEqualTo(Figure.count(0));
        assertThat(plain.readValue("null", Figure.class)).isEqualTo(Figure.blank());
        assertThat(plain.treeToValue(NullNode.getInstance(), Figure.class)).isEqualTo(Figure.blank());
        assertThat(plain.readValue("[null,3]", new TypeReference<List<Figure>>() {}))
                .containsExactly(Figure.blank(), Figure.count(3));
        assertThat(plain.readValue("{\"a\":null}", new TypeReference<Map<String, Figure>>() {}))
                .containsEntry("a", Figure.blank());
    }

    @Test
    void write_blankInADtoThatLeavesOutEmptyMembers_isStillWritten() throws Exception {
        Row row = new Row();
        row.figure = Figure.blank();

        assertThat(new ObjectMapper().writeValueAsString(row)).isEqualTo("{\"name\":\"\",\"figure\":null}");
    }

    @Test
    void read_wrongFigureInADtoOfAPlainMapper_isRefusedWithPointerAndPlace() {
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> new ObjectMapper().readValue("{\"name\":\"a\",\n\"figure\":1.5}", Row.class));

        assertThat(refusal.problem().code()).isEqualTo("not-whole-number");
        assertThat(refusal.problem().where()).isEqualTo("/figure, line 2, column 10");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
    }

    static Stream<String> exactNumbers() {
        return Stream.of(
                "0.1",
                "34.7",
                "103.3879",
                "0.30000000000000004",
                "12345678901234567890.123456789",
                "123456789012345678901234567890",
                "0.000000012345678901234567890123",
                "100000000000000000000");
    }

    @ParameterizedTest
    @MethodSource("exactNumbers")
    void amount_throughAPlainMapper_isExact(String number) throws Exception {
        ObjectMapper plain = new ObjectMapper();
        Figure amount = Figure.amount(number, "万元");

        String json = plain.writeValueAsString(amount);

        assertThat(json).isEqualTo("{\"value\":" + number + ",\"unit\":\"万元\"}");
        assertThat(plain.readValue(json, Figure.class)).isEqualTo(amount);
    }

    @ParameterizedTest
    @MethodSource("exactNumbers")
    void amount_throughATreeOfAPlainMapper_isExact(String number) throws Exception {
        ObjectMapper plain = new ObjectMapper();
        Figure amount = Figure.amount(number, "万元");

        JsonNode tree = plain.valueToTree(amount);

        assertThat(tree.get("value").decimalValue()).isEqualByComparingTo(number);
        assertThat(plain.treeToValue(tree, Figure.class)).isEqualTo(amount);
        assertThat(plain.convertValue(amount, Figure.class)).isEqualTo(amount);
    }

    /** Parsers over a tree know no lines; the pointer is all there is to tell. */
    @Test
    void read_wrongFigureInATree_isRefusedWithItsPointer() throws Exception {
        ObjectMapper plain = new ObjectMapper();
        JsonNode tree = plain.readTree("{\"name\":\"a\",\"figure\":\"3\"}");

        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> plain.treeToValue(tree, Row.class));

        assertThat(refusal.problem().where()).isEqualTo("/figure");
    }

    /** A tree may hold a small number as a big one; what counts is its size. */
    @Test
    void read_smallNumberHeldAsBigInteger_isACount() throws Exception {
        ObjectMapper big = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .build();

        assertThat(big.treeToValue(big.readTree("3"), Figure.class)).isEqualTo(Figure.count(3));
        assertThat(big.treeToValue(big.readTree("-9223372036854775808"), Figure.class))
                .isEqualTo(Figure.count(Long.MIN_VALUE));
        assertThatThrownBy(() -> big.treeToValue(big.readTree("9223372036854775808"), Figure.class))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void read_infiniteDoubleInATree_isRefused() {
        JsonNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("value", Double.POSITIVE_INFINITY)
                .putNull("unit");

        assertThatThrownBy(() -> new ObjectMapper().treeToValue(tree, Figure.class))
                .isInstanceOf(InvalidJsonException.class);
    }

    private static Figure read(String json, FigureKind kind) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), parser -> FigureJson.read(parser, kind));
    }

    private static Figure readMember(JsonParser parser, FigureKind kind) throws IOException {
        parser.nextToken();
        parser.nextToken();
        return FigureJson.read(parser, kind);
    }

    private static FigureKind kindOf(Figure figure) {
        return figure instanceof Amount ? FigureKind.AMOUNT : FigureKind.COUNT;
    }
}
