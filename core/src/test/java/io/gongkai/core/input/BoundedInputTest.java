package io.gongkai.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.Trials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedInputTest {
    @Test
    void bytes_exactlyTheLimit_areRead() throws Exception {
        Endless stream = new Endless(BoundedInput.LIMIT);

        assertThat(BoundedInput.bytes(stream)).hasSize(BoundedInput.LIMIT);
    }

    @Test
    void bytes_oneAboveTheLimit_areRefused() {
        InputProblem problem = problem(() -> BoundedInput.bytes(new Endless(BoundedInput.LIMIT + 1L)));

        assertThat(problem.code()).isEqualTo("too-large");
    }

    @Test
    void bytes_endlessStream_isLeftSoonAfterTheLimit() {
        Endless stream = new Endless(Long.MAX_VALUE);

        assertThat(problem(() -> BoundedInput.bytes(stream)).code()).isEqualTo("too-large");
        assertThat(stream.given).isEqualTo(BoundedInput.LIMIT + 1L);
    }

    @Test
    void bytes_emptyStream_areRefused() {
        assertThat(problem(() -> BoundedInput.bytes(InputStream.nullInputStream()))
                        .code())
                .isEqualTo("empty");
    }

    @Test
    void bytes_streamFails_theFailureIsThrown() {
        InputStream failing = new ByteArrayInputStream(new byte[1]) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> BoundedInput.bytes(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void bytes_stream_isNotClosed() throws Exception {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[] {1}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(BoundedInput.bytes(stream)).containsExactly(1);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void utf8_validText_isDecodedWithoutByteOrderMark() {
        assertThat(BoundedInput.utf8(bytes("\uFEFF条\t3\r\n\f𠮷"))).isEqualTo("条\t3\r\n\f𠮷");
        assertThat(BoundedInput.utf8(bytes("条\uFEFF"))).isEqualTo("条\uFEFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t\f", "\u3000", "\uFEFF", "\uFEFF \n"})
    void utf8_nothingVisible_isRefusedAsEmpty(String text) {
        assertThat(problem(() -> BoundedInput.utf8(bytes(text))).code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({
        // The bytes in hexadecimal, and the offset of the first wrong one.
        "ff, 0",
        "61ff62, 1",
        "e69da1ff, 3",
        "e69da1e69d, 3",
        "e69da1e69d61, 3",
        "6180, 1",
        // An encoding that is longer than it need be, half a surrogate pair, and a code point beyond the last.
        "61c0af, 1",
        "61eda080, 1",
        "61f4908080, 1",
        // GB18030 for 政府, and UTF-16 with its mark.
        "d5feb8ae, 0",
        "fffe6100, 0",
        // A byte order mark counts like any bytes.
        "efbbbf61ff, 4",
        // Control characters that no text has.
        "00, 0",
        "e69da100, 3",
        "f0a0aeb71b, 4",
        "6107, 1",
        "efbbbf6100, 4",
        "efbbbfe69da10061, 6",
    })
    void utf8_notText_isRefusedWithTheOffsetOfTheFirstWrongByte(String hex, int offset) {
        InputProblem problem = problem(() -> utf8(hex));

        assertThat(problem.code()).isEqualTo("not-utf8-text");
        assertThat(problem.where()).isEqualTo("byte " + offset);
    }

    @Test
    void utf8_oneByteBrokenInText_isRefusedAtOrBeforeIt() {
        Trials.run(300, random -> {
            byte[] bytes = bytes("某市2018年主动公开11350条".repeat(1 + random.nextInt(50)));
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) 0xFF;

            int offset = Integer.parseInt(
                    problem(() -> BoundedInput.utf8(bytes)).where().substring("byte ".length()));

            // A character that is cut short is wrong from its first byte on.
            assertThat(offset).isBetween(at - 2, at);
        });
    }

    private static String utf8(String hex) {
        return BoundedInput.utf8(HexFormat.of().parseHex(hex));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputProblem problem(ThrowingCallable reading) {
        UnreadableInputException refusal = catchThrowableOfType(UnreadableInputException.class, reading);
        assertThat(refusal).as("refusal").isNotNull();
        Refusals.assertIsForPeople(refusal.problem());
        return refusal.problem();
    }

    /** Gives so many bytes, and knows how many were taken. */
    private static final class Endless extends InputStream {
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given < length ? (int) (given++ & 1) + 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (given == length) {
                return -1;
            }
            int now = (int) Math.min(count, length - given);
            given += now;
            return now;
        }
    }
}
