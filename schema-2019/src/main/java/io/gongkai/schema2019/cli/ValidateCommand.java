package io.gongkai.schema2019.cli;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.input.UnusableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.profile.Profiles;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks all rules on one report or many. */
@Command(
        name = "validate",
        description = {
            "Say what does not add up in a report, or in many.",
            "Exit code 1 if an error rule is broken, 3 if an input cannot be used; the others are validated all the same."
        },
        sortOptions = false)
final class ValidateCommand extends ConsoleCommand {
    /** The form of the result. */
    enum Format {
        /** Tables for people. */
        TEXT,
        /** An object; of many reports, one a line. */
        JSON,
        /** For code hosts and review tools. */
        SARIF,
        /** For CI servers. */
        JUNIT;

        /** As it is typed, for the messages of picocli. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether one report has a shape of its own. */
        boolean tellsOneFromMany() {
            return this == TEXT || this == JSON;
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "published reports as HTML or text, the JSON of this SDK, JSON Lines, or folders of such files;",
                "- for standard input"
            })
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit",
            defaultValue = "text",
            description = {
                "text for people (default), json for programs (of many reports JSON Lines),",
                "sarif (2.1.0) for code hosts, junit (XML) for CI servers"
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write, once all inputs have been read; standard output when not given")
    private @Nullable String out;

    @Option(names = "--blank-as-zero", description = "take blank cells for zero; the result says so")
    private boolean blankAsZero;

    @Mixin
    private InputOptions reading = new InputOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = {
                "how rules are taken: draft, publication, research, or a JSON file of your own",
                "with rules switched off or weighed otherwise; the result says so"
            })
    private @Nullable String profile;

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = {
                "a JSON file of known deviations, each with a reason; they do not count",
                "as long as their figures stay as they are"
            })
    private @Nullable String accept;

    @Option(
            names = "--with",
            paramLabel = "PREVIOUS",
            description =
                    "with one INPUT: the report of the body on the year before; checks the rules between years as well")
    private @Nullable String previous;

    @Option(
            names = "--parts",
            paramLabel = "DIR",
            description =
                    "with one INPUT: a folder with the reports of the parts of the body; checks the rules on sums of parts")
    private @Nullable String parts;

    @Option(
            names = "--parts-list",
            paramLabel = "NAMES",
            description =
                    "with --parts: a text file with the names of all parts, one a line; tells which have no report")
    private @Nullable String partsList;

    @Spec
    private CommandSpec spec;

    /** What is read now, for messages. */
    private String current = "";

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    Text input() {
        return current.isEmpty() ? Text.NOTHING : InputFile.title(current);
    }

    @Override
    public Integer call() {
        requireUsable();
        ValidationOptions options = options();
        OtherReports others = others();
        boolean one = inputs.size() == 1 && !ReportFolder.isFolder(inputs.get(0));
        if (!one && (previous != null || parts != null)) {
            throw usage("--with and --parts go with one report");
        }
        try (OutputFile file = OutputFile.of(out, files(), console())) {
            Run run = new Run(file, options, others, one && format.tellsOneFromMany());
            List<Text> passedOver;
            try (Progress progress = Progress.of(console(), one ? Progress.UNKNOWN : count(), language())) {
                run.progress = progress;
                passedOver = ReportFolder.walk(inputs, run);
            }
            passedOver.forEach(text ->
                    console().tell(new Text("gongkai: " + text.zh(), "gongkai: " + text.en()), language()));
            current = "";
            return run.finish();
        } catch (IOException e) {
            throw UnwritableOutputException.of(out);
        }
    }

    private void requireUsable() {
        List<String> all = new ArrayList<>(inputs);
        for (@Nullable String file : new @Nullable String[] {previous, profile, accept, partsList}) {
            if (file != null) {
                all.add(file);
            }
        }
        if (Collections.frequency(all, "-") > 1) {
            throw usage("standard input (-) can be read only once");
        }
        if (inputs.size() > 1 && (previous != null || parts != null)) {
            throw usage("--with and --parts go with one report");
        }
        if (partsList != null && parts == null) {
            throw usage("--parts-list needs --parts");
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private ValidationOptions options() {
        ValidationOptions options =
                ValidationOptions.STANDARD.withBlankPolicy(blankAsZero ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN);
        if (profile != null) {
            options = options.withProfile(profile(profile));
        }
        if (accept != null) {
            current = accept;
            options = options.withAccepted(
                    AcceptedDeviationJson.read(InputFile.bytes(accept, console().in()), Rule2008.ALL, Rule2019.ALL));
        }
        current = "";
        return options;
    }

    /** One that comes with the formats, or that of a file. */
    private Profile profile(String name) {
        Profiles profiles = Schema2019.profiles();
        boolean isShipped = profiles.all().stream().anyMatch(it -> it.name().equals(name));
        boolean isFile = name.equals("-") || name.contains(".") || name.contains("/") || name.contains("\\");
        if (isShipped || !isFile) {
            return profiles.named(name);
        }
        current = name;
        return profiles.read(InputFile.bytes(name, console().in()));
    }

    /** What is read and must not be written over. */
    private List<String> files() {
        List<String> files = new ArrayList<>(inputs);
        for (@Nullable String file : new @Nullable String[] {previous, partsList, profile, accept}) {
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    private long count() {
        return console().screen().progress() ? ReportFolder.count(inputs) : Progress.UNKNOWN;
    }

    private OtherReports others() {
        Optional<ReportInput> before = Optional.empty();
        if (previous != null) {
            current = previous;
            before = Optional.of(ReportInput.load(previous, console().in(), reading));
        }
        List<OtherReports.NamedPart> found = new ArrayList<>();
        if (parts != null) {
            current = parts;
            if (!ReportFolder.isFolder(parts)) {
                throw new UnreadableInputException(new InputProblem(
                        "no-folder",
                        "",
                        new Text("不是目录", "this is no folder"),
                        new Text("请给出下级机关报告所在的目录。", "Give the folder with the reports of the parts.")));
            }
            new ReportFolder(parts).forEach(file -> {
                current = file;
                ReportStream.read(
                        file,
                        console().in(),
                        reading,
                        (line, report) -> found.add(OtherReports.NamedPart.of(file, report)));
            });
        }
        if (partsList != null) {
            current = partsList;
            return new OtherReports(
                    before,
                    OtherReports.listed(
                            found, InputFile.bytes(partsList, console().in())));
        }
        return new OtherReports(before, found);
    }

    private void read(String name, Run run) {
        current = name;
        long before = run.tally.inputs();
        try {
            ReportStream.read(name, console().in(), reading, run);
            if (run.tally.inputs() == before && !run.isDone()) {
                throw new UnreadableInputException(new InputProblem(
                        "no-reports",
                        "",
                        new Text("没有一份报告", "there is no report in it"),
                        new Text("请检查文件。", "Check the file.")));
            }
        } catch (UnusableInputException e) {
            run.fail(OptionalLong.empty(), e);
        }
        run.progress.input();
    }

    /** The validation of all inputs, one report in memory at a time. */
    private final class Run implements ReportStream.Taker, ReportFolder.Taker {
        private final OutputFile file;
        private final ValidationOptions options;
        private final OtherReports others;
        private final Tally tally = new Tally();
        private Progress progress = Progress.NONE;
        private @Nullable FindingsOutput output;
        /** Whether the result may still be that of one report. */
        private boolean mayBeOne;

        private @Nullable Verdict verdictOfOne;

        Run(OutputFile file, ValidationOptions options, OtherReports others, boolean mayBeOne) {
            this.file = file;
            this.options = options;
            this.others = others;
            this.mayBeOne = mayBeOne;
        }

        @Override
        public void file(String name, String folder) {
            if (!folder.isEmpty() && file.isTarget(name)) {
                throw UnwritableOutputException.overInput(name);
            }
            read(name, this);
        }

        @Override
        public void fail(String folder, UnreadableInputException problem) {
            current = folder;
            fail(OptionalLong.empty(), problem);
        }

        boolean isDone() {
            return verdictOfOne != null;
        }

        @Override
        public void take(OptionalLong line, ReportInput report) {
            if (line.isPresent() && (previous != null || parts != null)) {
                throw usage("--with and --parts go with one report");
            }
            Subject subject = others.beside(report);
            if (!reading.reading().prose()) {
                subject = subject.withProse(Prose.NONE);
            }
            Findings findings = report.validate(subject, options);
            try {
                if (mayBeOne && line.isEmpty()) {
                    verdictOfOne = findings.verdict();
                    file.stream().write(one(report, findings));
                } else {
                    CheckedReport checked = new CheckedReport(current, line, report, others.scopes(), findings);
                    many().write(checked);
                    tally.add(checked);
                }
            } catch (IOException e) {
                // Here, for around it the input is what fails.
                throw UnwritableOutputException.of(out);
            }
            progress.report();
        }

        @Override
        public void refuse(long line, UnusableInputException problem) {
            fail(OptionalLong.of(line), problem);
        }

        /** Takes an input that cannot be used; one by itself ends the command. */
        void fail(OptionalLong line, UnusableInputException e) {
            boolean byItself = mayBeOne && line.isEmpty() && output == null;
            if (byItself) {
                throw e;
            }
            tally.fail(current, line, e.problem());
            try {
                many().fail(current, line, e.problem());
            } catch (IOException io) {
                throw UnwritableOutputException.of(out);
            }
        }

        /** Puts the result in its place and gives the exit code. */
        int finish() throws IOException {
            if (verdictOfOne != null) {
                file.finish();
                return verdictOfOne == Verdict.INVALID ? CliExit.INVALID : CliExit.DONE;
            }
            many().finish(tally);
            file.finish();
            if (format != Format.TEXT || out != null) {
                console().err().print(Console.harmless(tally.describe(language())));
            }
            return tally.exitCode();
        }

        private FindingsOutput many() throws IOException {
            if (output == null) {
                OutputStream stream = file.stream();
                output = switch (format) {
                    case TEXT -> new TextFindings(stream, charset(), language(), isColoured());
                    case JSON -> new JsonFindings(stream, language());
                    case SARIF -> new SarifFindings(stream, options.profile(), language());
                    case JUNIT -> new JUnitFindings(stream, language());
                };
            }
            return output;
        }
    }

    /** A terminal may have an encoding of its own; a file is UTF-8. */
    private Charset charset() {
        return out == null ? console().charset() : StandardCharsets.UTF_8;
    }

    private boolean isColoured() {
        return out == null && console().screen().colour();
    }

    private byte[] one(ReportInput report, Findings findings) {
        if (format == Format.JSON) {
            byte[] json = Json.write(generator -> FindingsJson.write(generator, findings, language()));
            return (new String(json, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        FindingsText text = new FindingsText(language(), isColoured());
        ReportText title = new ReportText(language());
        report.title(title);
        text.add(title.toString());
        text.findings(findings);
        if (!report.reading().notes().isEmpty()) {
            ReportText notes = new ReportText(language());
            notes.notes(report.reading().notes());
            text.add("\n" + notes);
        }
        return text.toString().getBytes(charset());
    }
}
