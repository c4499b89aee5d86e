package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The JSON of what documents are made of: texts, numbers, names out of a list, lists and maps. */
public final class JsonTypes {
    /** What {@link Character#isWhitespace} takes for white space, and {@code \S} of different validators does not. */
    private static final String VISIBLE =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a" + "\\u2028\\u2029\\u205f\\u3000]";

    /** Any text, as printed. */
    public static final JsonType<String> TEXT = new TextType(false);

    /** A text in which something can be seen. */
    public static final JsonType<String> FILLED_TEXT = new TextType(true);

    /** Takes every key. */
    public static final KeyCheck ANY_KEY = (parser, key) -> {};

    /** Yes or no. */
    public static final JsonType<Boolean> BOOLEAN = new BooleanType();

    /** The same in both languages. */
    public static final JsonType<Text> LABELS = ObjectType.of(TextDraft::new, draft -> new Text(draft.zh, draft.en))
            .required("zh", Text.NOTHING, TEXT, Text::zh, (draft, zh) -> draft.zh = zh)
            .required("en", Text.NOTHING, TEXT, Text::en, (draft, en) -> draft.en = en)
            .type();

    /** The most digits before and behind the point of {@link #NUMBER}: what many of the greatest amounts add up to. */
    private static final int MAX_DIGITS = 40;

    /** An exact number. */
    public static final JsonType<BigDecimal> NUMBER = new NumberType();

    private JsonTypes() {}

    /**
     * The schema of {@link #FILLED_TEXT}.
     *
     * @return the schema
     */
    public static ObjectNode filledText() {
        return JsonSchema.ofType("string").put("pattern", VISIBLE);
    }

    /**
     * The constants of an enum by their names in JSON.
     *
     * @param <E> the enum
     * @param type the enum
     * @param code the name of a constant
     * @return the type
     */
    public static <E extends Enum<E>> JsonType<E> oneOf(Class<E> type, Function<E, String> code) {
        return new EnumType<>(type, code);
    }

    /**
     * Values one after the other.
     *
     * @param <T> the type of the values
     * @param item the JSON of one
     * @return the type
     */
    public static <T> JsonType<List<T>> list(JsonType<T> item) {
        return new ListType<>(item);
    }

    /**
     * Values one after the other, none of them twice.
     *
     * @param <T> the type of the values
     * @param item the JSON of one
     * @return the type
     */
    public static <T> JsonType<List<T>> distinct(JsonType<T> item) {
        return new DistinctType<>(list(item));
    }

    /**
     * A list with something in it.
     *
     * @param <T> the type of the values
     * @param list the JSON of any list
     * @return the type
     */
    public static <T> JsonType<List<T>> filled(JsonType<List<T>> list) {
        return new FilledType<>(list);
    }

    /**
     * A type that the schema describes once, under a name, however many places refer to it.
     *
     * @param <T> the type of the values
     * @param name the name in the schema
     * @param type the JSON of a value
     * @return the type
     */
    public static <T> JsonType<T> named(String name, JsonType<T> type) {
        return new NamedType<>(name, type);
    }

    /**
     * An object whose keys are data. They come in the order of the map.
     *
     * @param <T> the type of the values
     * @param key refuses keys
     * @param value the JSON of a value
     * @return the type
     */
    public static <T> JsonType<Map<String, T>> map(KeyCheck key, JsonType<T> value) {
        return new MapType<>(key, value);
    }

    /**
     * An object with any keys. They come in the order of the map.
     *
     * @param <T> the type of the values
     * @param value the JSON of a value
     * @return the type
     */
    public static <T> JsonType<Map<String, T>> map(JsonType<T> value) {
        return map(ANY_KEY, value);
    }

    /**
     * A value, or null for none.
     *
     * @param <T> the type of the value
     * @param type the JSON of the value
     * @return the type
     */
    public static <T> JsonType<Optional<T>> orNull(JsonType<T> type) {
        return new NullableType<>(type);
    }

    private record DistinctType<T>(JsonType<List<T>> list) implements JsonType<List<T>> {
        @Override
        public void write(JsonGenerator generator, List<T> values) throws IOException {
            list.write(generator, values);
        }

        @Override
        public List<T> read(JsonParser parser) throws IOException {
            List<T> values = list.read(parser);
            Set<T> seen = new HashSet<>();
            for (T value : values) {
                if (!seen.add(value)) {
                    throw JsonCheck.refuse(
                            parser,
                            "given-twice",
                            Text.same(value.toString()),
                            new Text("“{value}”出现了两次", "\"{value}\" is given twice"),
                            new Text("请只保留一个。", "Keep one of them."));
                }
            }
            return values;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return list.schema(definitions).put("uniqueItems", true);
        }
    }

    private record FilledType<T>(JsonType<List<T>> list) implements JsonType<List<T>> {
        @Override
        public void write(JsonGenerator generator, List<T> values) throws IOException {
            list.write(generator, values);
        }

        @Override
        public List<T> read(JsonParser parser) throws IOException {
            List<T> values = list.read(parser);
            if (values.isEmpty()) {
                throw JsonCheck.refuse(
                        parser,
                        "empty-list",
                        Text.same(""),
                        new Text("数组不能为空", "the list is empty"),
                        new Text("至少写一项。", "Write at least one item."));
            }
            return values;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return list.schema(definitions).put("minItems", 1);
        }
    }

    private record NamedType<T>(String name, JsonType<T> type) implements JsonType<T> {
        @Override
        public void write(JsonGenerator generator, T value) throws IOException {
            type.write(generator, value);
        }

        @Override
        public T read(JsonParser parser) throws IOException {
            return type.read(parser);
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return definitions.refer(name, () -> type.schema(definitions));
        }
    }

    private static final class BooleanType implements JsonType<Boolean> {
        @Override
        public void write(JsonGenerator generator, Boolean value) throws IOException {
            generator.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser parser) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_TRUE)) {
                JsonCheck.expect(parser, JsonToken.VALUE_FALSE, Text.same("true / false"));
            }
            return parser.getBooleanValue();
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.ofType("boolean");
        }
    }

    private static final class TextDraft {
        private String zh = "";
        private String en = "";
    }

    private record NullableType<T>(JsonType<T> type) implements JsonType<Optional<T>> {
        @Override
        public void write(JsonGenerator generator, Optional<T> value) throws IOException {
            if (value.isPresent()) {
                type.write(generator, value.get());
            } else {
                generator.writeNull();
            }
        }

        @Override
        public Optional<T> read(JsonParser parser) throws IOException {
            return parser.hasToken(JsonToken.VALUE_NULL) ? Optional.empty() : Optional.of(type.read(parser));
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.oneOf(type.schema(definitions), JsonSchema.ofType("null"));
        }
    }

    private static final class NumberType implements JsonType<BigDecimal> {
        /** In plain notation, whatever the settings of the generator. */
        @Override
        public void write(JsonGenerator generator, BigDecimal number) throws IOException {
            String plain = number.toPlainString();
            // A generator that makes no text, such as that of a tree, would turn the text back into a double.
            boolean textual =
                    generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
            if (!textual || plain.equals(number.toString())) {
                generator.writeNumber(number);
            } else {
                generator.writeNumber(plain);
            }
        }

        @Override
        public BigDecimal read(JsonParser parser) throws IOException {
            Optional<BigDecimal> number = JsonCheck.number(parser)
                    // In long arithmetic: a hostile exponent makes precision minus scale overflow an int.
                    .filter(it -> it.scale() <= MAX_DIGITS && (long) it.precision() - it.scale() <= MAX_DIGITS);
            if (number.isEmpty()) {
                throw JsonCheck.refuse(
                        parser,
                        "number-too-large",
                        JsonCheck.quote(parser),
                        new Text("数字{value}太长", "the number {value} is too long"),
                        new Text("小数点前后各不超过40位。", "At most 40 digits before and after the decimal point."));
            }
            return number.get().scale() < 0 ? number.get().setScale(0) : number.get();
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            BigDecimal limit = BigDecimal.ONE.movePointRight(MAX_DIGITS);
            return JsonSchema.ofType("number")
                    .put("exclusiveMinimum", limit.negate())
                    .put("exclusiveMaximum", limit);
        }
    }

    /** Refuses keys of a {@link #map}. */
    @FunctionalInterface
    public interface KeyCheck {
        /**
         * Checks a key.
         *
         * @param parser the parser, on the key
         * @param key the key
         * @throws InvalidJsonException if it is refused
         */
        void check(JsonParser parser, String key) throws InvalidJsonException;
    }

    private record MapType<T>(KeyCheck key, JsonType<T> value) implements JsonType<Map<String, T>> {
        @Override
        public void write(JsonGenerator generator, Map<String, T> map) throws IOException {
            generator.writeStartObject();
            for (Map.Entry<String, T> entry : map.entrySet()) {
                generator.writeFieldName(entry.getKey());
                value.write(generator, entry.getValue());
            }
            generator.writeEndObject();
        }

        @Override
        public Map<String, T> read(JsonParser parser) throws IOException {
            JsonCheck.expect(parser, JsonToken.START_OBJECT, new Text("一个对象", "an object"));
            Map<String, T> map = new LinkedHashMap<>();
            Leniency leniency = Leniency.inside(parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                try {
                    String name = parser.currentName();
                    if (map.containsKey(name)) {
                        throw Members.twice(parser, name);
                    }
                    key.check(parser, name);
                    parser.nextToken();
                    map.put(name, value.read(parser));
                } catch (InvalidJsonException e) {
                    leniency.passOver(parser, e);
                }
            }
            return map;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            ObjectNode schema = JsonSchema.ofType("object");
            schema.set("additionalProperties", value.schema(definitions));
            return schema;
        }
    }

    private record TextType(boolean filled) implements JsonType<String> {
        @Override
        public void write(JsonGenerator generator, String value) throws IOException {
            generator.writeString(value);
        }

        @Override
        public String read(JsonParser parser) throws IOException {
            return filled ? JsonCheck.filledText(parser) : JsonCheck.text(parser);
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return filled ? filledText() : JsonSchema.ofType("string");
        }
    }

    private static final class EnumType<E extends Enum<E>> implements JsonType<E> {
        private final Map<String, E> byCode = new LinkedHashMap<>();
        private final Function<E, String> code;

        EnumType(Class<E> type, Function<E, String> code) {
            this.code = code;
            Arrays.stream(type.getEnumConstants()).forEach(constant -> byCode.put(code.apply(constant), constant));
        }

        @Override
        public void write(JsonGenerator generator, E value) throws IOException {
            generator.writeString(code.apply(value));
        }

        @Override
        public E read(JsonParser parser) throws IOException {
            E value = byCode.get(JsonCheck.text(parser));
            if (value == null) {
                String codes = String.join(", ", byCode.keySet());
                throw JsonCheck.refuse(
                        parser,
                        "unknown-value",
                        JsonCheck.quote(parser),
                        new Text("未知的值{value}", "unknown value {value}"),
                        new Text("可用：" + codes + "。", "Use one of: " + codes + "."));
            }
            return value;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            ObjectNode schema = JsonSchema.ofType("string");
            byCode.keySet().forEach(schema.putArray("enum")::add);
            return schema;
        }
    }

    private record ListType<T>(JsonType<T> item) implements JsonType<List<T>> {
        @Override
        public void write(JsonGenerator generator, List<T> values) throws IOException {
            generator.writeStartArray();
            for (T value : values) {
                item.write(generator, value);
            }
            generator.writeEndArray();
        }

        @Override
        public List<T> read(JsonParser parser) throws IOException {
            JsonCheck.expect(parser, JsonToken.START_ARRAY, new Text("一个数组", "an array"));
            List<T> values = new ArrayList<>();
            Leniency leniency = Leniency.inside(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                try {
                    values.add(item.read(parser));
                } catch (InvalidJsonException e) {
                    leniency.passOver(parser, e);
                }
            }
            return values;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            ObjectNode schema = JsonSchema.ofType("array");
            schema.set("items", item.schema(definitions));
            return schema;
        }
    }
}
