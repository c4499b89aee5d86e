package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.junitxml.JUnitXml;
import io.gongkai.core.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** JUnit XML, for CI servers. */
final class JUnitFindings implements FindingsOutput {
    private final JUnitXml xml;

    JUnitFindings(OutputStream stream, Language language) throws IOException {
        this.xml = JUnitXml.to(stream, language);
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        xml.add(report.name(), report.report().rules(), report.scopes(), report.findings());
    }

    @Override
    public void fail(String input, OptionalLong line, InputProblem problem) throws IOException {
        xml.fail(CheckedReport.name(input, line), problem);
    }

    @Override
    public void finish(Tally tally) throws IOException {
        xml.close();
    }
}
