package io.gongkai.core.json;

import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: one value a line, in UTF-8, one line in memory at a time however many there are.
 *
 * <p>Lines end with LF or CRLF. A byte order mark may stand at the start; lines of nothing but white space are passed
 * over. A line is bounded like any other input (see {@link BoundedInput#LIMIT}).
 *
 * <p>A line that cannot be read is an {@link UnusableInputException} out of {@link #next()}, which names the line and the
 * place in it; the next call reads the line after. A stream that fails is an {@link UncheckedIOException}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (var reports = Schema2019.readLines(Files.newInputStream(file))) {
 *     while (reports.hasNext()) {
 *         AnnualReport2019 report = reports.next();
 *     }
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class JsonLinesReader<T> implements Iterator<T>, Closeable {
    private static final int CHUNK = 1 << 16;
    private static final Pattern IN_DOCUMENT = Pattern.compile("line \\d+(, column \\d+)$");

    private final InputStream stream;
    private final Function<byte[], T> reader;

    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;

    private byte @Nullable [] line;
    private long number;
    private long lastRead;
    private boolean tooLong;
    private boolean skipping;
    private boolean ended;

    private JsonLinesReader(InputStream stream, Function<byte[], T> reader) {
        this.stream = stream;
        this.reader = reader;
    }

    /**
     * A reader of values of one type.
     *
     * @param <T> the type of the values
     * @param stream the lines; closed with the reader
     * @param type how a value stands in JSON
     * @return the reader
     */
    public static <T> JsonLinesReader<T> of(InputStream stream, JsonType<T> type) {
        return ofLines(stream, line -> Json.read(line, type::read));
    }

    /**
     * A reader that hands each line over whole, for files in which lines differ in kind.
     *
     * @param <T> the type of the values
     * @param stream the lines; closed with the reader
     * @param reader makes a value of one line of UTF-8, without its line break; it may throw an
     *     {@link UnusableInputException}, to which the line is added
     * @return the reader
     */
    public static <T> JsonLinesReader<T> ofLines(InputStream stream, Function<byte[], T> reader) {
        return new JsonLinesReader<>(stream, reader);
    }

    /**
     * Whether there is another line that is not blank, readable or not.
     *
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        try {
            while (line == null && !tooLong && !ended) {
                fetch();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line != null || tooLong;
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the value
     * @throws UnusableInputException if the line cannot be read, with the place; reading can go on
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        byte[] current = line;
        line = null;
        lastRead = number;
        if (current == null) {
            tooLong = false;
            skipping = true;
            throw new UnreadableInputException(new InputProblem(
                    "line-too-long",
                    "line " + number,
                    new Text("一行超过16 MiB的上限", "the line is longer than the limit of 16 MiB"),
                    new Text("每行只写一份报告，以换行结束。", "Write one report a line, with a line break behind each.")));
        }
        try {
            BoundedInput.requireUtf8(current);
            return reader.apply(current);
        } catch (UnsupportedFormatException e) {
            throw new UnsupportedFormatException(inLine(e.problem()));
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(inLine(e.problem()));
        }
    }

    /**
     * The number of the line that {@link #next()} read last, blank lines counted.
     *
     * @return the number, from 1; 0 before the first
     */
    public long lineNumber() {
        return lastRead;
    }

    /**
     * The remaining values as a stream, which ends with the exception of the first line that cannot be read. Closing it
     * closes this reader.
     *
     * @return the values in their order
     */
    public Stream<T> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** The place in the file: the line of a document on one line is always its first. */
    private InputProblem inLine(InputProblem problem) {
        Matcher inDocument = IN_DOCUMENT.matcher(problem.where());
        String placed = inDocument.find()
                ? problem.where().substring(0, inDocument.start()) + "line " + number + inDocument.group(1)
                : "line " + number + (problem.where().isEmpty() ? "" : ", " + problem.where());
        return new InputProblem(problem.code(), placed, problem.what(), problem.advice());
    }

    /** Reads one line, unless it is blank; notes the end, and a line that is too long. */
    private void fetch() throws IOException {
        if (skipping) {
            skipLine();
            skipping = false;
        }
        number++;
        ByteArrayOutputStream pieces = null;
        while (true) {
            int end = lineBreak();
            int length = (pieces == null ? 0 : pieces.size()) + end - from;
            if (length > BoundedInput.LIMIT) {
                tooLong = true;
                return;
            }
            if (end < to) {
                keep(pieces, end);
                from = end + 1;
                return;
            }
            if (pieces == null) {
                pieces = new ByteArrayOutputStream(2 * CHUNK);
            }
            pieces.write(chunk, from, end - from);
            if (!fill()) {
                ended = true;
                keep(pieces, from);
                return;
            }
        }
    }

    private void keep(@Nullable ByteArrayOutputStream pieces, int end) {
        byte[] whole;
        if (pieces == null) {
            whole = Arrays.copyOfRange(chunk, from, end);
        } else {
            pieces.write(chunk, from, end - from);
            whole = pieces.toByteArray();
        }
        line = isBlank(whole) ? null : whole;
    }

    private static boolean isBlank(byte[] line) {
        int start = BoundedInput.startsWithByteOrderMark(line) ? 3 : 0;
        for (int i = start; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The place of the next line break in the chunk, or its end. */
    private int lineBreak() {
        int end = from;
        while (end < to && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, stream.read(chunk));
        return to > 0;
    }

    /** Passes over the rest of a line, which no memory should hold. */
    private void skipLine() throws IOException {
        int end = lineBreak();
        while (end == to) {
            if (!fill()) {
                return;
            }
            end = lineBreak();
        }
        from = end + 1;
    }
}
