package io.gongkai.schema2019.cli;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.finding.AcceptedFinding;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Writes findings as people read them. What one rule says of many places is one table; JSON keeps all. Nothing that is quoted
 * of an input reaches a terminal as a command to it, and colours are put on last.
 */
final class FindingsText {
    /** More absent cells than these are counted. */
    private static final int CELLS_TOLD = 6;

    private final Language language;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    FindingsText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Adds lines that are made already. */
    void add(String text) {
        out.append(Console.harmless(text));
    }

    void line(Text text) {
        add(say(text));
        out.append('\n');
    }

    void line(Text text, Map<String, ?> holes) {
        line(text.fill(holes));
    }

    /** A heading, behind an empty line unless it is at the top. */
    void section(Text heading) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        line(heading);
    }

    private String say(Text text) {
        return text.in(language);
    }

    /** The verdict in a word. */
    static Text name(Verdict verdict) {
        return switch (verdict) {
            case VALID -> new Text("符合", "VALID");
            case INVALID -> new Text("不符合", "INVALID");
            case UNDECIDED -> new Text("无法判定", "UNDECIDED");
        };
    }

    /** Adds the verdict in a word. */
    void verdict(Verdict verdict) {
        paint(
                switch (verdict) {
                    case VALID -> Style.fg_green;
                    case INVALID -> Style.fg_red;
                    case UNDECIDED -> Style.fg_yellow;
                },
                say(name(verdict)));
    }

    private void severity(Severity severity) {
        out.append('[');
        paint(
                switch (severity) {
                    case ERROR -> Style.fg_red;
                    case WARNING -> Style.fg_yellow;
                    case INFO -> Style.fg_cyan;
                },
                say(severity.label()));
        out.append("] ");
    }

    private void paint(Style style, String text) {
        IStyle[] styles = {Style.bold, style};
        if (colour) {
            out.append(Style.on(styles));
        }
        add(text);
        if (colour) {
            out.append(Style.off(styles));
        }
    }

    /** Adds all that was found. */
    void findings(Findings findings) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        add(say(new Text("校验结论：", "Verdict: ")));
        verdict(findings.verdict());
        line(
                new Text("（规则集{rules}{profile}{blank}）", " (rules {rules}{profile}{blank})"),
                Map.of(
                        "rules", findings.ruleSet(),
                        "profile", profile(findings.profile()),
                        "blank",
                                findings.blankPolicy() == BlankPolicy.AS_ZERO
                                        ? new Text("，空白按零计", ", blanks taken for zero")
                                        : Text.NOTHING));
        broken(findings);
        undecided(findings.undecided());
        accepted(findings.accepted());
        lapsed(findings.lapsed());
    }

    private static Text profile(Profile profile) {
        return profile.equals(Profile.DEFAULT)
                ? Text.NOTHING
                : new Text("，方案{name}", ", profile {name}").fill(Map.of("name", profile.name()));
    }

    /** Adds what is broken: each group under its headline, and what stands alone by rule. */
    void broken(Findings findings) {
        List<Finding> alone = new ArrayList<>();
        for (FindingGroup group : findings.groups()) {
            if (group.consequences().isEmpty() && group.suspects().isEmpty()) {
                alone.add(group.headline());
            } else {
                group(group);
            }
        }
        for (List<Finding> ofRule : byRule(alone, Finding::rule)) {
            out.append('\n');
            severity(ofRule.get(0).severity());
            if (ofRule.size() == 1) {
                one(ofRule.get(0));
            } else {
                folded(ofRule);
            }
        }
    }

    private void group(FindingGroup group) {
        out.append('\n');
        severity(group.headline().severity());
        one(group.headline());
        if (!group.consequences().isEmpty()) {
            line(new Text("  因此也不符：", "  So that also:"));
            for (List<Finding> ofRule : byRule(group.consequences(), Finding::rule)) {
                add("  ");
                severity(ofRule.get(0).severity());
                folded(ofRule);
            }
        }
        SuspectsText.lines(group).forEach(this::line);
    }

    private void one(Finding finding) {
        line(
                new Text("{rule} {message}", "{rule} {message}"),
                Map.of("rule", finding.rule().id(), "message", finding.message()));
        if (finding.operands().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                List.of(
                        "  ",
                        say(new Text("统计指标", "Item")),
                        say(new Text("代码", "Code")),
                        say(new Text("统计数", "Figure"))),
                List.of(3));
        for (Operand operand : finding.operands()) {
            Text side = operand.side() == Operand.Side.LEFT ? new Text("左", "left") : new Text("右", "right");
            table.row(
                    "  " + say(side),
                    say(operand.term().title()),
                    operand.term().key(),
                    ShownFigure.of(operand.figure(), operand.cell().unit(), language));
        }
        print(table);
    }

    private void folded(List<Finding> findings) {
        Rule rule = findings.get(0).rule();
        line(
                findings.size() == 1
                        ? new Text("{rule} {sentence}", "{rule} {sentence}")
                        : new Text("{rule} {n}处：{sentence}", "{rule} at {n} places: {sentence}"),
                Map.of("rule", rule.id(), "n", findings.size(), "sentence", rule.sentence()));
        if (!rule.hint().isEmpty()) {
            line(new Text("  {hint}", "  {hint}"), Map.of("hint", rule.hint()));
        }
        TextTable table = new TextTable(
                List.of(
                        "  " + say(new Text("统计指标", "Item")),
                        say(new Text("代码", "Code")),
                        say(new Text("左", "Left")),
                        say(new Text("右", "Right")),
                        say(new Text("相差", "Difference"))),
                List.of(2, 3, 4));
        for (Finding finding : findings) {
            table.row(
                    "  " + say(finding.place().title()),
                    finding.place().key(),
                    finding.sides().map(it -> it.left().toPlainString()).orElse(""),
                    finding.sides().map(it -> it.right().toPlainString()).orElse(""),
                    finding.sides().map(it -> it.difference().toPlainString()).orElse(""));
        }
        print(table);
        for (Finding finding : findings) {
            if (!finding.quotations().isEmpty()) {
                line(new Text("  {quoted}", "  {quoted}"), Map.of("quoted", finding.quoted()));
            }
        }
    }

    private void undecided(List<OpenQuestion> undecided) {
        if (undecided.isEmpty()) {
            return;
        }
        section(new Text("因数字空缺无法判定：", "Undecided, because figures are absent:"));
        for (List<OpenQuestion> ofRule : byRule(undecided, OpenQuestion::rule)) {
            OpenQuestion first = ofRule.get(0);
            line(
                    ofRule.size() == 1
                            ? new Text("  {rule} {place}：缺{absent}", "  {rule} {place}: without {absent}")
                            : new Text("  {rule} {n}处：缺{absent}", "  {rule} at {n} places: without {absent}"),
                    Map.of(
                            "rule", first.rule().id(),
                            "place", first.place().title(),
                            "n", ofRule.size(),
                            "absent", absent(ofRule)));
        }
    }

    /** The cells and parts without a figure, each once. */
    private static Text absent(List<OpenQuestion> questions) {
        Set<Text> titles = new LinkedHashSet<>();
        for (OpenQuestion question : questions) {
            question.absent().stream().map(Term::title).forEach(titles::add);
            question.missingParts().stream().map(Text::same).forEach(titles::add);
        }
        List<Text> told = new ArrayList<>(titles);
        if (told.size() <= CELLS_TOLD || questions.size() == 1) {
            return ReportText.titles(told);
        }
        return new Text("{some}等{n}个单元格", "{some} and {more} more")
                .fill(Map.of(
                        "some", ReportText.titles(told.subList(0, CELLS_TOLD)),
                        "n", told.size(),
                        "more", told.size() - CELLS_TOLD));
    }

    private void accepted(List<AcceptedFinding> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        section(new Text("已接受的偏差：", "Accepted deviations:"));
        for (AcceptedFinding it : accepted) {
            line(
                    new Text("  {rule} {place}：{reason}", "  {rule} {place}: {reason}"),
                    Map.of(
                            "rule", it.finding().rule().id(),
                            "place", it.finding().place().title(),
                            "reason", it.reason()));
        }
    }

    private void lapsed(List<AcceptedDeviation> lapsed) {
        if (lapsed.isEmpty()) {
            return;
        }
        section(new Text("数字已变、不再接受的偏差：", "Accepted before, but figures have changed since:"));
        for (AcceptedDeviation it : lapsed) {
            line(
                    new Text("  {rule} {place}：{reason}", "  {rule} {place}: {reason}"),
                    Map.of("rule", it.rule(), "place", it.place(), "reason", it.reason()));
        }
    }

    private void print(TextTable table) {
        StringBuilder text = new StringBuilder();
        table.print(text);
        add(text.toString());
    }

    private static <T> List<List<T>> byRule(List<T> all, Function<T, Rule> rule) {
        Map<String, List<T>> byRule = new LinkedHashMap<>();
        all.forEach(it -> byRule.computeIfAbsent(rule.apply(it).id(), id -> new ArrayList<>())
                .add(it));
        return List.copyOf(byRule.values());
    }
}
