package io.gongkai.schema2019.cli;

import io.gongkai.core.dataset.LongTable;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the figures of many reports as one long table. */
@Command(
        name = "export",
        description = "Write the figures of many reports as one long table, a row a figure.",
        sortOptions = false)
final class ExportCommand extends OutputCommand {
    @Option(names = "--csv", description = "as CSV for spreadsheets, R and pandas; required")
    private boolean csv;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write, once all inputs have been read; standard output when not given")
    private @Nullable String out;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "published reports as HTML or text, the JSON of this SDK, or JSON Lines; - for standard input")
    private List<String> inputs;

    @Spec
    private CommandSpec spec;

    private String current = "";

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    Text input() {
        return current.isEmpty() ? Text.same("") : InputFile.title(current);
    }

    @Override
    public Integer call() {
        if (!csv || isJson()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "export writes one form, CSV: give --csv and no --format");
        }
        if (Collections.frequency(inputs, "-") > 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "standard input (-) can be read only once");
        }
        try (OutputFile file = OutputFile.of(out, inputs, console());
                Progress progress = Progress.of(console(), inputs.size(), language())) {
            try (LongTable table = LongTable.to(file.stream())) {
                for (String name : inputs) {
                    current = name;
                    ReportStream.read(name, console().in(), new InputOptions(), (line, report) -> {
                        write(report, table);
                        progress.report();
                    });
                    progress.input();
                }
            }
            current = "";
            file.finish();
        } catch (IOException e) {
            throw UnwritableOutputException.of(out);
        }
        return CliExit.DONE;
    }

    private void write(ReportInput report, LongTable table) {
        try {
            table.write(report.figures());
        } catch (IOException e) {
            // Here, for around it the input is what fails.
            throw UnwritableOutputException.of(out);
        }
    }
}
