package io.gongkai.core.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes JSON Lines: each value as its canonical JSON and a line feed, so that the same values give the same bytes.
 *
 * <p>A line is made whole before it is written: a value that cannot be written leaves no half line. What is written is
 * buffered until the buffer is full, {@link #flush()} or {@link #close()}.
 *
 * @param <T> the type of the values
 */
public final class JsonLinesWriter<T> implements Closeable, Flushable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final JsonType<T> type;

    private JsonLinesWriter(OutputStream stream, JsonType<T> type) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.type = type;
    }

    /**
     * A writer.
     *
     * @param <T> the type of the values
     * @param stream takes the lines; closed with the writer
     * @param type how a value stands in JSON
     * @return the writer
     */
    public static <T> JsonLinesWriter<T> of(OutputStream stream, JsonType<T> type) {
        return new JsonLinesWriter<>(stream, type);
    }

    /**
     * Writes a value on a line of its own.
     *
     * @param value the value
     * @throws IOException if the output fails
     */
    public void write(T value) throws IOException {
        byte[] line = Json.write(generator -> type.write(generator, value));
        stream.write(line);
        stream.write('\n');
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
