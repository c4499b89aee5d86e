package io.gongkai.core.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.reading.FigureText;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final String LINE = "某市人民政府2018年收到政府信息公开申请数|件|12|\n";

    private static byte[] page(String label, Charset charset) {
        return page(label).getBytes(charset);
    }

    private static String page(String label) {
        return "<html><head><meta charset=\"" + label + "\"></head><body>" + LINE + "</body></html>";
    }

    private static List<String> because(byte[] file) {
        return DecodedText.of(file).because().stream().map(Text::en).toList();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF8", "utf-16"})
    void file_inUtf8AsDeclared_needsNoReason(String label) {
        DecodedText text = DecodedText.of(page(label, StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo(page(label));
        assertThat(text.because()).isEmpty();
        assertThat(because(("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(because(LINE.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030", "x-gbk", "cp936"})
    void file_inGb18030AsDeclared_saysSo(String label) {
        // 㐀 has four bytes, 镕 is not in GB2312.
        String page = page(label).replace("某市", "镕㐀市");

        DecodedText text = DecodedText.of(page.getBytes(GB18030));

        assertThat(text.text()).isEqualTo(page);
        assertThat(text.because())
                .containsExactly(
                        new Text("按声明（" + label + "）读作GB18030", "read as GB18030, as declared (" + label + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<META http-equiv=Content-Type content=\"text/html; charset=gb2312\">",
                "<meta content='text/html;charset=gb2312' http-equiv='Content-Type' />",
                "<meta charset=gb2312>",
                "<meta\n  charset = 'gb2312'>",
                "<?xml version=\"1.0\" encoding=\"gb2312\"?>",
                "<!-- <meta charset=\"utf-8\"> --><meta charset=\"gb2312\">",
            })
    void declaration_inAnyForm_isFound(String markup) {
        assertThat(because((markup + LINE).getBytes(GB18030))).containsExactly("read as GB18030, as declared (gb2312)");
    }

    @Test
    void declaration_farBehind_isNotLookedFor() {
        String text = "<p>" + " ".repeat(5000) + "<meta charset=\"gb2312\">" + LINE;

        assertThat(because(text.getBytes(GB18030)))
                .containsExactly("read as GB18030: no encoding is declared, and it is not UTF-8");
    }

    @Test
    void declaration_thatIsWrong_isOverruledByTheBytes() {
        assertThat(DecodedText.of(page("utf-8", GB18030)))
                .isEqualTo(new DecodedText(
                        page("utf-8"),
                        List.of(new Text("声明为utf-8，实际是GB18030", "declared as utf-8 but it is GB18030"))));
        assertThat(DecodedText.of(page("gb2312", StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedText(
                        page("gb2312"), List.of(new Text("声明为gb2312，实际是UTF-8", "declared as gb2312 but it is UTF-8"))));
        assertThat(because(page("big5", StandardCharsets.UTF_8))).containsExactly("declared as big5 but it is UTF-8");
        assertThat(because(page("iso-8859-1", GB18030))).containsExactly("declared as iso-8859-1 but it is GB18030");
        assertThat(because(join(hex("efbbbf"), LINE.getBytes(GB18030))))
                .containsExactly("declared as UTF-8 by a byte order mark but it is GB18030");
    }

    @Test
    void declaration_overAsciiAlone_makesNoDifference() {
        String page = "<meta charset=gb2312><table><tr><td>1</td></tr></table>";

        assertThat(DecodedText.of(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(new DecodedText(page, List.of()));
    }

    @Test
    void big5_isReadOnlyIfDeclared() {
        String page = page("big5").replace(LINE, "臺北市政府資訊公開年度報告收到申請數|件|12|\n");

        assertThat(DecodedText.of(page.getBytes(BIG5)).text()).isEqualTo(page);
        assertThat(because(page.getBytes(BIG5))).containsExactly("read as Big5, as declared (big5)");
        assertThat(because(page.replace("big5", "").getBytes(BIG5)).get(0)).contains("GB18030");
    }

    /** {@code C2B7} is a middle dot in UTF-8 and 路 in GB18030: without one Chinese character the bytes do not tell. */
    @Test
    void bytes_validInBothWithoutChineseInUtf8_areWhatIsDeclaredOrUtf8() {
        byte[] both = hex("c2b7");

        assertThat(DecodedText.of(join("<meta charset=gbk>1".getBytes(GB18030), both))
                        .text())
                .endsWith("1路");
        assertThat(DecodedText.of(join("<meta charset=utf-8>1".getBytes(GB18030), both))
                        .text())
                .endsWith("1·");
        assertThat(DecodedText.of(join("1".getBytes(GB18030), both))).isEqualTo(new DecodedText("1·", List.of()));
    }

    /** 浣犲ソ is what UTF-8 looks like that was taken for GB18030 once, and nothing that anybody writes. */
    @Test
    void bytes_validInBothWithChineseInUtf8_areUtf8WhateverIsDeclared() {
        byte[] both = join("<meta charset=gbk>".getBytes(GB18030), "浣犲ソ".getBytes(GB18030));

        assertThat(DecodedText.of(both).text()).endsWith("你好");
        assertThat(because(both)).containsExactly("declared as gbk but it is UTF-8");
    }

    @Test
    void utf16_withMarkOrWithout_isRead() {
        byte[] little = LINE.getBytes(StandardCharsets.UTF_16LE);
        byte[] big = LINE.getBytes(StandardCharsets.UTF_16BE);

        assertThat(DecodedText.of(join(hex("fffe"), little)).text()).isEqualTo(LINE);
        assertThat(because(join(hex("fffe"), little))).containsExactly("read as UTF-16LE, by its byte order mark");
        assertThat(DecodedText.of(join(hex("feff"), big)).text()).isEqualTo(LINE);
        assertThat(because(join(hex("feff"), big))).containsExactly("read as UTF-16BE, by its byte order mark");
        assertThat(DecodedText.of(little).text()).isEqualTo(LINE);
        assertThat(because(little)).containsExactly("read as UTF-16LE, by where its zero bytes stand");
        assertThat(DecodedText.of(big).text()).isEqualTo(LINE);
        // 一 has a zero byte as well, on the other side.
        String others = "第一条一共一件，一项一次|1|";
        assertThat(DecodedText.of(others.getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(others);
    }

    @Test
    void brokenBytes_fewInClearText_areMarkedAndCounted() {
        byte[] utf8 = LINE.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = LINE.repeat(3).getBytes(GB18030);

        DecodedText ofUtf8 = DecodedText.of(join(utf8, hex("ff31"), utf8, hex("e69d")));
        DecodedText ofGb18030 = DecodedText.of(join(gb18030, hex("b231"), gb18030, hex("b2")));

        assertThat(ofUtf8.text()).isEqualTo(LINE.repeat(3) + "\uFFFD1" + LINE.repeat(3) + "\uFFFD");
        assertThat(ofUtf8.because())
                .containsExactly(new Text(
                        "3个字节不是UTF-8，读作U+FFFD，第一个在byte " + utf8.length,
                        "bytes that are not UTF-8 and are read as U+FFFD: 3, the first at byte " + utf8.length));
        assertThat(ofGb18030.text()).startsWith(LINE.repeat(3) + "\uFFFD1").endsWith("\n\uFFFD");
        assertThat(ofGb18030.because())
                .last()
                .satisfies(reason -> assertThat(reason.en())
                        .isEqualTo("bytes that are not GB18030 and are read as U+FFFD: 2, the first at byte "
                                + gb18030.length));
    }

    /** The decoders of Java take the character behind half a pair away, and that may be a digit. */
    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void brokenBytes_inFrontOfAscii_takeNothingAway(TextEncoding encoding) {
        Charset charset = Charset.forName(encoding == TextEncoding.BIG5 ? "Big5-HKSCS" : encoding.toString());
        for (int broken = 0x80; broken < 0x100; broken++) {
            byte half = (byte) (0xD8 + broken % 8);
            byte[] wrong = switch (encoding) {
                case UTF_16BE -> new byte[] {half, 0};
                case UTF_16LE -> new byte[] {0, half};
                default -> new byte[] {(byte) broken, (byte) broken, (byte) 0xFF};
            };

            assertThat(encoding.decode(join(wrong, "12".getBytes(charset)), 0).text())
                    .endsWith("\uFFFD12");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // A character that is longer than it need be, half a pair as UTF-8, one beyond the last, an eight-bit byte.
        "c0b1",
        "eda080",
        "eda080edb080",
        "f4908080",
        "80",
    })
    void brokenBytes_thatOtherReadersTake_areBroken(String hex) {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);

        DecodedText text = DecodedText.of(join(line, line, line, hex(hex), line, line, line));

        assertThat(text.text()).startsWith(LINE.repeat(3) + "\uFFFD").endsWith("\uFFFD" + LINE.repeat(3));
        assertThat(text.because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.en())
                        .contains(": " + hex.length() / 2 + ", the first at byte " + 3 * line.length));
    }

    @Test
    void halfAPair_inUtf16_isBroken() {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_16LE);

        DecodedText text = DecodedText.of(join(hex("fffe"), line, hex("00d8"), line));

        assertThat(text.text()).isEqualTo(LINE + "\uFFFD" + LINE);
        assertThat(text.because())
                .last()
                .satisfies(reason -> assertThat(reason.en()).contains("2, the first at byte " + (2 + line.length)));
    }

    @Test
    void figure_withABrokenByte_isUnreadable() {
        for (String printed : List.of("1\uFFFD", "\uFFFD1", "1\uFFFD2", "\uFFFD", "1\uFFFD件", "+\uFFFD3")) {
            for (FigureKind kind : FigureKind.values()) {
                assertThat(FigureText.parse(printed, kind, "")).isEqualTo(Figure.unreadable(printed));
            }
        }
        assertThat(FigureText.parse("3", FigureKind.AMOUNT, "\uFFFD元")).isEqualTo(Figure.unreadable("3\uFFFD元"));
        assertThat(FigureText.parse("3", FigureKind.COUNT, FigureText.unit("（\uFFFD条）")))
                .isEqualTo(Figure.unreadable("3\uFFFD条"));
    }

    @ParameterizedTest
    @CsvSource({
        "ff, 0",
        "616200636465, 2",
        "61626300, 3",
        "61621b, 2",
        // More broken bytes than text.
        "e694bfff80ff80, 3",
        // UTF-16 with a control character, and one that is nothing but halves of pairs.
        "fffe61000700, 2",
        "fffe00d800d8, 2",
    })
    void file_thatIsNoText_isRefusedWithAPlace(String hex, int place) {
        UnreadableInputException refused =
                catchThrowableOfType(UnreadableInputException.class, () -> DecodedText.of(hex(hex)));

        assertThat(refused.problem().code()).isEqualTo("not-text");
        assertThat(refused.problem().where()).isEqualTo("byte " + place);
    }

    @Test
    void file_ofRandomBytes_isRefused() {
        Trials.run(200, random -> {
            byte[] rubbish = new byte[500 + random.nextInt(5000)];
            random.nextBytes(rubbish);

            assertThat(catchThrowableOfType(UnreadableInputException.class, () -> DecodedText.of(rubbish)))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "efbbbf", "fffe", "fffe2000", "feff", "a1a1"})
    void file_withNothingVisible_isEmpty(String hex) {
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> DecodedText.of(hex(hex)))
                        .problem()
                        .code())
                .isEqualTo("empty");
    }

    /** Whatever is declared, but for Big5, which its bytes do not tell, and for UTF-16, which cannot be read by bytes. */
    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void text_ofTheRepertoire_isItself(TextEncoding encoding) {
        Charset charset = Charset.forName(encoding == TextEncoding.BIG5 ? "Big5-HKSCS" : encoding.toString());
        Trials.run(400, random -> {
            String label = encoding == TextEncoding.BIG5
                    ? "big5"
                    : List.of("utf-8", "gb2312", "gbk", "gb18030", "latin1", "", "no such thing")
                            .get(random.nextInt(7));
            String declared = label.isEmpty() ? "" : "<meta charset=\"" + label + "\">\n";
            String text = declared + text(random, charset.newEncoder());
            byte[] bytes = text.getBytes(charset);

            assertThat(DecodedText.of(bytes).text()).isEqualTo(text);
        });
    }

    /** Lines as tables have them; at least so long that no other encoding fits by chance. */
    private static String text(Random random, CharsetEncoder encoder) {
        StringBuilder text = new StringBuilder();
        int length = 30 + random.nextInt(300);
        for (int i = 0; i < length; i++) {
            int c = random.nextInt(10) == 0
                    ? random.nextInt(0x30000)
                    : random.nextInt(3) == 0 ? ' ' + random.nextInt(95) : 0x4E00 + random.nextInt(0x51A5);
            String character = Character.toString(c);
            boolean visible = Character.isDefined(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.SURROGATE
                    && Character.getType(c) != Character.PRIVATE_USE
                    && c != 0xFEFF;
            // What the encoder takes without a way back, such as 〾 in some versions of Java, is not of the repertoire.
            if (visible
                    && c != '<'
                    && encoder.canEncode(character)
                    && new String(character.getBytes(encoder.charset()), encoder.charset()).equals(character)) {
                text.append(character);
            }
        }
        return text.append("政府|1|\n").toString();
    }
}
