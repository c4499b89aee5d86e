package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The streams of one run. The result is held back until the command has succeeded, so a failure prints none of it. */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Charset charset;
    private final Screen screen;
    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private @Nullable Path file;

    Console(InputStream in, OutputStream out, PrintStream err, Charset charset, Screen screen) {
        this.screen = screen;
        this.in = in;
        this.out = out;
        this.err = err;
        this.charset = charset;
    }

    /** The encoding of a terminal if it can show Chinese, else UTF-8: a pipe or a file has no say. */
    static Charset charset(java.io.@Nullable Console terminal) {
        if (terminal != null
                && terminal.charset().canEncode()
                && terminal.charset().newEncoder().canEncode('政')) {
            return terminal.charset();
        }
        return StandardCharsets.UTF_8;
    }

    InputStream in() {
        return in;
    }

    PrintStream err() {
        return err;
    }

    /** How text for people is encoded. */
    Charset charset() {
        return charset;
    }

    /** Who watches. */
    Screen screen() {
        return screen;
    }

    /** A writer of text for people to the result. */
    Writer text() {
        return new OutputStreamWriter(result, charset);
    }

    /** Makes lines of text the result. */
    void print(String text) {
        result.writeBytes(harmless(text).getBytes(charset));
    }

    /** Text without characters that a terminal would obey, or that turn lines around; lines stay lines. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\n]]", "?");
    }

    /** Makes a file the result. */
    void printBytes(byte[] file) {
        result.writeBytes(file);
    }

    /** Makes JSON the result. */
    void printJson(byte[] json) {
        result.writeBytes(json);
        result.write('\n');
    }

    /** Makes a file the result, for what is too large for memory; it is deleted once it is written out. */
    void printFile(Path complete) {
        file = complete;
    }

    /** Whether a file is the result. */
    boolean prints(Path path) {
        return path.equals(file);
    }

    /** Says something beside the result. */
    void tell(Text message, Language language) {
        err.println(harmless(message.in(language)));
    }

    /** Writes the result out; false if that fails. */
    boolean flush() {
        try {
            result.writeTo(out);
            if (file != null) {
                Files.copy(file, out);
            }
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            deleteFile();
        }
    }

    private void deleteFile() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It is deleted when the process ends.
        }
    }

    /** Hands the console to commands that picocli creates. */
    static final class Factory implements CommandLine.IFactory {
        private final Console console;

        Factory(Console console) {
            this.console = console;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
