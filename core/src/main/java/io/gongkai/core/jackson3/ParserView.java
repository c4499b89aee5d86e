package io.gongkai.core.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A parser of Jackson 3, as a parser of Jackson 2. Both stand on the same token, so whichever reads on, the other follows.
 * What no codec needs is refused.
 */
@SuppressWarnings("deprecation") // Jackson 2 asks for the old names, too.
final class ParserView extends ParserMinimalBase {
    private final JsonParser parser;

    ParserView(JsonParser parser) {
        this.parser = parser;
        _currToken = token(parser.currentToken());
    }

    private static @Nullable JsonToken token(tools.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case PROPERTY_NAME -> JsonToken.FIELD_NAME;
            case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case VALUE_STRING -> JsonToken.VALUE_STRING;
            case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
            case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case VALUE_TRUE -> JsonToken.VALUE_TRUE;
            case VALUE_FALSE -> JsonToken.VALUE_FALSE;
            case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = token(parser.nextToken());
        return _currToken;
    }

    @Override
    protected void _handleEOF() {
        // Jackson 3 has done so.
    }

    @Override
    public void close() {
        // The parser is the host's.
    }

    @Override
    public boolean isClosed() {
        return parser.isClosed();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return null;
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        throw new UnsupportedOperationException("a parser of Jackson 3 has no codec of Jackson 2");
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return ContextView.of(parser.streamReadContext());
    }

    @Override
    public JsonLocation getTokenLocation() {
        return location(parser.currentTokenLocation());
    }

    @Override
    public JsonLocation getCurrentLocation() {
        return location(parser.currentLocation());
    }

    private static JsonLocation location(TokenStreamLocation location) {
        return new JsonLocation(
                ContentReference.unknown(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }

    @Override
    public @Nullable String getCurrentName() {
        return parser.currentName();
    }

    @Override
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("names are not changed");
    }

    @Override
    public @Nullable String getText() {
        return parser.getString();
    }

    @Override
    public char[] getTextCharacters() {
        return parser.getStringCharacters();
    }

    @Override
    public boolean hasTextCharacters() {
        return parser.hasStringCharacters();
    }

    @Override
    public int getTextLength() {
        return parser.getStringLength();
    }

    @Override
    public int getTextOffset() {
        return parser.getStringOffset();
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return parser.getEmbeddedObject();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        throw new UnsupportedOperationException("no document holds binary data");
    }

    @Override
    public boolean isNaN() {
        return parser.isNaN();
    }

    @Override
    public NumberType getNumberType() {
        return NumberType.valueOf(parser.getNumberType().name());
    }

    @Override
    public Number getNumberValue() {
        return parser.getNumberValue();
    }

    @Override
    public Number getNumberValueExact() {
        return parser.getNumberValueExact();
    }

    @Override
    public Object getNumberValueDeferred() {
        return parser.getNumberValueDeferred();
    }

    @Override
    public int getIntValue() {
        return parser.getIntValue();
    }

    @Override
    public long getLongValue() {
        return parser.getLongValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return parser.getBigIntegerValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return parser.getDecimalValue();
    }

    @Override
    public float getFloatValue() {
        throw new UnsupportedOperationException("figures are exact");
    }

    @Override
    public double getDoubleValue() {
        throw new UnsupportedOperationException("figures are exact");
    }
}
