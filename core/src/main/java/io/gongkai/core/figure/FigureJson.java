package io.gongkai.core.figure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.Members;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of figures: a whole number for a count or a change, {@code {"value", "unit", "text"}} for an amount,
 * {@code null} for a blank cell, {@code {"absent", "text"}} for every other absence.
 */
public final class FigureJson {
    private static final Members MEMBERS = Members.of("value", "unit", "text", "absent");
    private static final int VALUE = 0;
    private static final int UNIT = 1;
    private static final int TEXT = 2;
    private static final int ABSENT = 3;

    /** A figure of any kind, where no form says what it is meant to be. */
    public static final JsonType<Figure> ANY = new AnyType();

    /** A figure of any kind that is there. */
    public static final JsonType<Figure> STATED = new StatedType();

    private FigureJson() {}

    private static final class AnyType implements JsonType<Figure> {
        @Override
        public void write(JsonGenerator generator, Figure figure) throws IOException {
            FigureJson.write(generator, figure);
        }

        @Override
        public Figure read(JsonParser parser) throws IOException {
            return parser.hasToken(JsonToken.START_OBJECT)
                    ? readObject(parser)
                    : FigureJson.read(parser, FigureKind.COUNT);
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.oneOf(
                    whole(),
                    sum(definitions),
                    JsonSchema.ofType("null"),
                    definitions.refer("absent", FigureJson::absent));
        }
    }

    private static final class StatedType implements JsonType<Figure> {
        @Override
        public void write(JsonGenerator generator, Figure figure) throws IOException {
            FigureJson.write(generator, figure);
        }

        @Override
        public Figure read(JsonParser parser) throws IOException {
            Figure figure = ANY.read(parser);
            if (figure.value().isEmpty()) {
                throw JsonCheck.refuse(
                        parser,
                        "absent-figure",
                        Text.same(figure.toString()),
                        new Text("这里应有数字", "a figure is expected here, not its absence"),
                        new Text("请填写数字，或删除这一项。", "Fill in the figure or leave the whole item out."));
            }
            return figure;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.oneOf(whole(), sum(definitions));
        }
    }

    /**
     * Writes a figure.
     *
     * @param generator the generator
     * @param figure the figure
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, Figure figure) throws IOException {
        if (figure instanceof Count count) {
            generator.writeNumber(count.number());
        } else if (figure instanceof Amount amount) {
            generator.writeStartObject();
            generator.writeFieldName("value");
            writeNumber(generator, amount.number());
            generator.writeStringField("unit", amount.unit().orElse(null));
            if (amount.text().isPresent()) {
                generator.writeStringField("text", amount.text().get());
            }
            generator.writeEndObject();
        } else if (figure instanceof Absent absent) {
            if (absent.reason() == Absence.BLANK) {
                generator.writeNull();
            } else {
                generator.writeStartObject();
                generator.writeStringField("absent", absent.reason().code());
                if (!absent.text().isEmpty()) {
                    generator.writeStringField("text", absent.text());
                }
                generator.writeEndObject();
            }
        }
    }

    /**
     * Writes an exact number in plain notation, whatever the settings of the generator.
     *
     * @param generator the generator
     * @param number the number
     * @throws IOException if the output fails
     */
    public static void writeNumber(JsonGenerator generator, BigDecimal number) throws IOException {
        JsonTypes.NUMBER.write(generator, number);
    }

    /**
     * Reads the figure of a cell.
     *
     * @param parser the parser, on the first token of the figure; left on its last
     * @param kind what the cell is meant to hold; a figure of another kind is refused
     * @return the figure
     * @throws IOException if the figure is refused or cannot be read
     */
    public static Figure read(JsonParser parser, FigureKind kind) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Figure.blank();
        }
        boolean amountCell = kind == FigureKind.AMOUNT;
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            if (amountCell) {
                throw JsonCheck.refuse(
                        parser,
                        "not-an-amount",
                        JsonCheck.quote(parser),
                        new Text("{value}没有写明单位，不能作为金额", "{value} is no amount with its unit"),
                        new Text(
                                "金额应写作{\"value\": 34.7, \"unit\": \"万元\"}，未印单位时unit为null。",
                                "Write an amount as {\"value\": 34.7, \"unit\": \"万元\"}, with null for a unit that is not"
                                        + " printed."));
            }
            return Figure.count(JsonCheck.wholeNumber(parser));
        }
        Figure figure = readObject(parser);
        if (figure instanceof Amount && !amountCell) {
            throw JsonCheck.refuse(
                    parser,
                    "not-a-count",
                    Text.same(figure.toString()),
                    new Text("此处应为计数，而不是金额（{value}）", "a count is expected here, not the amount {value}"),
                    new Text("请将计数写作整数。", "Write a count as a whole number."));
        }
        return figure;
    }

    /**
     * Describes the figures of a kind of cells.
     *
     * @param kind the kind
     * @param definitions what several places refer to
     * @return the schema
     */
    public static ObjectNode schema(FigureKind kind, JsonSchema.Definitions definitions) {
        return definitions.refer(kind.name().toLowerCase(Locale.ROOT), () -> {
            ObjectNode number = switch (kind) {
                case COUNT, CHANGE -> whole();
                case AMOUNT -> sum(definitions);
            };
            return JsonSchema.oneOf(number, JsonSchema.ofType("null"), definitions.refer("absent", FigureJson::absent));
        });
    }

    private static ObjectNode whole() {
        return JsonSchema.ofType("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
    }

    private static ObjectNode sum(JsonSchema.Definitions definitions) {
        return definitions.refer("sum", FigureJson::amount);
    }

    private static ObjectNode amount() {
        ObjectNode schema = JsonSchema.ofType("object");
        ObjectNode properties = schema.putObject("properties");
        BigDecimal limit = BigDecimal.ONE.movePointRight(Amount.MAX_DIGITS);
        properties.set(
                "value",
                JsonSchema.ofType("number")
                        .put("exclusiveMinimum", limit.negate())
                        .put("exclusiveMaximum", limit));
        ObjectNode text = JsonTypes.filledText();
        properties.set("unit", JsonSchema.oneOf(text.deepCopy(), JsonSchema.ofType("null")));
        properties.set("text", text);
        schema.putArray("required").add("value").add("unit");
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode absent() {
        List<ObjectNode> quoted = new ArrayList<>();
        for (boolean withText : List.of(true, false)) {
            ObjectNode schema = JsonSchema.ofType("object");
            ObjectNode properties = schema.putObject("properties");
            ArrayNode reasons = properties.putObject("absent").putArray("enum");
            Arrays.stream(Absence.values())
                    .filter(reason -> reason != Absence.BLANK && reason.isQuoted() == withText)
                    .forEach(reason -> reasons.add(reason.code()));
            ArrayNode required = schema.putArray("required").add("absent");
            if (withText) {
                properties.set("text", JsonTypes.filledText());
                required.add("text");
            }
            quoted.add(schema.put("additionalProperties", false));
        }
        return JsonSchema.oneOf(quoted.get(0), quoted.get(1));
    }

    private static Figure readObject(JsonParser parser) throws IOException {
        Draft draft = new Draft();
        BitSet seen = MEMBERS.read(parser, draft);
        if (seen.get(ABSENT)) {
            return draft.absent(parser, seen);
        }
        MEMBERS.require(parser, seen, VALUE);
        MEMBERS.require(parser, seen, UNIT);
        return draft.amount();
    }

    /** Holds the members of the object until all are there. */
    private static final class Draft implements Members.Taker {
        private @Nullable BigDecimal value;
        private String unit = "";
        private String text = "";
        private Absence absence = Absence.BLANK;

        @Override
        public void take(int member, JsonParser parser) throws IOException {
            switch (member) {
                case VALUE -> value = decimal(parser);
                case UNIT -> unit = parser.hasToken(JsonToken.VALUE_NULL) ? "" : JsonCheck.filledText(parser);
                case TEXT -> text = JsonCheck.filledText(parser);
                default -> absence = absence(parser);
            }
        }

        private static BigDecimal decimal(JsonParser parser) throws IOException {
            Optional<BigDecimal> number = JsonCheck.number(parser);
            if (number.filter(Amount::isHoldable).isEmpty()) {
                throw JsonCheck.refuse(
                        parser,
                        "number-too-large",
                        JsonCheck.quote(parser),
                        new Text("{value}超出金额的范围", "{value} is no sum of money"),
                        new Text("小数点前后各不超过30位。", "At most 30 digits before and after the decimal point."));
            }
            return number.get();
        }

        private static Absence absence(JsonParser parser) throws IOException {
            String code = JsonCheck.text(parser);
            for (Absence reason : Absence.values()) {
                if (reason.code().equals(code) && reason != Absence.BLANK) {
                    return reason;
                }
            }
            throw JsonCheck.refuse(
                    parser,
                    "unknown-absence",
                    JsonCheck.quote(parser),
                    new Text("未知的缺失原因{value}", "unknown kind of absence {value}"),
                    new Text(
                            "可用marked、unreadable、missing、notCollected、joint；空白写作null。",
                            "Use marked, unreadable, missing, notCollected or joint; a blank cell is null."));
        }

        private Absent absent(JsonParser parser, BitSet seen) throws IOException {
            if (seen.get(VALUE) || seen.get(UNIT) || absence.isQuoted() != seen.get(TEXT)) {
                throw JsonCheck.refuse(
                        parser,
                        "wrong-absence",
                        Text.same(absence.code()),
                        new Text("缺失原因“{value}”的写法不对", "an absence \"{value}\" is not written like this"),
                        new Text(
                                "marked和unreadable须有原文text，其余只有absent。",
                                "marked and unreadable have the printed \"text\", the others nothing but \"absent\"."));
            }
            return new Absent(absence, text);
        }

        private Amount amount() {
            BigDecimal number = Objects.requireNonNull(value, "checked by the caller");
            Amount amount = unit.isEmpty() ? Amount.withoutUnit(number) : Amount.of(number, unit);
            return amount.withText(text);
        }
    }

    /** The serializer that {@link Figure} names. */
    static final class Writer extends CodecSerializer<Figure> {
        Writer() {
            super(ANY::write);
        }
    }

    /** The deserializer that {@link Figure} names; it takes a figure of any kind. */
    static final class Reader extends CodecDeserializer<Figure> {
        Reader() {
            super(ANY::read);
        }

        @Override
        public Figure getNullValue(DeserializationContext context) {
            return Figure.blank();
        }
    }
}
