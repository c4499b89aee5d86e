package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.report.AnnualReport;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the figures of all sections of a report. */
final class ProseReader {
    /** Sections whose figures are of the year to come, or of nothing that is counted. */
    private static final List<String> PLANS = List.of(
            "存在的主要问题", "存在主要问题", "存在的问题", "存在问题", "主要问题", "下一步", "工作打算", "工作计划", "工作思路", "改进措施", "改进情况", "不足", "展望");

    private final ProseGrammar grammar;
    private final Collected collected;
    private int number;

    private ProseReader(ProseGrammar grammar, Collected collected) {
        this.grammar = grammar;
        this.collected = collected;
    }

    static ProseFigures read(AnnualReport report, ProseGrammar grammar) {
        OptionalInt year = report.getYear().stream().mapToInt(ReportYear::value).findFirst();
        Collected collected = new Collected();
        ProseReader reader = new ProseReader(grammar, collected);
        Lexicon names = BodyNames.of(report);
        report.getSections()
                .forEach(section -> reader.read(section, new Heading("", Set.of(), false, false), names, year));
        return collected.figures();
    }

    /** The headings above a text: as printed, what they are about, and whether the text is of plans or of a part of the body. */
    private record Heading(String printed, Set<String> subjects, boolean isPlan, boolean isOfPart) {}

    private void read(Section section, Heading above, Lexicon names, OptionalInt year) {
        String own = section.getNumber().orElse("") + section.getHeading().orElse("");
        Heading heading = own.isEmpty() ? above : below(above, own, names);
        TextReader text = null;
        String label = "";
        if (!own.isEmpty()) {
            number++;
            label = section.getHeading().orElse("");
            if (!heading.isPlan) {
                text = reader(heading, names, year);
                text.read(label, number);
            }
        }
        for (String paragraph : section.getParagraphs()) {
            number++;
            if (!heading.isPlan) {
                // A heading may be a sentence that goes on below.
                TextReader reader = text != null && text.hasFigures() ? text : reader(heading, names, year);
                // What a heading names may be counted right behind it: 复议情况：2件.
                boolean counted = (label.endsWith("：") || label.endsWith(":")) && startsWithDigit(paragraph);
                reader.read(counted ? label + paragraph : paragraph, number);
                text = TextReader.goesOn(paragraph) ? reader : null;
            }
            label = "";
        }
        section.getSections().forEach(below -> read(below, heading, names, year));
    }

    private static boolean startsWithDigit(String paragraph) {
        return !paragraph.isEmpty() && NormalText.isDigit(new NormalText(paragraph.substring(0, 1)).charAt(0));
    }

    private TextReader reader(Heading heading, Lexicon names, OptionalInt year) {
        return new TextReader(grammar, names, year, heading.printed, heading.subjects, heading.isOfPart, collected);
    }

    private Heading below(Heading above, String own, Lexicon names) {
        NormalText text = new NormalText(own);
        Set<String> subjects = new HashSet<>(above.subjects);
        boolean part = above.isOfPart;
        Tokenizer tokenizer = new Tokenizer(text, grammar.lexicon(), names, grammar.measures());
        for (List<Token> tokens = tokenizer.clause(); !tokens.isEmpty(); tokens = tokenizer.clause()) {
            Segment words = Segment.of(text, tokens);
            // A heading that is the name of an office narrows what stands below it.
            part |= words.endsWithPart() || (!words.has(Word.Role.WHOLE) && words.beginsWithPart(text));
            for (Token token : tokens) {
                if (token.word() != null) {
                    subjects.addAll(token.word().subjects());
                    part |= token.word().is(Word.Role.PART);
                }
            }
        }
        String compact = text.text(0, text.length());
        grammar.subjectsOfHeadings().stream()
                .filter(subject -> compact.contains(subject.substring(1)))
                .forEach(subjects::add);
        boolean plan = above.isPlan || PLANS.stream().anyMatch(compact::contains);
        return new Heading(
                Clause.beginning(above.printed.isEmpty() ? own : above.printed + " " + own), subjects, plan, part);
    }
}
