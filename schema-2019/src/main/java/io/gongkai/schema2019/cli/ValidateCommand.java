package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks all rules on a report. */
@Command(
        name = "validate",
        description = "Say what does not add up in a report. Exit code 1 if an error rule is broken.",
        sortOptions = false)
final class ValidateCommand extends ReportCommand {
    @Option(names = "--blank-as-zero", description = "take blank cells for zero; the result says so")
    private boolean blankAsZero;

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ReportInput input = load();
        Findings findings = input.validate(blankAsZero ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN);
        if (isJson()) {
            console().printJson(Json.write(generator -> FindingsJson.write(generator, findings, language())));
        } else {
            ReportText text = new ReportText(language());
            input.title(text);
            text.findings(findings);
            text.notes(input.reading().notes());
            console().print(text.toString());
        }
        return findings.verdict() == Verdict.INVALID ? CliExit.INVALID : CliExit.DONE;
    }
}
