package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads many inputs on several threads. Results come in the order of the inputs, and one that fails leaves the others alone. */
final class ReadMany {
    private final Console console;
    private final ReadForm form;
    private final InputOptions options;
    private final Progress progress;
    private final Output output;
    private final Failures failures = new Failures();
    private long reports;
    private long figures;
    private long absent;

    /** Takes what is printed. */
    interface Output {
        /** Whether an input may give more than one report. */
        boolean takesLines();

        /** Takes the result of an input; the bytes are empty if there is nothing to print. */
        void write(ReadInput input, byte[] bytes) throws IOException;
    }

    /** Says that a file holds one report a line, which are too many to wait in memory for their turn. */
    private static final class OneALineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OneALineException() {
            super("one report a line", null, false, false);
        }
    }

    /** The result of an input, or none for one that is read when its turn comes. */
    private record Turn(ReadInput input, @Nullable ReadResult result) {}

    ReadMany(Console console, ReadForm form, InputOptions options, Progress progress, Output output) {
        this.console = console;
        this.form = form;
        this.options = options;
        this.progress = progress;
        this.output = output;
    }

    /** Reads the inputs and gives the exit code. */
    int read(List<ReadInput> inputs, int jobs) {
        try (InOrder<Turn> turns = new InOrder<>(jobs, this::take)) {
            inputs.forEach(input -> turns.submit(() -> read(input)));
            turns.finish();
        }
        return failures.count() > 0 ? CliExit.UNUSABLE : CliExit.DONE;
    }

    /** Reads on any thread. */
    private Turn read(ReadInput input) {
        String name = input.name();
        if (input.problem() != null) {
            return new Turn(input, ReadResult.failed(name, OptionalLong.empty(), input.problem()));
        }
        if (name.equals("-") || ReportStream.isNamedLines(name)) {
            return new Turn(input, null);
        }
        ReadResult[] result = new ReadResult[1];
        try {
            ReportStream.read(name, console.in(), options, new ReportStream.Taker() {
                @Override
                public void take(OptionalLong line, ReportInput report) {
                    if (line.isPresent()) {
                        throw new OneALineException();
                    }
                    result[0] = result(name, line, report);
                }

                @Override
                public void refuse(long line, UnusableInputException problem) {
                    throw new OneALineException();
                }
            });
            return new Turn(input, result[0]);
        } catch (OneALineException e) {
            return new Turn(input, null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Turn(input, ReadResult.failed(name, OptionalLong.empty(), e));
        }
    }

    private ReadResult result(String name, OptionalLong line, ReportInput report) {
        byte[] bytes = output.takesLines() ? form.ofMany(name, line, report) : form.one(report);
        return ReadResult.of(name, line, report, bytes);
    }

    private void take(Turn turn) {
        if (turn.result() == null) {
            readLines(turn.input());
        } else {
            take(turn.input(), turn.result());
        }
        progress.input();
    }

    /** Reads what may be large or can be read only once, on the thread that writes. */
    private void readLines(ReadInput input) {
        String name = input.name();
        long before = reports + failures.count();
        try {
            ReportStream.read(name, console.in(), options, new ReportStream.Taker() {
                @Override
                public void take(OptionalLong line, ReportInput report) {
                    if (line.isPresent() && !output.takesLines()) {
                        throw manyReports();
                    }
                    ReadMany.this.take(input, result(name, line, report));
                }

                @Override
                public void refuse(long line, UnusableInputException problem) {
                    if (!output.takesLines()) {
                        throw problem;
                    }
                    ReadMany.this.take(input, ReadResult.failed(name, OptionalLong.of(line), problem));
                }
            });
            if (reports + failures.count() == before) {
                throw new UnreadableInputException(new InputProblem(
                        "no-reports",
                        "",
                        new Text("没有一份报告", "there is no report in it"),
                        new Text("请检查文件。", "Check the file.")));
            }
        } catch (UnusableInputException e) {
            take(input, ReadResult.failed(name, OptionalLong.empty(), e));
        }
    }

    private static UnreadableInputException manyReports() {
        return new UnreadableInputException(new InputProblem(
                "many-reports",
                "",
                new Text("每行一份报告，不能写入一个文件", "it holds a report a line, which do not go into one file"),
                new Text("请用--out FILE写入一个文件。", "Give --out a file, which takes them all.")));
    }

    private void take(ReadInput input, ReadResult result) {
        byte[] bytes = result.output();
        if (result.problem() == null) {
            reports++;
            figures += result.figures();
            absent += result.absent();
            progress.report();
        } else {
            failures.add(result.name(), result.line(), result.problem());
            bytes = output.takesLines() ? form.failure(result.name(), result.line(), result.problem()) : new byte[0];
        }
        try {
            output.write(input, bytes);
        } catch (IOException e) {
            throw UnwritableOutputException.of(null);
        }
    }

    /** The sums, on one line. */
    Text sums() {
        Text text = new Text("共{n}份报告：读取{figures}个数字，缺{absent}个", "{n} reports, figures: {figures}, absent: {absent}")
                .fill(Map.of("n", reports, "figures", figures, "absent", absent));
        Text failed = failures.counted();
        return new Text(text.zh() + failed.zh(), text.en() + failed.en());
    }

    /** The inputs that cannot be used, a line each. */
    String failures() {
        StringBuilder out = new StringBuilder();
        failures.list(out, form.language());
        return out.toString();
    }
}
