package io.gongkai.core.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureJson;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.json.Json;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class GongkaiModuleTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new GongkaiModule()).build();

    /** What a host writes of its own. */
    record Row(Figure figure, String name, Optional<PublicBody> publicBody) {}

    @ParameterizedTest
    @EnumSource
    void figures_ofAnyKind_areWrittenAndReadAsByTheSdk(FigureKind kind) {
        Trials.run(300, random -> {
            Figure figure = RandomFigures.anyFigure(kind, random);
            byte[] json = Json.write(generator -> FigureJson.write(generator, figure));

            assertThat(mapper.writeValueAsBytes(figure)).isEqualTo(json);
            assertThat(mapper.readValue(json, Figure.class)).isEqualTo(figure);
            JsonNode tree = mapper.valueToTree(figure);
            assertThat(mapper.treeToValue(tree, Figure.class)).isEqualTo(figure);
            assertThat(mapper.convertValue(figure, Figure.class)).isEqualTo(figure);
        });
    }

    @Test
    void write_membersOfAHostsClass_areThoseOfTheSdk() {
        Row row = new Row(Figure.amount("0.0000001", "万元"), "a", Optional.of(PublicBody.of("某市")));

        String json = mapper.writeValueAsString(row);

        assertThat(json)
                .isEqualTo("{\"figure\":{\"value\":0.0000001,\"unit\":\"万元\"},\"name\":\"a\","
                        + "\"publicBody\":{\"name\":\"某市\"}}");
        assertThat(mapper.readValue(json, Row.class)).isEqualTo(row);
    }

    @Test
    void read_null_isBlank() {
        assertThat(mapper.readValue("null", Figure.class)).isEqualTo(Figure.blank());
        assertThat(mapper.readValue("{\"name\":\"a\",\"figure\":null}", Row.class)
                        .figure())
                .isEqualTo(Figure.blank());
        assertThat(mapper.readValue("[null,3]", new TypeReference<List<Figure>>() {}))
                .containsExactly(Figure.blank(), Figure.count(3));
        assertThat(mapper.readValue("{\"a\":null}", new TypeReference<Map<String, Figure>>() {}))
                .containsEntry("a", Figure.blank());
    }

    @Test
    void read_wrongFigure_isRefusedWithPointerLineAndColumn() {
        RefusedJsonException refusal = catchThrowableOfType(
                RefusedJsonException.class, () -> mapper.readValue("{\"name\":\"a\",\n\"figure\":1.5}", Row.class));

        assertThat(refusal.problem().code()).isEqualTo("not-whole-number");
        assertThat(refusal.problem().where()).isEqualTo("/figure, line 2, column 10");
        assertThat(refusal.getOriginalMessage()).isEqualTo("1.5 is not a whole number");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
        assertThat(refusal.getLocation().getColumnNr()).isEqualTo(10);
        assertThat(refusal.getPathReference()).contains("Row[\"figure\"]");
    }

    /** The exponent does not even fit the number type of the parser. */
    @Test
    void read_exponentBeyondInt_isRefused() {
        assertRefused(mapper, "{\"value\":1e99999999999,\"unit\":null}", "number-too-large");
    }

    /** A host may have told its parser to take what JSON does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void read_notANumberThroughALenientMapper_isRefused(String number) {
        JsonMapper lenient = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(new GongkaiModule())
                .build();

        assertRefused(lenient, "{\"value\":" + number + ",\"unit\":null}", "number-too-large");
        assertRefused(lenient, number, "not-whole-number");
    }

    private static void assertRefused(JsonMapper mapper, String json, String code) {
        assertThatThrownBy(() -> mapper.readValue(json, Figure.class))
                .isInstanceOfSatisfying(
                        RefusedJsonException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    /** A tree may hold a small number as a big one; what counts is its size. */
    @Test
    void read_smallNumberHeldAsBigInteger_isACount() {
        JsonMapper big = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .build();

        assertThat(big.treeToValue(big.readTree("-9223372036854775808"), Figure.class))
                .isEqualTo(Figure.count(Long.MIN_VALUE));
        assertThatThrownBy(() -> big.treeToValue(big.readTree("9223372036854775808"), Figure.class))
                .isInstanceOf(RefusedJsonException.class);
    }

    @Test
    void read_infiniteDoubleInATree_isRefused() {
        JsonNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("value", Double.POSITIVE_INFINITY)
                .putNull("unit");

        assertThatThrownBy(() -> mapper.treeToValue(tree, Figure.class)).isInstanceOf(RefusedJsonException.class);
    }

    @Test
    void read_whatIsNoJson_isRefusedByJacksonItself() {
        assertThatThrownBy(() -> mapper.readValue("{\"value\":34.7,\"unit\":nil}", Figure.class))
                .isInstanceOf(JacksonException.class)
                .isNotInstanceOf(DatabindException.class);
    }

    @Test
    void findAndAddModules_findsTheModule() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(Figure.marked("/"))).isEqualTo("{\"absent\":\"marked\",\"text\":\"/\"}");
    }

    /** Of a host that is on its way from one line to the other: not ours to bring over. */
    @JsonSerialize(using = Foreign.Writer.class)
    record Foreign(int a) {
        static final class Writer extends StdSerializer<Foreign> {
            Writer() {
                super(Foreign.class);
            }

            @Override
            public void serialize(
                    Foreign value, com.fasterxml.jackson.core.JsonGenerator generator, SerializerProvider provider)
                    throws IOException {
                generator.writeString("by Jackson 2");
            }
        }
    }

    @Test
    void write_classWithAnotherSerializerOfJackson2_isLeftToJackson3() {
        assertThat(mapper.writeValueAsString(new Foreign(1))).isEqualTo("{\"a\":1}");
    }
}
