package io.gongkai.core.published;

import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.published.TextEncoding.Decoded;
import io.gongkai.core.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a file, and why its bytes were read so.
 *
 * <p>A declaration is a claim, and the bytes decide: valid UTF-8 is UTF-8, for text in another encoding is valid UTF-8 by a
 * rare chance only. What is not is GB18030 if it is valid so. Big5 cannot be told from GB18030 by its bytes, so it takes a
 * declaration. A few bytes that are broken do not make another encoding.
 *
 * @param text the text, without a byte order mark
 * @param because why the bytes were read so; empty for plain UTF-8
 */
record DecodedText(String text, List<Text> because) {
    /** How much of a file is looked at for a declaration. Browsers stop at 1 KiB; pages made by Word have more in front. */
    private static final int HEAD = 4096;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"'<>]{1,40})");
    private static final Pattern META =
            Pattern.compile("<meta\\s[^<>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/<>;]{1,40})", Pattern.CASE_INSENSITIVE);

    /** One broken byte in so many characters leaves an encoding clear that nothing declares. */
    private static final int FEW = 20;
    /** The same of an encoding that is declared, for short texts that were cut off. */
    private static final int FEW_OF_DECLARED = 4;
    /** Of the characters of a text with tables, at least so many per cent are ASCII, with a zero byte in UTF-16. */
    private static final int LEAST_ZEROS = 2;

    DecodedText {
        because = List.copyOf(because);
    }

    /** What a file says of its encoding: the words, and the encoding if there is one for them. */
    private record Claim(Text words, Optional<TextEncoding> encoding) {}

    /**
     * Reads a file.
     *
     * @throws UnreadableInputException if it is no text, or nothing but white space
     */
    static DecodedText of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return marked(file, TextEncoding.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return marked(file, TextEncoding.UTF_16BE);
        }
        Optional<DecodedText> utf16 = unmarkedUtf16(file);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        // No character of these encodings has such a byte inside.
        for (int i = 0; i < file.length; i++) {
            if (isControl(file[i])) {
                throw notText(i);
            }
        }
        return ofBytes(file);
    }

    private static DecodedText marked(byte[] file, TextEncoding encoding) {
        Text because = new Text("按字节顺序标记读作{e}", "read as {e}, by its byte order mark").fill(Map.of("e", encoding));
        return utf16(encoding.decode(file, 2), because);
    }

    /** In UTF-16, the digits and bars of tables have a zero byte. No other text has one. */
    private static Optional<DecodedText> unmarkedUtf16(byte[] file) {
        int zeros = 0;
        boolean isAscii = true;
        for (byte b : file) {
            zeros += b == 0 ? 1 : 0;
            isAscii &= b >= 0;
        }
        boolean mayBe = file.length % 2 == 0
                && zeros > 0
                && 200L * zeros >= (long) LEAST_ZEROS * file.length
                // Text of eight bits with a zero byte here or there is broken, not UTF-16.
                && (!isAscii || 2 * zeros == file.length);
        return mayBe
                ? Stream.of(TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)
                        .map(encoding -> encoding.decode(file, 0))
                        .filter(decoded -> decoded.isValid() && isText(decoded.text()))
                        .max(Comparator.comparingLong(decoded -> usual(decoded.text())))
                        .map(decoded -> utf16(
                                decoded,
                                new Text("没有字节顺序标记，按零字节的位置读作{e}", "read as {e}, by where its zero bytes stand")
                                        .fill(Map.of("e", decoded.encoding()))))
                : Optional.empty();
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> isControl(c) || !Character.isDefined(c));
    }

    /** How many characters are such as reports consist of; with the bytes of each swapped, few are. */
    private static long usual(String text) {
        return text.chars().filter(c -> c < 0x80 || Character.isIdeographic(c)).count();
    }

    private static DecodedText utf16(Decoded decoded, Text because) {
        if (!decoded.isClear(FEW_OF_DECLARED)) {
            throw notText(decoded.firstWrong());
        }
        int control = (int) decoded.text().chars().takeWhile(c -> !isControl(c)).count();
        if (control < decoded.text().length()) {
            throw notText(2 * control);
        }
        return of(decoded, List.of(because));
    }

    private static DecodedText ofBytes(byte[] file) {
        boolean marked = BoundedInput.startsWithByteOrderMark(file);
        int from = marked ? 3 : 0;
        Optional<Claim> claim = marked
                ? Optional.of(new Claim(
                        new Text("UTF-8（字节顺序标记）", "UTF-8 by a byte order mark"), Optional.of(TextEncoding.UTF_8)))
                : declared(file);
        Optional<TextEncoding> claimed = claim.flatMap(Claim::encoding);
        Decoded utf8 = TextEncoding.UTF_8.decode(file, from);
        if (utf8.isValid() && utf8.text().length() == file.length - from) {
            // Nothing but ASCII, which reads the same whatever is declared.
            return of(utf8, List.of());
        }
        Decoded chosen = choose(file, from, utf8, claimed);
        return of(chosen, because(chosen.encoding(), claim));
    }

    private static Decoded choose(byte[] file, int from, Decoded utf8, Optional<TextEncoding> claimed) {
        Optional<Decoded> asClaimed = claimed.filter(encoding -> encoding != TextEncoding.UTF_8)
                .map(encoding -> encoding.decode(file, from))
                .filter(Decoded::isValid);
        if (utf8.isValid()) {
            // Without one Chinese character, valid UTF-8 may be a word of two characters in what is declared.
            return asClaimed.filter(other -> utf8.chinese() == 0).orElse(utf8);
        }
        if (asClaimed.isPresent()) {
            // UTF-8 that was cut off can be valid by chance, but has not so many characters that are Chinese.
            return utf8.isClear(FEW) ? utf8 : asClaimed.get();
        }
        if (utf8.isClear(claimed.equals(Optional.of(TextEncoding.UTF_8)) ? FEW_OF_DECLARED : FEW)) {
            return utf8;
        }
        Decoded gb18030 = TextEncoding.GB18030.decode(file, from);
        if (gb18030.isClear(claimed.equals(Optional.of(TextEncoding.GB18030)) ? FEW_OF_DECLARED : FEW)) {
            return gb18030;
        }
        if (claimed.equals(Optional.of(TextEncoding.BIG5))) {
            Decoded big5 = TextEncoding.BIG5.decode(file, from);
            if (big5.isClear(FEW_OF_DECLARED)) {
                return big5;
            }
        }
        throw notText(utf8.firstWrong());
    }

    private static List<Text> because(TextEncoding encoding, Optional<Claim> claim) {
        if (claim.isEmpty()) {
            return encoding == TextEncoding.UTF_8
                    ? List.of()
                    : List.of(new Text(
                                    "没有声明编码，不是UTF-8，读作{e}", "read as {e}: no encoding is declared, and it is not UTF-8")
                            .fill(Map.of("e", encoding)));
        }
        Text words = claim.get().words();
        if (!claim.get().encoding().equals(Optional.of(encoding))) {
            return List.of(new Text("声明为{words}，实际是{e}", "declared as {words} but it is {e}")
                    .fill(Map.of("words", words, "e", encoding)));
        }
        return encoding == TextEncoding.UTF_8
                ? List.of()
                : List.of(new Text("按声明（{words}）读作{e}", "read as {e}, as declared ({words})")
                        .fill(Map.of("words", words, "e", encoding)));
    }

    private static DecodedText of(Decoded decoded, List<Text> reasons) {
        List<Text> because = new ArrayList<>(reasons);
        if (!decoded.isValid()) {
            because.add(new Text(
                            "{n}个字节不是{e}，读作U+FFFD，第一个在byte {at}",
                            "bytes that are not {e} and are read as U+FFFD: {n}, the first at byte {at}")
                    .fill(Map.of("n", decoded.wrongBytes(), "e", decoded.encoding(), "at", decoded.firstWrong())));
        }
        return new DecodedText(BoundedInput.requireText(decoded.text()), because);
    }

    /** What the markup at the beginning declares. */
    private static Optional<Claim> declared(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        String markup = COMMENT.matcher(head).replaceAll("");
        for (Pattern pattern : List.of(XML, META)) {
            Matcher matcher = pattern.matcher(markup);
            if (matcher.find()) {
                String label = matcher.group(1).strip();
                return Optional.of(new Claim(Text.same(label), TextEncoding.labelled(label)));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static boolean isControl(int c) {
        return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private static UnreadableInputException notText(int offset) {
        return new UnreadableInputException(new InputProblem(
                "not-text",
                "byte " + offset,
                new Text("不是UTF-8、GB18030、Big5或UTF-16的文本", "this is no text in UTF-8, GB18030, Big5 or UTF-16"),
                new Text("请将文件存为UTF-8编码的文本。", "Save the file as text in UTF-8.")));
    }
}
