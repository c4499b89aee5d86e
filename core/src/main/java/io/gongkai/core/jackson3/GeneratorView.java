package io.gongkai.core.jackson3;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JacksonFeatureSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.UTF8JsonGenerator;

/** A generator of Jackson 3, as a generator of Jackson 2. What no codec needs is refused. */
final class GeneratorView extends GeneratorBase {
    private final JsonGenerator generator;

    @SuppressWarnings("deprecation") // Its successor came after Jackson 2.15.
    GeneratorView(JsonGenerator generator) {
        super(0, null);
        this.generator = generator;
    }

    @Override
    public JacksonFeatureSet<StreamWriteCapability> getWriteCapabilities() {
        return generator.has(tools.jackson.core.StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)
                ? DEFAULT_TEXTUAL_WRITE_CAPABILITIES
                : DEFAULT_BINARY_WRITE_CAPABILITIES;
    }

    @Override
    public JsonStreamContext getOutputContext() {
        return ContextView.of(generator.streamWriteContext());
    }

    @Override
    public void writeStartObject() {
        generator.writeStartObject();
    }

    @Override
    public void writeEndObject() {
        generator.writeEndObject();
    }

    @Override
    public void writeStartArray() {
        generator.writeStartArray();
    }

    @Override
    public void writeEndArray() {
        generator.writeEndArray();
    }

    @Override
    public void writeFieldName(String name) {
        generator.writeName(name);
    }

    @Override
    public void writeString(@Nullable String text) {
        if (text != null && isBeyondBasicPlane(text) && writesPlainUtf8()) {
            generator.writeRawValue(escaped(text));
        } else {
            generator.writeString(text);
        }
    }

    private static boolean isBeyondBasicPlane(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean writesPlainUtf8() {
        return generator instanceof UTF8JsonGenerator && generator.getCharacterEscapes() == null;
    }

    /** Jackson 2 escapes characters beyond the basic plane when it writes bytes, Jackson 3 does not; the bytes are to be the same. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (char c : JsonStringEncoder.getInstance().quoteAsString(text)) {
            if (Character.isSurrogate(c)) {
                json.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    @Override
    public void writeString(char[] text, int offset, int length) {
        generator.writeString(text, offset, length);
    }

    @Override
    public void writeNumber(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(BigInteger number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(String number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeNumber(double number) {
        throw new UnsupportedOperationException("figures are exact");
    }

    @Override
    public void writeNumber(float number) {
        throw new UnsupportedOperationException("figures are exact");
    }

    @Override
    public void writeBoolean(boolean state) {
        generator.writeBoolean(state);
    }

    @Override
    public void writeNull() {
        generator.writeNull();
    }

    @Override
    public void writeRaw(String text) {
        generator.writeRaw(text);
    }

    @Override
    public void writeRaw(String text, int offset, int length) {
        generator.writeRaw(text, offset, length);
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) {
        generator.writeRaw(text, offset, length);
    }

    @Override
    public void writeRaw(char c) {
        generator.writeRaw(c);
    }

    @Override
    public void writeRawUTF8String(byte[] text, int offset, int length) {
        generator.writeRawUTF8String(text, offset, length);
    }

    @Override
    public void writeUTF8String(byte[] text, int offset, int length) {
        generator.writeUTF8String(text, offset, length);
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
        throw new UnsupportedOperationException("no document holds binary data");
    }

    @Override
    public void flush() {
        generator.flush();
    }

    @Override
    protected void _releaseBuffers() {
        // The generator is the host's.
    }

    @Override
    protected void _verifyValueWrite(String what) {
        // Jackson 3 does so.
    }
}
