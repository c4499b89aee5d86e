package io.gongkai.schema2019.cli;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thrown when the result cannot be written where it should go. */
final class UnwritableOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    private UnwritableOutputException(Text problem) {
        super(problem.in(Language.EN));
        this.problem = problem;
    }

    /** The output cannot be written; no name is standard output. */
    static UnwritableOutputException of(@Nullable String name) {
        Text where = name == null
                ? new Text("临时文件", "a temporary file")
                : Text.same(name.isEmpty() ? "\"\"" : name.replace('\n', ' '));
        return new UnwritableOutputException(new Text(
                where.zh() + "：结果无法写出\n请检查目录是否存在、是否有写入权限、磁盘是否已满。",
                where.en() + ": the result cannot be written\n"
                        + "Check that the folder exists, that writing is permitted and that the disk is not full."));
    }

    /** The output is one of the inputs. */
    static UnwritableOutputException overInput(String name) {
        String where = name.replace('\n', ' ');
        return new UnwritableOutputException(new Text(
                where + "：输出文件就是输入文件，未写出\n请另取一个文件名。",
                where + ": the output is the input; nothing is written\nGive another name."));
    }

    /** Two inputs would be written to one file. */
    static UnwritableOutputException sameOutput(String output, String first, String second) {
        Map<String, String> names = Map.of("out", output, "first", first, "second", second);
        return new UnwritableOutputException(new Text(
                        "{out}：“{first}”和“{second}”会写入同一个文件，未写出\n请去掉重复的输入，或给出它们所在的目录，或写入一个文件。",
                        "{out}: {first} and {second} would be written to the same file; nothing is written\n"
                                + "Give each input once, or the folder that holds both, or one file as the output.")
                .fill(names));
    }

    /** The results would be inputs of the next run. */
    static UnwritableOutputException insideInput(String output, String folder) {
        return new UnwritableOutputException(new Text(
                        "{out}：输出目录在输入目录“{folder}”之中，未写出\n请另选一个目录。",
                        "{out}: the folder lies in {folder}, which is read; nothing is written\nGive another folder.")
                .fill(Map.of("out", output, "folder", folder)));
    }

    /** What is wrong, and what to do, in two lines. */
    Text problem() {
        return problem;
    }
}
