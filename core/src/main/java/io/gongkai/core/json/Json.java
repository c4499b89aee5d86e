package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The SDK's ways into and out of JSON.
 *
 * <p>Documents carry their own codecs, so a host's plain {@code ObjectMapper} reads and writes them too, to the same
 * bytes. The mappers made here are stricter around the documents, for callers that have none of their own.
 */
public final class Json {
    // A factory is immutable here and holds the table of known names, which is what makes reading fast.
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Reads one value from a parser that stands on its first token. */
    @FunctionalInterface
    public interface ValueReader<T> {
        /**
         * Reads the value.
         *
         * @param parser the parser
         * @return the value
         * @throws IOException if it is refused or cannot be read
         */
        T read(JsonParser parser) throws IOException;
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface ValueWriter {
        /**
         * Writes the value.
         *
         * @param generator the generator
         * @throws IOException if the output fails
         */
        void write(JsonGenerator generator) throws IOException;
    }

    /**
     * A mapper for reading: no coercion between texts and numbers or of decimals to whole numbers, no null for a primitive,
     * no duplicate or unknown key, nothing behind the value, decimals exact.
     *
     * @return a new mapper
     */
    public static JsonMapper strictMapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Which leaves numbers and truths to be taken for texts.
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    /**
     * A mapper for writing: LF, no indentation, members in their declared order.
     *
     * @return a new mapper
     */
    public static JsonMapper writingMapper() {
        return JsonMapper.builder()
                .disable(SerializationFeature.INDENT_OUTPUT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    /**
     * Reads the one value that some JSON holds.
     *
     * @param <T> the type of the value
     * @param json the JSON in UTF-8, with or without a byte order mark
     * @param reader reads the value
     * @return the value
     * @throws UnreadableInputException if the JSON is not text in UTF-8, not well formed or breaks the contract, with
     *     the place
     */
    public static <T> T read(byte[] json, ValueReader<T> reader) {
        if (isUtf8(json)) {
            try (JsonParser parser = FACTORY.createParser(json)) {
                return read(parser, reader);
            } catch (IOException e) {
                // Read again below: over bytes Jackson counts columns in bytes, but an editor shows characters.
            }
        }
        try (JsonParser parser = FACTORY.createParser(BoundedInput.utf8(json))) {
            return read(parser, reader);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableInputException unreadable(IOException e) {
        if (e instanceof InvalidJsonException refused) {
            return new UnreadableInputException(refused.problem());
        }
        if (e instanceof JsonProcessingException malformed) {
            return new UnreadableInputException(malformed(malformed));
        }
        throw new UncheckedIOException("reading from memory failed", e);
    }

    /**
     * Reads as much as can be read of the one value that some JSON holds, and writes down what the strict reader would have
     * refused.
     *
     * @param <T> the type of the value
     * @param json the JSON in UTF-8, with or without a byte order mark
     * @param reader reads the value
     * @return the value and the refusals
     * @throws UnreadableInputException if the JSON is not text in UTF-8 or not well formed, or nothing of the value can be
     *     read
     */
    public static <T> TolerantReading<T> readTolerantly(byte[] json, ValueReader<T> reader) {
        try (Leniency.Parser parser = new Leniency.Parser(FACTORY.createParser(BoundedInput.utf8(json)))) {
            parser.nextToken();
            T value = reader.read(parser);
            if (parser.nextToken() != null) {
                parser.refusals().add(trailing(parser).refusal());
            }
            return new TolerantReading<>(value, parser.refusals());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether Jackson, too, would take the bytes for UTF-8: UTF-16 and UTF-32 begin with a zero or a mark of theirs. */
    private static boolean isUtf8(byte[] json) {
        return json.length >= 2 && json[0] > 0 && json[1] > 0;
    }

    private static <T> T read(JsonParser parser, ValueReader<T> reader) throws IOException {
        parser.nextToken();
        T value = reader.read(parser);
        if (parser.nextToken() != null) {
            throw trailing(parser);
        }
        return value;
    }

    private static InvalidJsonException trailing(JsonParser parser) throws IOException {
        return JsonCheck.refuse(
                parser,
                "trailing-token",
                JsonCheck.quote(parser),
                new Text("结尾之后还有内容：{value}", "there is more after the end: {value}"),
                new Text("每次只提供一份报告。", "Give one report at a time."));
    }

    // Jackson's own messages name its classes, so only the place is taken from them.
    private static InputProblem malformed(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String where = location == null || location.getLineNr() <= 0
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        Text advice = new Text("请检查该处的括号、引号和逗号。", "Check the brackets, quotes and commas there.");
        if (e instanceof StreamConstraintsException) {
            return new InputProblem(
                    "json-too-large",
                    where,
                    new Text(
                            "JSON嵌套过深，或数字、文字过长",
                            "the JSON is nested too deeply or holds a number or text that is too long"),
                    new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from."));
        }
        if (e instanceof JsonEOFException) {
            return new InputProblem(
                    "json-cut-off", where, new Text("JSON不完整，提前结束", "the JSON ends before it is complete"), advice);
        }
        return new InputProblem("malformed-json", where, new Text("JSON格式错误", "the JSON is not well formed"), advice);
    }

    /**
     * Writes one value as JSON.
     *
     * @param writer writes the value
     * @return the JSON in UTF-8, on one line, without a line break at the end
     */
    public static byte[] write(ValueWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            writer.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a tree, or maps, lists and texts, for people to read and for version control to compare.
     *
     * @param tree what to write; its members come in their own order
     * @return the JSON in UTF-8, indented, with LF, a line break at the end
     */
    public static byte[] writeIndented(Object tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            return (writingMapper().writer(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
