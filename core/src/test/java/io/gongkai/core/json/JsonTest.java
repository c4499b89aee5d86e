package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.testkit.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** What a host may read with the strict mapper. */
    public static final class Host {
        public int number;
        public String text = "";
    }

    /** Declared in an order that is not that of the alphabet. */
    @JsonPropertyOrder
    public static final class Unsorted {
        public int b = 1;
        public int a = 2;
    }

    @Test
    void read_byteOrderMark_isPassedOver() {
        assertThat(Json.<Long>read(bytes("\uFEFF3"), JsonCheck::wholeNumber)).isEqualTo(3);
    }

    @Test
    void read_whiteSpaceAround_isPassedOver() {
        assertThat(Json.<Long>read(bytes(" \r\n\t3\n\n"), JsonCheck::wholeNumber))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "3 4 ! trailing-token ! line 1, column 3",
                "3,4 ! malformed-json ! line 1, column 2",
                "3 {} ! trailing-token ! line 1, column 3",
                "3 ] ! malformed-json ! line 1, column 3",
                "3 x ! malformed-json ! line 1, column 4",
            })
    void read_moreBehindTheValue_isRefused(String json, String code, String where) {
        InputProblem problem = Refusals.of(json, JsonCheck::wholeNumber);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).startsWith(where.substring(0, where.indexOf("column")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "{\"a\":1", "[", "\"a", "{\"a\":\"b"})
    void read_cutOff_isRefusedAtItsEnd(String json) {
        InputProblem problem = Refusals.of("\n" + json, JsonTest::tree);

        assertThat(problem.code()).isEqualTo("json-cut-off");
        assertThat(problem.where()).startsWith("line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{a:1}", "{'a':1}", "[1,]", "{\"a\":1,}", "tru", "// 3\n3", "{\"a\" 1}", "\"\t\"", "\"\\x\""})
    void read_notJson_isRefusedWithItsPlace(String json) {
        InputProblem problem = Refusals.of(json, JsonTest::tree);

        assertThat(problem.code()).isEqualTo("malformed-json");
        assertThat(problem.where()).matches("line [0-9]+, column [0-9]+");
    }

    /** The parser does not tell an end behind a comma from any other mistake there. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,", "[1,"})
    void read_cutOffBehindAComma_isRefusedAtItsEnd(String json) {
        InputProblem problem = Refusals.of("\n" + json, JsonTest::tree);

        assertThat(problem.code()).isEqualTo("malformed-json");
        assertThat(problem.where()).isEqualTo("line 2, column " + (json.length() + 1));
    }

    @Test
    void read_nothing_isRefused() {
        assertThat(Refusals.of("", JsonCheck::text).code()).isEqualTo("empty");
        assertThat(Refusals.of(" \n", JsonCheck::text).code()).isEqualTo("empty");
        assertThat(Refusals.of("\uFEFF", JsonCheck::text).code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({"[,]", "'{\"a\":',}"})
    void read_deepNesting_isRefused(String open, String close) {
        String json = open.repeat(100_000) + "1" + close.repeat(100_000);

        assertThat(Refusals.of(json, JsonTest::tree).code()).isEqualTo("json-too-large");
    }

    @Test
    void read_numberWithFarTooManyDigits_isRefused() {
        assertThat(Refusals.of("1".repeat(100_000), JsonCheck::wholeNumber).code())
                .isEqualTo("json-too-large");
    }

    @Test
    void read_badUtf8_isRefusedWithItsOffset() {
        byte[] gb18030 = {'"', (byte) 0xD5, (byte) 0xFE, '"'};
        InputProblem problem = Refusals.of(gb18030, JsonCheck::text);

        assertThat(problem.code()).isEqualTo("not-utf8-text");
        assertThat(problem.where()).isEqualTo("byte 1");
    }

    /** The contract is UTF-8; a parser left to itself finds out other encodings. */
    @Test
    void read_utf16_isRefused() {
        assertThat(Refusals.of("\"a\"".getBytes(StandardCharsets.UTF_16BE), JsonCheck::text)
                        .code())
                .isEqualTo("not-utf8-text");
        assertThat(Refusals.of("\"a\"".getBytes(StandardCharsets.UTF_16), JsonCheck::text)
                        .code())
                .isEqualTo("not-utf8-text");
    }

    /** Editors count characters, not bytes. */
    @Test
    void read_mistakeBehindChineseText_isPlacedByCharacters() {
        InputProblem problem = Refusals.of("{\"a\":[\"某市人民政府\",1.5]}", parser -> {
            while (parser.nextToken() != JsonToken.VALUE_NUMBER_FLOAT) {
                // On to the number.
            }
            return JsonCheck.wholeNumber(parser);
        });

        assertThat(problem.where()).isEqualTo("/a/1, line 1, column 16");
    }

    @Test
    void write_anything_isUtf8OnOneLine() {
        byte[] json = Json.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("条", "a\nb");
            generator.writeEndObject();
        });

        assertThat(json).isEqualTo(bytes("{\"条\":\"a\\nb\"}"));
    }

    @Test
    void write_writerFails_isThrownUnchecked() {
        assertThatThrownBy(() -> Json.write(generator -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk");
    }

    @Test
    void mappers_eachCall_areFresh() {
        assertThat(Json.strictMapper()).isNotSameAs(Json.strictMapper());
        assertThat(Json.writingMapper()).isNotSameAs(Json.writingMapper());
    }

    @Test
    void strictMapper_smallestJsonOfTheContract_isRead() throws Exception {
        Host host = Json.strictMapper().readValue("{\"text\":\"a\",\"number\":3}", Host.class);

        assertThat(host.number).isEqualTo(3);
        assertThat(host.text).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A text for a number, an empty one too, and a number or a truth for a text.
                "{\"number\":\"3\"}",
                "{\"number\":\"\"}",
                "{\"text\":3}",
                "{\"text\":true}",
                // A decimal for a whole number.
                "{\"number\":3.5}",
                "{\"number\":3.0}",
                // Null for a primitive.
                "{\"number\":null}",
                // A number beyond int.
                "{\"number\":2147483648}",
            })
    void strictMapper_valueOfAnotherType_isRefused(String json) {
        assertThatThrownBy(() -> Json.strictMapper().readValue(json, Host.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void strictMapper_unknownKey_isRefused() {
        assertThatThrownBy(() -> Json.strictMapper().readValue("{\"other\":3}", Host.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void strictMapper_duplicateKey_isRefused() {
        assertThatThrownBy(() -> Json.strictMapper().readValue("{\"number\":3,\"number\":3}", Host.class))
                .hasMessageContaining("Duplicate field 'number'");
        assertThatThrownBy(() -> Json.strictMapper().readTree("{\"a\":3,\"a\":3}"))
                .isInstanceOf(JsonParseException.class);
    }

    @Test
    void strictMapper_moreBehindTheValue_isRefused() {
        assertThatThrownBy(() -> Json.strictMapper().readValue("{} 3", Host.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void strictMapper_decimals_areExact() throws Exception {
        JsonNode tree = Json.strictMapper().readTree("[0.12345678901234567890]");

        assertThat(tree.get(0).decimalValue()).isEqualByComparingTo("0.12345678901234567890");
        assertThat(Json.strictMapper().readValue("{\"a\":0.1}", Map.class).get("a"))
                .isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void writingMapper_bean_isOneLineInDeclaredOrder() throws Exception {
        assertThat(Json.writingMapper().writeValueAsString(new Unsorted())).isEqualTo("{\"b\":1,\"a\":2}");
    }

    private static String tree(JsonParser parser) throws IOException {
        parser.setCodec(new ObjectMapper());
        return String.valueOf(parser.<JsonNode>readValueAsTree());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
