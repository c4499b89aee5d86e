package io.gongkai.core.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** JSON in an attribute of a page, in which every character that a page could lose or change is escaped. */
final class StatedJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StatedJson() {}

    static String write(Json.ValueWriter writer) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            writer.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        StringBuilder escaped = new StringBuilder();
        // Outside of its texts this JSON is plain ASCII, so nothing but texts is touched.
        json.toString().chars().forEach(c -> {
            if (isSafe((char) c)) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return escaped.toString();
    }

    private static boolean isSafe(char c) {
        return c == ' '
                || !(Character.isISOControl(c)
                        || Character.isSpaceChar(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.FORMAT
                        || !Character.isDefined(c));
    }

    /** The value; empty if there is no JSON, or not that of such a value. */
    static <T> Optional<T> read(String json, Json.ValueReader<T> reader) {
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(json.getBytes(StandardCharsets.UTF_8), reader));
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
    }
}
