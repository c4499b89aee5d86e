package io.gongkai.core.published;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The encodings in which reports are published, with the labels by which documents declare them. */
enum TextEncoding {
    /** Also when UTF-16 is declared: a declaration that can be read byte by byte is not in UTF-16. */
    UTF_8(
            StandardCharsets.UTF_8,
            Set.of("utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode")),
    /** Also GB2312 and GBK, of which it is a superset: what declares them holds characters that only GB18030 has. */
    GB18030(
            Charset.forName("GB18030"),
            Set.of(
                    "gb18030",
                    "gbk",
                    "x-gbk",
                    "cp936",
                    "ms936",
                    "gb2312",
                    "gb_2312",
                    "gb_2312-80",
                    "csgb2312",
                    "csiso58gb231280",
                    "iso-ir-58",
                    "euc-cn",
                    "chinese")),
    /** With the characters of Hong Kong. */
    BIG5(Charset.forName("Big5-HKSCS"), Set.of("big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5")),
    /** The low byte first. */
    UTF_16LE(StandardCharsets.UTF_16LE, Set.of()),
    /** The high byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE, Set.of());

    private static final char WRONG = '\uFFFD';
    private static final char FIRST_OF_CHINESE = '\u2E80';

    private final Charset charset;
    /** In lower case, from the WHATWG Encoding Standard, with the names that Windows has for GBK. */
    private final Set<String> labels;

    TextEncoding(Charset charset, Set<String> labels) {
        this.charset = charset;
        this.labels = labels;
    }

    /** The encoding that a label stands for; empty for one in which no Chinese report can be. */
    static Optional<TextEncoding> labelled(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (TextEncoding encoding : values()) {
            if (encoding.labels.contains(lower)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /** The name for people. */
    @Override
    public String toString() {
        return switch (this) {
            case UTF_8 -> "UTF-8";
            case GB18030 -> "GB18030";
            case BIG5 -> "Big5";
            case UTF_16LE -> "UTF-16LE";
            case UTF_16BE -> "UTF-16BE";
        };
    }

    /**
     * Some bytes as an encoding reads them, with {@code U+FFFD} for what it does not have.
     *
     * @param encoding the encoding
     * @param text the text
     * @param wrongPlaces how many {@code U+FFFD} were put in
     * @param wrongBytes how many bytes they stand for
     * @param firstWrong the offset of the first of these bytes in the file, or -1
     */
    record Decoded(TextEncoding encoding, String text, int wrongPlaces, int wrongBytes, int firstWrong) {
        boolean isValid() {
            return wrongPlaces == 0;
        }

        /**
         * Whether it is this encoding, although some of its bytes are broken: another one would not give so many Chinese
         * characters in between.
         */
        boolean isClear(int charactersPerWrongPlace) {
            return isValid() || chinese() >= (long) wrongPlaces * charactersPerWrongPlace;
        }

        /** Chinese characters and what stands between them, without those that are for private use. */
        long chinese() {
            return text.chars()
                    .filter(c -> c >= FIRST_OF_CHINESE && c != WRONG && Character.getType(c) != Character.PRIVATE_USE)
                    .count();
        }
    }

    /** Reads a file from some offset on. */
    Decoded decode(byte[] file, int from) {
        if (this == UTF_8) {
            // Many times as fast as a decoder that reports: a text without U+FFFD had nothing to report.
            String valid = new String(file, from, file.length - from, charset);
            if (valid.indexOf(WRONG) < 0) {
                return new Decoded(this, valid, 0, 0, -1);
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
        // No encoding makes more characters than it has bytes, and one of a broken byte is no more either.
        CharBuffer text = CharBuffer.allocate(file.length - from + 1);
        int places = 0;
        int wrong = 0;
        int first = -1;
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError()) {
            first = first < 0 ? bytes.position() : first;
            places++;
            int length = wrongBytes(file, bytes.position(), result.length());
            wrong += length;
            bytes.position(bytes.position() + length);
            text.put(WRONG);
            result = decoder.decode(bytes, text, true);
        }
        return new Decoded(this, text.flip().toString(), places, wrong, first);
    }

    /** What is wrong, and nothing of what follows: the decoders of Java would take the next character away with it. */
    private int wrongBytes(byte[] file, int from, int length) {
        if (this == UTF_16LE || this == UTF_16BE) {
            return Math.min(length, 2);
        }
        int end = from + 1;
        while (end < from + length && file[end] < 0) {
            end++;
        }
        return end - from;
    }
}
