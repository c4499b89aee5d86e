package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON of what documents are made of: texts, names out of a list, and lists. */
public final class JsonTypes {
    /** What {@link Character#isWhitespace} takes for white space, and {@code \S} of different validators does not. */
    private static final String VISIBLE =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a" + "\\u2028\\u2029\\u205f\\u3000]";

    /** Any text, as printed. */
    public static final JsonType<String> TEXT = new TextType(false);

    /** A text in which something can be seen. */
    public static final JsonType<String> FILLED_TEXT = new TextType(true);

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
     * A value, or null for none.
     *
     * @param <T> the type of the value
     * @param type the JSON of the value
     * @return the type
     */
    public static <T> JsonType<Optional<T>> orNull(JsonType<T> type) {
        return new NullableType<>(type);
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
