package io.gongkai.schema2019.cli;

import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a report and shows its figures, or many. */
@Command(
        name = "read",
        description = {
            "Read a report and show its figures, or read many.",
            "Of many, one that cannot be used is listed and the others are read all the same; the exit code is 3 then."
        },
        sortOptions = false)
final class ReadCommand extends OutputCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "published reports, the JSON of this SDK, JSON Lines, or folders of such files;",
                "- for standard input"
            })
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = {
                "a text file with further inputs, one a line, from the current folder; blank lines and lines",
                "that begin with # are left out; - for standard input"
            })
    private @Nullable String list;

    @Option(names = "--places", description = "where every figure stood")
    private boolean places;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = {
                "the file to write, once all inputs have been read; or a folder (there already, or ending in /)",
                "that gets a file of JSON for each input; standard output when not given"
            })
    private @Nullable String out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many of many inputs are read at the same time; the number of processors when not given")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private InputOptions options = new InputOptions();

    @Spec
    private CommandSpec spec;

    /** What is read now, for messages. */
    private String current = "";

    ReadCommand(Console console) {
        super(console);
    }

    @Override
    Text input() {
        return current.isEmpty() ? Text.NOTHING : InputFile.title(current);
    }

    @Override
    public Integer call() {
        requireUsable();
        boolean intoFolder = out != null && OutputFolder.isNamed(out);
        if (intoFolder && !isJson()) {
            throw usage("--out with a folder needs --format json");
        }
        ReadForm form = new ReadForm(
                isJson(), places, language(), out == null ? console().charset() : StandardCharsets.UTF_8);
        if (given.size() == 1 && list == null && !intoFolder && !ReportFolder.isFolder(given.get(0))) {
            return readOne(given.get(0), form);
        }
        List<String> names = names();
        List<Text> passedOver = new ArrayList<>();
        List<ReadInput> inputs = ReadInput.all(names, passedOver);
        int code = intoFolder ? readIntoFolder(inputs, form) : readIntoFile(inputs, form);
        passedOver.forEach(text ->
                console().tell(new Text("gongkai: " + text.zh(), "gongkai: " + text.en()), language()));
        return code;
    }

    private void requireUsable() {
        if (given.isEmpty() && list == null) {
            throw usage("Missing required parameter: 'INPUT'");
        }
        if (jobs < 1) {
            throw usage("--jobs must be 1 or more");
        }
        if (Collections.frequency(given, "-") + ("-".equals(list) ? 1 : 0) > 1) {
            throw usage("standard input (-) can be read only once");
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private int readOne(String name, ReadForm form) {
        current = name;
        byte[] bytes = form.one(ReportInput.load(name, console().in(), options));
        if (out == null) {
            console().printBytes(bytes);
        } else {
            OutputFile.write(out, given, console(), bytes);
        }
        return CliExit.DONE;
    }

    /** The inputs that are given, and those of the list. */
    private List<String> names() {
        List<String> names = new ArrayList<>(given);
        if (list != null) {
            current = list;
            BoundedInput.utf8(InputFile.bytes(list, console().in()))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(names::add);
            if (names.isEmpty()) {
                throw new UnreadableInputException(new InputProblem(
                        "no-reports",
                        "",
                        new Text("名单中没有一个文件", "the list names no file"),
                        new Text("请每行写一个文件名。", "Write the name of a file on each line.")));
            }
            if (Collections.frequency(names, "-") + ("-".equals(list) ? 1 : 0) > 1) {
                throw usage("standard input (-) can be read only once");
            }
        }
        current = "";
        return names;
    }

    private int readIntoFile(List<ReadInput> inputs, ReadForm form) {
        List<String> read = new ArrayList<>(inputs.stream().map(ReadInput::name).toList());
        if (list != null) {
            read.add(list);
        }
        try (OutputFile file = OutputFile.of(out, read, console())) {
            ReadMany many;
            int code;
            try (Progress progress = Progress.of(console(), inputs.size(), language())) {
                many = new ReadMany(console(), form, options, progress, new ReadMany.Output() {
                    @Override
                    public boolean takesLines() {
                        return true;
                    }

                    @Override
                    public void write(ReadInput input, byte[] bytes) throws IOException {
                        file.stream().write(bytes);
                    }
                });
                code = many.read(inputs, jobs);
            }
            if (!isJson()) {
                file.stream().write(("\n" + many.sums().in(language()) + "\n").getBytes(form.charset()));
            }
            file.finish();
            tell(many, isJson() || out != null);
            return code;
        } catch (IOException e) {
            throw UnwritableOutputException.of(out);
        }
    }

    private int readIntoFolder(List<ReadInput> inputs, ReadForm form) {
        try (OutputFolder folder = OutputFolder.of(String.valueOf(out), inputs)) {
            ReadMany many;
            int code;
            try (Progress progress = Progress.of(console(), inputs.size(), language())) {
                many = new ReadMany(console(), form, options, progress, new ReadMany.Output() {
                    @Override
                    public boolean takesLines() {
                        return false;
                    }

                    @Override
                    public void write(ReadInput input, byte[] bytes) {
                        if (bytes.length > 0) {
                            folder.write(input, bytes);
                        }
                    }
                });
                code = many.read(inputs, jobs);
            }
            tell(many, true);
            return code;
        } catch (IOException e) {
            throw UnwritableOutputException.of(out);
        }
    }

    /** Says beside the result what it came to, and what could not be used. */
    private void tell(ReadMany many, boolean withSums) {
        String sums = withSums ? many.sums().in(language()) + "\n" : "";
        console().err().print(Console.harmless(sums + many.failures()));
    }
}
