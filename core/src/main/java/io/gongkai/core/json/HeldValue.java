package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read later than it comes, because what it means is told behind it. A refusal names the place where it
 * came.
 */
public final class HeldValue {
    private final String pointer;
    private final TokenBuffer tokens = new TokenBuffer(null, false);
    private final List<JsonLocation> locations = new ArrayList<>();
    private final @Nullable List<JsonRefusal> refusals;

    private HeldValue(String pointer, @Nullable List<JsonRefusal> refusals) {
        this.pointer = pointer;
        this.refusals = refusals;
    }

    /**
     * Holds the value on whose first token a parser stands, and leaves the parser on its last.
     *
     * @param parser the parser
     * @return the value
     * @throws IOException if it cannot be read
     */
    public static HeldValue of(JsonParser parser) throws IOException {
        HeldValue value = new HeldValue(JsonCheck.pointer(parser), Leniency.refusals(parser));
        int depth = 0;
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            value.tokens.copyCurrentEvent(parser);
            value.locations.add(parser.currentTokenLocation());
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return value;
    }

    /**
     * Reads the value.
     *
     * @param <T> the type of the value
     * @param reader reads it
     * @return the value
     * @throws IOException if it is refused or cannot be read
     */
    public <T> T read(Json.ValueReader<T> reader) throws IOException {
        try (JsonParser parser = new Parser(this)) {
            parser.nextToken();
            return reader.read(parser);
        }
    }

    /**
     * The value as text: a text as it is, anything else as JSON.
     *
     * @param longest the most characters; more are cut off
     * @return the text
     * @throws IOException if it cannot be written
     */
    public String asText(int longest) throws IOException {
        String text;
        try (JsonParser parser = tokens.asParser()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING
                    && !parser.getText().isBlank()) {
                text = parser.getText();
            } else {
                text = new String(Json.write(tokens::serialize), StandardCharsets.UTF_8);
            }
        }
        return JsonCheck.shorten(text, longest);
    }

    /** Goes over the held tokens, each at the place where it came. */
    static final class Parser extends JsonParserDelegate {
        private final HeldValue value;
        private int index = -1;

        private Parser(HeldValue value) {
            super(value.tokens.asParser());
            this.value = value;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            index++;
            return super.nextToken();
        }

        @Override
        public JsonToken nextValue() throws IOException {
            JsonToken token = nextToken();
            return token == JsonToken.FIELD_NAME ? nextToken() : token;
        }

        @Override
        public JsonLocation currentTokenLocation() {
            return index >= 0 && index < value.locations.size() ? value.locations.get(index) : JsonLocation.NA;
        }

        @Nullable
        List<JsonRefusal> refusals() {
            return value.refusals;
        }

        /** The JSON Pointer in the whole document. */
        String pointer() {
            return value.pointer + getParsingContext().pathAsPointer();
        }
    }
}
