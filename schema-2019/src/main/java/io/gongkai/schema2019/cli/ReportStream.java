package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.UnreadableInputException;
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
import java.util.Locale;
import java.util.function.Consumer;

/** The reports of one input: all of a JSON Lines file, one at a time, or the one of anything else. */
final class ReportStream {
    private ReportStream() {}

    /** Hands over each report of a file, or of standard input for {@code -}. */
    static void read(String name, InputStream standardInput, Consumer<ReportInput> taker) {
        InputFile.read(name, standardInput, stream -> {
            take(name, stream, taker);
            return name;
        });
    }

    private static void take(String name, InputStream stream, Consumer<ReportInput> taker) throws IOException {
        if (isNamedLines(name)) {
            readLines(stream, taker);
            return;
        }
        InputStream buffered = new BufferedInputStream(stream);
        byte[] head = firstLine(buffered);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), buffered);
        if (isObject(head)) {
            // One line alone may be a whole report, which as JSON Lines comes to the same.
            readLines(whole, taker);
        } else {
            taker.accept(ReportInput.of(BoundedInput.bytes(whole), JsonReading.STRICT));
        }
    }

    // The stream is closed by whoever opened it.
    @SuppressWarnings("resource")
    private static void readLines(InputStream stream, Consumer<ReportInput> taker) {
        // Taken while its line is read, so that what is refused of a report later on names the line as well.
        JsonLinesReader.ofLines(stream, line -> {
                    ReportInput report = ReportInput.fromJson(line, JsonReading.STRICT);
                    taker.accept(report);
                    return report;
                })
                .forEachRemaining(taken -> {});
    }

    private static boolean isNamedLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
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
