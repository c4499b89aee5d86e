package io.gongkai.schema2019.cli;

import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file, or says why it cannot be read. */
final class InputFile {
    private InputFile() {}

    /** Takes what it needs from a stream. */
    @FunctionalInterface
    interface StreamReader<T> {
        /** Reads the stream; closing it is the business of who opened it. */
        T read(InputStream stream) throws IOException;
    }

    /** The input as messages name it, in front of what they say of it. */
    static Text title(String name) {
        String shown = name.replace('\n', ' ');
        return name.equals("-") ? new Text("标准输入：", "standard input: ") : new Text(shown + "：", shown + ": ");
    }

    /** The bytes of a file, or of standard input for {@code -}. */
    static byte[] bytes(String name, InputStream standardInput) {
        return read(name, standardInput, BoundedInput::bytes);
    }

    /** Reads a file, or standard input for {@code -}. */
    static <T> T read(String name, InputStream standardInput, StreamReader<T> reader) {
        try {
            if (name.equals("-")) {
                return reader.read(standardInput);
            }
            Path path = Path.of(name);
            if (!name.isEmpty() && Files.isDirectory(path)) {
                throw problem(
                        "directory", new Text("这是一个目录", "this is a directory"), new Text("请给出一个文件。", "Give a file."));
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return reader.read(stream);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw noSuchFile(name);
        } catch (AccessDeniedException e) {
            throw problem(
                    "access-denied",
                    new Text("没有读取权限", "reading is not permitted"),
                    new Text("请检查文件的权限。", "Check the permissions of the file."));
        } catch (IOException | UncheckedIOException e) {
            throw problem(
                    "read-failed",
                    new Text("读取失败", "reading failed"),
                    new Text("请检查磁盘或数据来源。", "Check the disk or where the data comes from."));
        }
    }

    private static UnreadableInputException noSuchFile(String name) {
        boolean undecoded = name.indexOf('\uFFFD') >= 0;
        return problem(
                "no-such-file",
                new Text("文件不存在", "there is no such file"),
                undecoded
                        ? new Text(
                                "当前区域设置无法表示该文件名：请改用UTF-8区域设置，或用“-”从标准输入读取。",
                                "The locale cannot express this name: use a UTF-8 locale, or - and standard input.")
                        : new Text("请检查文件名和路径。", "Check the name and the path."));
    }

    private static UnreadableInputException problem(String code, Text what, Text advice) {
        return new UnreadableInputException(new InputProblem(code, "", what, advice));
    }
}
