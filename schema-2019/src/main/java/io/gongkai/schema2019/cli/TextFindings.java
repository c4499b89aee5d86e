package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Text for people: a line a report, the findings under those that are not as they should be, and the sums at the end. */
final class TextFindings implements FindingsOutput {
    private final OutputStream stream;
    private final Charset charset;
    private final Language language;
    private final boolean colour;

    TextFindings(OutputStream stream, Charset charset, Language language, boolean colour) {
        this.stream = stream;
        this.charset = charset;
        this.language = language;
        this.colour = colour;
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        FindingsText text = new FindingsText(language, colour);
        text.add(title(report.name()).in(language));
        text.verdict(report.findings().verdict());
        text.line(counts(report));
        if (report.findings().verdict() == Verdict.INVALID) {
            text.broken(report.findings());
            text.line(Text.NOTHING);
        }
        print(text);
    }

    private static Text title(String name) {
        String shown = name.replace('\n', ' ');
        return new Text(shown + "：", shown + ": ");
    }

    /** What a reader of one line should know there is. */
    private static Text counts(CheckedReport report) {
        List<Finding> broken = report.findings().broken();
        long errors = broken.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return join(
                count(errors, new Text("，{n}处错误", ", errors: {n}")),
                count(broken.size() - errors, new Text("，{n}处警告或提示", ", warnings and hints: {n}")),
                count(report.findings().undecided().size(), new Text("，{n}处无法判定", ", undecided: {n}")),
                count(report.findings().accepted().size(), new Text("，{n}处已接受", ", accepted: {n}")),
                count(report.report().reading().notes().size(), new Text("，{n}条备注", ", notes: {n}")));
    }

    private static Text join(Text... texts) {
        return new Text(
                String.join("", Arrays.stream(texts).map(Text::zh).toList()),
                String.join("", Arrays.stream(texts).map(Text::en).toList()));
    }

    private static Text count(long number, Text text) {
        return number == 0 ? Text.NOTHING : text.fill(Map.of("n", number));
    }

    @Override
    public void fail(String input, OptionalLong line, InputProblem problem) throws IOException {
        FindingsText text = new FindingsText(language, colour);
        text.add(title(CheckedReport.name(input, line)).in(language));
        text.add(new Text("无法使用：", "cannot be used: ").in(language));
        text.add(problem.describe(language));
        text.line(Text.NOTHING);
        print(text);
    }

    @Override
    public void finish(Tally tally) throws IOException {
        FindingsText text = new FindingsText(language, colour);
        text.line(Text.NOTHING);
        text.add(tally.describe(language));
        print(text);
    }

    private void print(FindingsText text) throws IOException {
        stream.write(text.toString().getBytes(charset));
    }
}
