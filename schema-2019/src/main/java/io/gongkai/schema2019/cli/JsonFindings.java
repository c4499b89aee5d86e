package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.FindingsJson;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** JSON Lines: an object a report, or an input that cannot be used. */
final class JsonFindings implements FindingsOutput {
    private final OutputStream stream;
    private final Language language;

    JsonFindings(OutputStream stream, Language language) {
        this.stream = stream;
        this.language = language;
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        byte[] findings = Json.write(generator -> FindingsJson.write(generator, report.findings(), language));
        stream.write(InputJson.line(report.input(), report.line(), findings));
    }

    @Override
    public void fail(String input, OptionalLong line, InputProblem problem) throws IOException {
        stream.write(InputJson.failure(input, line, problem, language));
    }

    @Override
    public void finish(Tally tally) {
        // The sums are for people; programs add up themselves.
    }
}
