package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonLinesReader;
import io.gongkai.core.text.Text;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The reports of one input: all of a JSON Lines file, one at a time, or the one of anything else. */
final class ReportStream {
    private ReportStream() {}

    /** Takes reports as they are read. */
    @FunctionalInterface
    interface Taker {
        /** Takes a report; the line is that of a file that holds one report a line. */
        void take(OptionalLong line, ReportInput report);

        /** Takes a line that cannot be used; unless it throws, the next is read. */
        default void refuse(long line, UnusableInputException problem) {
            throw problem;
        }
    }

    /** Hands over each report of a file, or of standard input for {@code -}. */
    static void read(String name, InputStream standardInput, InputOptions options, Taker taker) {
        InputFile.read(name, standardInput, stream -> {
            take(name, stream, options, taker);
            return name;
        });
    }

    /** Whether a file holds one report a line, by its name. */
    static boolean isNamedLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private static void take(String name, InputStream stream, InputOptions options, Taker taker) throws IOException {
        if (isNamedLines(name)) {
            readLines(stream, options, taker);
            return;
        }
        InputStream buffered = new BufferedInputStream(stream);
        byte[] head = firstLine(buffered);
        byte[] gap = toNextText(buffered);
        boolean more = gap.length > 0 && (gap[gap.length - 1] & 0xFF) > ' ';
        InputStream whole = new SequenceInputStream(
                new ByteArrayInputStream(head), new SequenceInputStream(new ByteArrayInputStream(gap), buffered));
        if (more && isObject(head)) {
            readLines(whole, options, taker);
        } else {
            taker.take(OptionalLong.empty(), ReportInput.of(BoundedInput.bytes(whole), options));
        }
    }

    // The stream is closed by whoever opened it.
    @SuppressWarnings("resource")
    private static void readLines(InputStream stream, InputOptions options, Taker taker) {
        List<JsonLinesReader<ReportInput>> self = new ArrayList<>(1);
        // Taken while its line is read, so that what is refused of a report later on names the line as well.
        JsonLinesReader<ReportInput> lines = JsonLinesReader.ofLines(stream, line -> {
            ReportInput report = ReportInput.fromJson(line, options.json());
            taker.take(OptionalLong.of(self.get(0).lineNumber()), report);
            return report;
        });
        self.add(lines);
        while (lines.hasNext()) {
            try {
                lines.next();
            } catch (UnusableInputException e) {
                taker.refuse(lines.lineNumber(), e);
            }
        }
    }

    /** The bytes up to the end of the first line that is not blank, or up to the limit. */
    private static byte[] firstLine(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        while (line.size() <= BoundedInput.LIMIT) {
            int next = stream.read();
            if (next < 0) {
                break;
            }
            line.write(next);
            if (next == '\n' && !blank) {
                break;
            }
            blank &= next <= ' ';
        }
        return line.toByteArray();
    }

    /** The bytes up to the next that is not blank, or up to the limit. */
    private static byte[] toNextText(InputStream stream) throws IOException {
        ByteArrayOutputStream gap = new ByteArrayOutputStream();
        int next = stream.read();
        while (next >= 0 && next <= ' ' && gap.size() < BoundedInput.LIMIT) {
            gap.write(next);
            next = stream.read();
        }
        if (next >= 0) {
            gap.write(next);
        }
        return gap.toByteArray();
    }

    private static boolean isObject(byte[] line) {
        if (!ReportInput.looksLikeJson(line)) {
            return false;
        }
        try {
            return Json.read(line, parser -> {
                JsonCheck.expect(parser, JsonToken.START_OBJECT, Text.same("{"));
                parser.skipChildren();
                return parser.hasToken(JsonToken.END_OBJECT);
            });
        } catch (UnreadableInputException e) {
            return false;
        }
    }
}
