package io.gongkai.core.input;

import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads inputs without trusting them: never more than {@value #LIMIT} bytes, and only text.
 *
 * <p>The limit is a hundred times the largest report seen; it is what keeps memory bounded whatever is handed in.
 */
public final class BoundedInput {
    /** The largest input that is read, in bytes: 16 MiB. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BoundedInput() {}

    /**
     * Reads the whole stream, unless it is empty or too large.
     *
     * @param stream the stream, read to its end but not closed
     * @return the bytes
     * @throws UnreadableInputException if there are no bytes or more than {@link #LIMIT}
     * @throws IOException if the stream fails
     */
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw problem(
                    "too-large",
                    "",
                    new Text("输入超过16 MiB的上限", "the input is larger than the limit of 16 MiB"),
                    new Text("请只提供一份年度报告。", "Give one annual report at a time."));
        }
        if (bytes.length == 0) {
            throw empty();
        }
        return bytes;
    }

    /**
     * Decodes UTF-8 text, with or without a byte order mark.
     *
     * @param bytes the bytes
     * @return the text
     * @throws UnreadableInputException if the bytes are not valid UTF-8, hold control characters that no text has, or
     *     nothing but white space
     */
    public static String utf8(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
        } catch (CharacterCodingException e) {
            // The decoder leaves the buffer at the first byte it could not take.
            throw notText(input.position());
        }
        String visible = requireText(text);
        for (int i = text.length() - visible.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                throw notText(text.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
            }
        }
        return visible;
    }

    /**
     * Checks that there is something to read in a text.
     *
     * @param text the text
     * @return the text without a byte order mark in front
     * @throws UnreadableInputException if there is nothing but white space
     */
    public static String requireText(String text) {
        String visible = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (visible.isBlank()) {
            throw empty();
        }
        return visible;
    }

    /**
     * Checks that bytes are UTF-8 without keeping the text: Jackson takes some sequences that no text in UTF-8 has.
     *
     * @param bytes the bytes
     * @throws UnreadableInputException if they are not valid UTF-8, with the first byte that is not
     */
    public static void requireUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer discarded = CharBuffer.allocate(1024);
        CoderResult result;
        do {
            result = decoder.decode(input, discarded.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw notText(input.position());
        }
    }

    /**
     * Whether some bytes begin with the byte order mark of UTF-8.
     *
     * @param bytes the bytes
     * @return whether they do
     */
    public static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static UnreadableInputException empty() {
        return problem(
                "empty",
                "",
                new Text("输入是空的", "the input is empty"),
                new Text("请提供一份已发布的年度报告，或本SDK写出的JSON。", "Give a published annual report or the JSON this SDK writes."));
    }

    private static UnreadableInputException notText(int offset) {
        return problem(
                "not-utf8-text",
                "byte " + offset,
                new Text("不是UTF-8文本", "this is not UTF-8 text"),
                new Text("请将文件存为UTF-8编码的文本。", "Save the file as text in UTF-8."));
    }

    private static UnreadableInputException problem(String code, String where, Text what, Text advice) {
        return new UnreadableInputException(new InputProblem(code, where, what, advice));
    }
}
