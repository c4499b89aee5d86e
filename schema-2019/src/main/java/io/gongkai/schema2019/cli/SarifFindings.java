package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.sarif.SarifInput;
import io.gongkai.core.sarif.SarifLog;
import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** SARIF, for code hosts and review tools. */
final class SarifFindings implements FindingsOutput {
    private final SarifLog log;

    SarifFindings(OutputStream stream, Profile profile, Language language) throws IOException {
        this.log = SarifLog.to(
                stream,
                List.of(Schema2008.validator().rules(), Schema2019.validator().rules()),
                profile,
                language);
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        report.report()
                .reading()
                .places()
                .forEach((cell, place) -> lines.put(cell.address(), place.at().line()));
        log.add(new SarifInput(report.input(), report.line(), lines), report.findings());
    }

    @Override
    public void fail(String input, OptionalLong line, InputProblem problem) {
        log.fail(new SarifInput(input, line, Map.of()), problem);
    }

    @Override
    public void finish(Tally tally) throws IOException {
        log.close();
    }
}
