package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.schema2019.report.ReportPart2019;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Section 五 says something. A report without any section is passed over: of one of which only the tables were read, the prose is
 * not known. So is a report that has sections but not this one, which the rule on the six sections names.
 */
final class ProblemsSection {
    static final Statement STATEMENT = new Statement.InCode(
                    "the text of the section on problems and improvements is not empty and not 无, where the report has that section",
                    Scope.REPORT,
                    List.of(),
                    ProblemsSection::check)
            .withExample(() -> problems("个别栏目更新不及时，已经改正。"), () -> problems("无。"));

    private static final ReportPart2019 PART = ReportPart2019.PROBLEMS;
    private static final List<CheckResult> HOLDS = List.of(new CheckResult.Holds());
    private static final int LONGEST_NOTHING = 12;
    private static final Set<String> NOTHING = Set.of(
            "", "无", "暂无", "没有", "暂时没有", "无问题", "暂无问题", "没有问题", "不存在问题", "无存在问题", "未发现问题", "无此情况", "无此类情况", "无相关情况",
            "无有关情况", "无内容", "无相关内容", "略");

    private ProblemsSection() {}

    private static Subject problems(String text) {
        return SectionHeadings.report(Arrays.stream(ReportPart2019.values())
                .map(part -> part == PART ? Section.of(part, text) : Section.of(part)));
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<Section> sections = SectionHeadings.top(subject);
        for (Section section : sections) {
            Optional<ReportPart2019> part = SectionHeadings.part(section);
            if (part.isPresent() && part.get() == PART) {
                return saysSomething(section) ? HOLDS : broken(section);
            }
        }
        return List.of();
    }

    private static List<CheckResult> broken(Section section) {
        StringBuilder text = new StringBuilder(SectionHeadings.printed(section));
        section.getParagraphs().forEach(paragraph -> text.append(' ').append(paragraph));
        return List.of(new CheckResult.Broken(
                Place.part("sections", PART.title()),
                Optional.empty(),
                List.of(),
                List.of(Quotation.beginning("sections", PART.title(), text.toString()))));
    }

    private static boolean saysSomething(Section section) {
        StringBuilder letters = new StringBuilder();
        addLetters(section, letters);
        return letters.length() > LONGEST_NOTHING || !NOTHING.contains(letters.toString());
    }

    /** Adds the letters of the paragraphs and of the sections below, as far as they are needed to see that there is a text. */
    private static void addLetters(Section section, StringBuilder letters) {
        for (String paragraph : section.getParagraphs()) {
            addLetters(paragraph, letters);
        }
        for (Section below : section.getSections()) {
            addLetters(below.getHeading().orElse(""), letters);
            addLetters(below, letters);
        }
    }

    private static void addLetters(String text, StringBuilder letters) {
        for (int i = 0; i < text.length() && letters.length() <= LONGEST_NOTHING; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
    }
}
