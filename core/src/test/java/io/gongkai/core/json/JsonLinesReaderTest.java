package io.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.body.PublicBodyJson;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {
    private static final String GOOD = "{\"name\":\"某局\"}";

    private static JsonLinesReader<PublicBody> reader(String text) {
        return reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonLinesReader<PublicBody> reader(InputStream stream) {
        return JsonLinesReader.of(stream, PublicBodyJson.TYPE);
    }

    private static InputProblem refusal(JsonLinesReader<?> reader) {
        UnusableInputException refusal = catchThrowableOfType(UnusableInputException.class, reader::next);
        assertThat(refusal).as("refusal").isNotNull();
        Refusals.assertIsForPeople(refusal.problem());
        return refusal.problem();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"甲\"}\n{\"name\":\"乙\"}\n",
                "{\"name\":\"甲\"}\n{\"name\":\"乙\"}",
                "{\"name\":\"甲\"}\r\n{\"name\":\"乙\"}\r\n",
                "\uFEFF{\"name\":\"甲\"}\n{\"name\":\"乙\"}\n",
                "\uFEFF\r\n\n \t\r\n{\"name\":\"甲\"}\n\n\n  {\"name\" : \"乙\"} \n \n",
            })
    void lines_endingsMarksAndBlanks_makeNoDifference(String text) {
        assertThat(reader(text).stream().map(PublicBody::getName)).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\uFEFF\n", " \r\n\t\n"})
    void lines_none_giveNothing(String text) {
        JsonLinesReader<PublicBody> reader = reader(text);

        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        assertThat(reader.lineNumber()).isZero();
    }

    @Test
    void lineNumber_afterBlankLines_isThatOfTheFile() {
        JsonLinesReader<PublicBody> reader = reader("\n" + GOOD + "\n\n\n" + GOOD + "\n\n");

        reader.next();
        assertThat(reader.hasNext()).isTrue();
        assertThat(reader.lineNumber()).isEqualTo(2);
        reader.next();
        assertThat(reader.hasNext()).isFalse();
        assertThat(reader.lineNumber()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":3}                    | wrong-type     | /name, line 2, column 9
                    {"name":"a","name":"b"}       | duplicate-key  | /name, line 2, column 13
                    {"name":"a","lost":1}         | unknown-key    | /lost, line 2, column 13
                    {"name":"a"} {"name":"b"}     | trailing-token | line 2, column 14
                    {"name":"a"                   | json-cut-off   | line 2, column 12
                    {"name":"某局",}                | malformed-json | line 2, column 14
                    [1]                           | wrong-type     | line 2, column 1
                    """)
    void badLine_anyKind_namesLineAndPlaceAndReadingGoesOn(String bad, String code, String where) {
        JsonLinesReader<PublicBody> reader = reader(GOOD + "\n" + bad + "\n" + GOOD + "\n");

        reader.next();
        InputProblem problem = refusal(reader);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(where);
        assertThat(reader.next().getName()).isEqualTo("某局");
        assertThat(reader.lineNumber()).isEqualTo(3);
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void badLine_onTheFirst_isNamedOnce() {
        assertThat(refusal(reader("{\"name\":3}")).where()).isEqualTo("/name, line 1, column 9");
    }

    @Test
    void badLine_notUtf8_namesLineAndByte() throws IOException {
        // An overlong NUL, half a pair, a point beyond the last, a Latin letter: Jackson takes the first and the third.
        for (int[] bytes : new int[][] {{0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0xE9}}) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes((GOOD + "\n{\"name\":\"").getBytes(StandardCharsets.UTF_8));
            for (int b : bytes) {
                text.write(b);
            }
            text.writeBytes(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
            try (JsonLinesReader<PublicBody> reader = reader(new ByteArrayInputStream(text.toByteArray()))) {
                reader.next();
                InputProblem problem = refusal(reader);

                assertThat(problem.code()).isEqualTo("not-utf8-text");
                assertThat(problem.where()).isEqualTo("line 2, byte 9");
                assertThat(reader.next().getName()).isEqualTo("某局");
            }
        }
    }

    @Test
    void badLine_ofAFormatNotKnown_keepsItsTypeAndGetsALine() {
        JsonLinesReader<String> reader =
                JsonLinesReader.ofLines(new ByteArrayInputStream("\nx\n".getBytes(StandardCharsets.UTF_8)), line -> {
                    throw new UnsupportedFormatException(
                            new InputProblem("unknown-format", "/format", Text.same("what"), Text.same("advice")));
                });

        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        UnsupportedFormatException.class,
                        e -> assertThat(e.problem().where()).isEqualTo("line 2, /format"));
    }

    @Test
    void stream_badLine_endsWithItsException() {
        Stream<PublicBody> stream = reader(GOOD + "\nx\n" + GOOD).stream();

        assertThatThrownBy(stream::toList)
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 2");
    }

    /** Gives the same bytes again and again and counts what is taken. */
    private static final class Endless extends InputStream {
        private final byte[] pattern;
        private long taken;

        Endless(String pattern) {
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return pattern[(int) (taken++ % pattern.length)] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int i = 0; i < length; i++) {
                bytes[from + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void lines_endless_areReadOneAtATime() {
        Endless endless = new Endless("{\"name\":\"" + "某".repeat(2000) + "\"}\n");

        assertThat(reader(endless).stream()
                        .limit(20_000)
                        .map(PublicBody::getName)
                        .distinct())
                .containsExactly("某".repeat(2000));
        // 120 MB have passed; no more was taken than had to be.
        assertThat(endless.taken).isBetween(20_000L * 6011, 20_000L * 6012 + (1 << 17));
    }

    @Test
    void line_withoutEnd_isRefusedBeforeItIsReadWhole() {
        Endless endless = new Endless("a");

        InputProblem problem = refusal(reader(endless));

        assertThat(problem.code()).isEqualTo("line-too-long");
        assertThat(problem.where()).isEqualTo("line 1");
        assertThat(endless.taken).isLessThan(BoundedInput.LIMIT + (1 << 17));
    }

    @Test
    void line_of100Megabytes_isPassedOverWhenReadingGoesOn() {
        String good = GOOD + "\n";
        InputStream lines = new InputStream() {
            private static final int LONG = 100_000_000;
            private int at;

            @Override
            public int read() {
                int place = at++;
                if (place < LONG) {
                    return ' ';
                }
                if (place == LONG) {
                    return '\n';
                }
                byte[] last = good.getBytes(StandardCharsets.UTF_8);
                return place - LONG <= last.length ? last[place - LONG - 1] & 0xFF : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (at + length <= LONG) {
                    Arrays.fill(bytes, from, from + length, (byte) ' ');
                    at += length;
                    return length;
                }
                int next = read();
                if (next < 0) {
                    return -1;
                }
                bytes[from] = (byte) next;
                return 1;
            }
        };
        JsonLinesReader<PublicBody> reader = reader(lines);

        assertThat(refusal(reader).where()).isEqualTo("line 1");
        assertThat(reader.next().getName()).isEqualTo("某局");
        assertThat(reader.lineNumber()).isEqualTo(2);
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void line_asLongAsTheLimit_isRead() {
        String name = "x".repeat(BoundedInput.LIMIT - "{\"name\":\"\"}".length());

        assertThat(reader("{\"name\":\"" + name + "\"}\n" + GOOD).stream()
                        .map(body -> body.getName().length()))
                .containsExactly(name.length(), 2);
        assertThat(refusal(reader("{\"name\":\"x" + name + "\"}\n" + GOOD)).code())
                .isEqualTo("line-too-long");
    }

    @Test
    void lines_anyLengths_comeOutAsTheyWere() {
        Trials.run(200, random -> {
            List<PublicBody> bodies = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                // Around the size of the buffer, so that ends of lines fall everywhere in it.
                int length = 1 + random.nextInt(random.nextBoolean() ? 50 : 140_000);
                bodies.add(PublicBody.of("某".repeat(length) + random.nextInt()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonLinesWriter<PublicBody> writer = JsonLinesWriter.of(bytes, PublicBodyJson.TYPE)) {
                for (PublicBody body : bodies) {
                    writer.write(body);
                }
            }
            InputStream stuttering = new ByteArrayInputStream(bytes.toByteArray()) {
                @Override
                public synchronized int read(byte[] target, int from, int length) {
                    return super.read(target, from, Math.min(length, 1 + random.nextInt(70_000)));
                }
            };

            assertThat(reader(stuttering).stream()).containsExactlyElementsOf(bodies);
        });
    }

    @Test
    void close_reader_closesTheStream() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        reader(stream).close();
        assertThat(closed[0]).isTrue();
        closed[0] = false;
        reader(stream).stream().close();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void stream_thatFails_isNoEnd() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((GOOD + "\n").getBytes(StandardCharsets.UTF_8)), closedStream());
        JsonLinesReader<PublicBody> reader = reader(failing);

        reader.next();
        assertThatThrownBy(reader::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    /** A stream that fails when it is read. */
    private static InputStream closedStream() {
        InputStream stream = InputStream.nullInputStream();
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
