package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What many reports come to. Its size does not grow with their number. */
final class Tally {
    private static final int RULES_TOLD = 10;

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Broken> rules = new TreeMap<>();
    private final Failures failures = new Failures();

    /** A rule and how often it is broken. */
    private static final class Broken {
        private final Rule rule;
        private long reports;
        private long places;

        Broken(Rule rule) {
            this.rule = rule;
        }
    }

    void add(CheckedReport report) {
        verdicts.merge(report.findings().verdict(), 1L, Long::sum);
        Map<String, Broken> here = new TreeMap<>();
        for (Finding finding : report.findings().broken()) {
            Broken broken = rules.computeIfAbsent(finding.rule().id(), id -> new Broken(finding.rule()));
            broken.places++;
            here.put(finding.rule().id(), broken);
        }
        here.values().forEach(broken -> broken.reports++);
    }

    void fail(String input, OptionalLong line, InputProblem problem) {
        failures.add(input, line, problem);
    }

    /** How many reports there are, and lines and files that are none. */
    long inputs() {
        return failures.count() + count();
    }

    private long count() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    int exitCode() {
        if (failures.count() > 0) {
            return CliExit.UNUSABLE;
        }
        return count(Verdict.INVALID) > 0 ? CliExit.INVALID : CliExit.DONE;
    }

    String describe(Language language) {
        StringBuilder out = new StringBuilder();
        Text reports = new Text(
                        "共{n}份报告：符合{valid}份，不符合{invalid}份，无法判定{undecided}份",
                        "{n} reports: {valid} VALID, {invalid} INVALID, {undecided} UNDECIDED")
                .fill(Map.of(
                        "n", count(),
                        "valid", count(Verdict.VALID),
                        "invalid", count(Verdict.INVALID),
                        "undecided", count(Verdict.UNDECIDED)));
        out.append(reports.in(language)).append(failures.counted().in(language));
        out.append('\n');
        if (!rules.isEmpty()) {
            rules(out, language);
        }
        failures.list(out, language);
        return out.toString();
    }

    private void rules(StringBuilder out, Language language) {
        out.append('\n');
        TextTable table = new TextTable(
                List.of(
                        new Text("违反最多的规则", "Most broken").in(language),
                        new Text("报告", "Reports").in(language),
                        new Text("处", "Places").in(language),
                        new Text("规则内容", "Rule").in(language)),
                List.of(1, 2));
        rules.values().stream()
                .sorted(Comparator.comparing((Broken broken) -> -broken.reports)
                        .thenComparing(broken -> -broken.places))
                .limit(RULES_TOLD)
                .forEach(broken -> table.row(
                        broken.rule.id(),
                        String.valueOf(broken.reports),
                        String.valueOf(broken.places),
                        broken.rule.sentence().in(language)));
        table.print(out);
    }
}
