package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The checks the codecs share. They do not rely on a mapper's settings, so that a host's plain mapper is as strict as
 * the SDK's own.
 */
public final class JsonCheck {
    private static final int QUOTED_LENGTH = 40;

    private JsonCheck() {}

    /**
     * Refuses any token but the one expected.
     *
     * @param parser the parser, on the token
     * @param token the token expected
     * @param name what it is called, such as "an object"
     * @throws InvalidJsonException if another token is there
     * @throws IOException if the token cannot be read
     */
    public static void expect(JsonParser parser, JsonToken token, Text name) throws IOException {
        if (!parser.hasToken(token)) {
            throw refuse(
                    parser,
                    "wrong-type",
                    name,
                    new Text("这里应为{value}", "{value} is expected here"),
                    new Text("请按JSON约定改写。", "Write it as the JSON contract has it."));
        }
    }

    /**
     * Reads a text.
     *
     * @param parser the parser, on the text
     * @return the text
     * @throws InvalidJsonException if something else is there
     * @throws IOException if it cannot be read
     */
    public static String text(JsonParser parser) throws IOException {
        expect(parser, JsonToken.VALUE_STRING, new Text("一段文字", "a text"));
        return parser.getText();
    }

    /**
     * Reads a text that is not empty.
     *
     * @param parser the parser, on the text
     * @return the text
     * @throws InvalidJsonException if something else or an empty text is there
     * @throws IOException if it cannot be read
     */
    public static String filledText(JsonParser parser) throws IOException {
        String text = text(parser);
        if (text.isBlank()) {
            throw refuse(
                    parser,
                    "empty-text",
                    Text.same(""),
                    new Text("文字不能为空", "the text is empty"),
                    new Text("请填写，或删除该键。", "Fill it in or leave the key out."));
        }
        return text;
    }

    /**
     * Reads a text that can only be one.
     *
     * @param parser the parser, on the text
     * @param constant the text
     * @throws InvalidJsonException if something else is there
     * @throws IOException if it cannot be read
     */
    public static void constant(JsonParser parser, String constant) throws IOException {
        if (!text(parser).equals(constant)) {
            throw refuse(
                    parser,
                    "wrong-value",
                    quote(parser),
                    new Text("{value}不是“" + constant + "”", "{value} is not \"" + constant + "\""),
                    new Text("请改用相应格式的读取方法。", "Use the reader of the format that the report has."));
        }
    }

    /**
     * Reads a whole number that fits a long: no decimal point, no exponent, no quotes.
     *
     * @param parser the parser, on the number
     * @return the number
     * @throws InvalidJsonException if something else is there
     * @throws IOException if it cannot be read
     */
    public static long wholeNumber(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw refuse(
                    parser,
                    "not-whole-number",
                    quote(parser),
                    new Text("{value}不是整数", "{value} is not a whole number"),
                    new Text("应写作不带引号和小数点的整数。", "Write a whole number without quotes and decimal point."));
        }
        // A tree may hold small numbers as big ones; what counts is the size.
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                && parser.getBigIntegerValue().bitLength() >= Long.SIZE) {
            throw refuse(
                    parser,
                    "number-too-large",
                    quote(parser),
                    new Text("{value}超出可表示的范围", "{value} is too large"),
                    new Text("请核对位数，上限为9223372036854775807。", "Check the digits; the limit is 9223372036854775807."));
        }
        return parser.getLongValue();
    }

    /**
     * Reads a number exactly.
     *
     * @param parser the parser, on the number
     * @return the number; empty when its exponent is beyond what can be held
     * @throws InvalidJsonException if something else is there
     * @throws IOException if it cannot be read
     */
    public static Optional<BigDecimal> number(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) && !parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw refuse(
                    parser,
                    "not-a-number",
                    quote(parser),
                    new Text("{value}不是数字", "{value} is not a number"),
                    new Text("请写作不带引号的数字。", "Write a number without quotes."));
        }
        // Not all parsers tell NaN apart by its token.
        if (parser.isNaN()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            // Its exponent does not fit an int, and few parsers turn that into an exception of their own.
            return Optional.empty();
        } catch (JsonParseException e) {
            // Those of Jackson before 2.18 do.
            if (e.getCause() instanceof NumberFormatException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Whether what is refused is written down and passed over, instead of ending the reading.
     *
     * @param parser the parser
     * @return whether the reading is tolerant
     */
    public static boolean isTolerant(JsonParser parser) {
        return Leniency.refusals(parser) != null;
    }

    /**
     * Writes a refusal down in a tolerant reading, when its value has been read to the end.
     *
     * @param parser the parser
     * @param refused the refusal
     * @throws InvalidJsonException the refusal, if the reading is strict
     */
    public static void writeDown(JsonParser parser, InvalidJsonException refused) throws InvalidJsonException {
        Leniency.inside(parser).writeDown(refused);
    }

    /**
     * The token the parser stands on, shortened, as it may be quoted in a message.
     *
     * @param parser the parser
     * @return the quotation
     * @throws IOException if it cannot be read
     */
    public static Text quote(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new Text("输入的结尾", "the end of the input");
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> new Text("对象", "an object");
            case START_ARRAY, END_ARRAY -> new Text("数组", "an array");
            case VALUE_STRING -> Text.same("\"" + shorten(parser.getText()) + "\"");
            default -> Text.same(shorten(parser.getText()));
        };
    }

    private static String shorten(String text) {
        return shorten(text, QUOTED_LENGTH);
    }

    static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /**
     * Makes the refusal of what the parser stands on.
     *
     * @param parser the parser
     * @param code the stable name of the kind of problem
     * @param value what fills the hole {@code {value}} of the texts
     * @param what what is wrong
     * @param advice what to do
     * @return the exception to throw
     */
    public static InvalidJsonException refuse(JsonParser parser, String code, Text value, Text what, Text advice) {
        JsonLocation location = parser.currentTokenLocation();
        // Parsers over a tree or a buffer know no lines.
        boolean placed = location != null && location.getLineNr() > 0;
        Map<String, Text> hole = Map.of("value", value);
        JsonRefusal refusal = new JsonRefusal(
                code,
                pointer(parser),
                placed ? location.getLineNr() : 0,
                placed ? location.getColumnNr() : 0,
                what.fill(hole),
                advice.fill(hole));
        return new InvalidJsonException(parser, refusal, location);
    }

    static String pointer(JsonParser parser) {
        return parser instanceof HeldValue.Parser held
                ? held.pointer()
                : parser.getParsingContext().pathAsPointer().toString();
    }
}
