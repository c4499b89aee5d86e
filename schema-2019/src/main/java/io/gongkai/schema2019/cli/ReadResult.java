package io.gongkai.schema2019.cli;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.text.Text;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many documents: its output, or why there is none.
 *
 * @param name the name of the input
 * @param line its line in a file that holds one report a line
 * @param output what is printed of the report; empty if there is none
 * @param figures how many cells have a figure
 * @param absent how many have none
 * @param notes how many notes there are
 * @param problem why the input cannot be used, or null
 */
// Nobody compares results, and the bytes go to the output as they are.
@SuppressWarnings("ArrayRecordComponent")
record ReadResult(
        String name,
        OptionalLong line,
        byte[] output,
        long figures,
        long absent,
        long notes,
        @Nullable InputProblem problem) {
    private static final InputProblem OUT_OF_MEMORY = new InputProblem(
            "out-of-memory",
            "",
            new Text("内存不足，未读取", "there is not enough memory to read it"),
            new Text("请用-Xmx给JVM更多内存，或减少--jobs。", "Give the JVM more with -Xmx, or fewer --jobs."));
    private static final InputProblem TOO_DEEP = new InputProblem(
            "too-deep",
            "",
            new Text("嵌套太深，未读取", "it is nested too deeply to be read"),
            new Text("请检查文件，或用-Xss给JVM更大的栈。", "Check the file, or give the JVM a larger stack with -Xss."));
    private static final InputProblem UNEXPECTED = new InputProblem(
            "unexpected",
            "",
            new Text("发生意外错误，未读取", "something unexpected went wrong"),
            new Text("请将输入文件报告给维护者。", "Please report the input."));

    /** A report that was read. */
    static ReadResult of(String name, OptionalLong line, ReportInput report, byte[] output) {
        long cells = 0;
        long figures = 0;
        for (var table : report.figures().tables()) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                Figure figure = table.at(i);
                cells++;
                figures += figure.value().isPresent() ? 1 : 0;
            }
        }
        return new ReadResult(
                name,
                line,
                output,
                figures,
                cells - figures,
                report.reading().notes().size(),
                null);
    }

    /** A document that failed; it fails alone. */
    static ReadResult failed(String name, OptionalLong line, Throwable e) {
        InputProblem problem = UNEXPECTED;
        if (e instanceof UnusableInputException unusable) {
            problem = unusable.problem();
        } else if (e instanceof OutOfMemoryError) {
            problem = OUT_OF_MEMORY;
        } else if (e instanceof StackOverflowError) {
            problem = TOO_DEEP;
        }
        return new ReadResult(name, line, new byte[0], 0, 0, 0, problem);
    }
}
