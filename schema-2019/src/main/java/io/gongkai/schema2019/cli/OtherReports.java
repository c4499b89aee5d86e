package io.gongkai.schema2019.cli;

import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.input.BoundedInput;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnrelatedReportsException;
import io.gongkai.core.input.UnsupportedFormatException;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reports that one report is held against: that of the year before, and those of its parts.
 *
 * @param previous the report of the year before
 * @param parts the parts; empty when they are not looked at
 */
record OtherReports(Optional<ReportInput> previous, List<NamedPart> parts) {
    /** A report is looked at by itself. */
    static final OtherReports NONE = new OtherReports(Optional.empty(), List.of());

    /** A part, with its report if there is one. */
    record NamedPart(String name, Optional<ReportInput> report) {
        /** By its body; where that is not stated, by its file. */
        static NamedPart of(String file, ReportInput report) {
            String name = report.bodyName().orElseGet(() -> nameOf(file));
            return new NamedPart(name, Optional.of(report));
        }

        private static String nameOf(String file) {
            String name = String.valueOf(Path.of(file).getFileName());
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        private String key() {
            return name.replaceAll("\\s", "");
        }
    }

    /** What rules can look at. */
    Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.of(Scope.REPORT);
        if (previous.isPresent()) {
            scopes.add(Scope.YEARS);
        }
        if (!parts.isEmpty()) {
            scopes.add(Scope.PARTS);
        }
        return scopes;
    }

    /** The report beside these. */
    Subject beside(ReportInput report) {
        Subject subject = report.subject();
        if (previous.isPresent()) {
            requireSameFormat(report, previous.get(), new Text("上一年度的报告", "the report on the year before"));
            subject = subject.after(previous.get().subject());
            requireRules(report, Scope.YEARS);
        }
        if (parts.isEmpty()) {
            return subject;
        }
        List<Part> all = new ArrayList<>();
        for (NamedPart part : parts) {
            part.report().ifPresent(it -> requireSameFormat(report, it, Text.same(part.name())));
            all.add(new Part(part.name(), part.report().map(ReportInput::subject)));
        }
        subject = subject.consistingOf(all);
        requireRules(report, Scope.PARTS);
        return subject;
    }

    private static void requireSameFormat(ReportInput report, ReportInput other, Text name) {
        if (!report.format().equals(other.format())) {
            throw new UnrelatedReportsException(new InputProblem(
                    "different-formats",
                    "",
                    new Text(
                                    "{name}是{other}年格式，本报告是{this}年格式",
                                    "{name} is of the format of {other}, this report of that of {this}")
                            .fill(Map.of("name", name, "other", other.format(), "this", report.format())),
                    new Text("请先用convert转为同一格式。", "Convert to one format first.")));
        }
    }

    private static void requireRules(ReportInput report, Scope scope) {
        if (report.rules().rules().stream().noneMatch(rule -> rule.scope() == scope)) {
            Text what = scope == Scope.YEARS
                    ? new Text("{format}年格式没有年度之间的规则", "the format of {format} has no rules between years")
                    : new Text("{format}年格式没有汇总规则", "the format of {format} has no rules on parts");
            throw new UnsupportedFormatException(new InputProblem(
                    scope == Scope.YEARS ? "no-rules-between-years" : "no-rules-on-parts",
                    "",
                    what.fill(Map.of("format", report.format())),
                    new Text("请只校验报告本身，或先用convert转换。", "Validate the report by itself, or convert it first.")));
        }
    }

    /**
     * The parts that a list names, those without a report as well.
     *
     * @param reports the parts that have one
     * @param list a name a line, in UTF-8
     * @throws UnrelatedReportsException if a part with a report is not in the list, or a name is in it twice
     */
    static List<NamedPart> listed(List<NamedPart> reports, byte[] list) {
        Map<String, List<NamedPart>> byName = new LinkedHashMap<>();
        reports.forEach(part ->
                byName.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part));
        List<NamedPart> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : BoundedInput.utf8(list).lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            NamedPart missing = new NamedPart(line.strip(), Optional.empty());
            if (!seen.add(missing.key())) {
                throw unrelated("part-twice", missing.name(), "在名单中出现了两次", "is twice in the list");
            }
            List<NamedPart> given = byName.remove(missing.key());
            all.addAll(given == null ? List.of(missing) : given);
        }
        if (!byName.isEmpty()) {
            throw unrelated(
                    "part-not-listed",
                    byName.values().iterator().next().get(0).name(),
                    "有报告，但不在名单中",
                    "has a report and is not in the list");
        }
        return all;
    }

    private static UnrelatedReportsException unrelated(String code, String name, String zh, String en) {
        return new UnrelatedReportsException(
                new InputProblem(code, "", new Text(name + zh, name + " " + en), new Text("请改正名单。", "Mend the list.")));
    }
}
