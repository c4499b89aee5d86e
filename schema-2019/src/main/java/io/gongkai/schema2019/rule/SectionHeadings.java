package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Subject;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.reading.LabelIndex;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.report.ReportPart2019;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which part of the format a section of a report is, by its heading, and the number printed before it. */
final class SectionHeadings {
    private static final List<ReportPart2019> PARTS = List.of(ReportPart2019.values());
    private static final LabelIndex<ReportPart2019> INDEX = LabelIndex.of(PARTS);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BEFORE_NUMBER = "（(第 \u3000";
    private static final String AFTER_NUMBER = "、.．）)";

    private SectionHeadings() {}

    /** A report of nothing but sections, for the examples of rules. */
    static Subject report(Stream<Section> sections) {
        return Subject.of(AnnualReport2019.builder().sections(sections.toList()).build(), List.of());
    }

    /**
     * The sections among which those of the format are to be found: those at the top, or those below it where the whole report
     * stands in one section under its title.
     */
    static List<Section> top(Subject subject) {
        List<Section> sections = subject.report().map(AnnualReport::getSections).orElse(List.of());
        while (sections.size() == 1
                && !sections.get(0).getSections().isEmpty()
                && part(sections.get(0)).isEmpty()) {
            sections = sections.get(0).getSections();
        }
        return sections;
    }

    /** The part of the format; empty when the heading names none. */
    static Optional<ReportPart2019> part(Section section) {
        Optional<String> heading = section.getHeading();
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        // Most reports print the official headings, which are found without taking the text apart.
        for (ReportPart2019 part : PARTS) {
            if (part.label().zh().equals(heading.get())) {
                return Optional.of(part);
            }
        }
        return INDEX.find(heading.get(), null);
    }

    /** The number, be it printed apart or at the beginning of the heading; empty when there is none that can be read. */
    static OptionalInt number(Section section) {
        return section.getNumber().isPresent()
                ? number(section.getNumber().get(), false)
                : number(section.getHeading().orElse(""), true);
    }

    private static OptionalInt number(String text, boolean inHeading) {
        int from = 0;
        while (from < text.length() && BEFORE_NUMBER.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int number = 0;
        int at = from;
        for (; at < text.length() && at < from + 2; at++) {
            int digit = digit(text.charAt(at));
            if (digit < 0) {
                break;
            }
            // 十 is ten by itself and before a unit; 12 and 十二 are both twelve.
            number = number == 10 && text.charAt(at) != '0' ? 10 + digit : number * 10 + digit;
        }
        boolean ends = at < text.length() ? AFTER_NUMBER.indexOf(text.charAt(at)) >= 0 : !inHeading;
        return at > from && ends ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static int digit(char c) {
        int numeral = NUMERALS.indexOf(c);
        return numeral >= 0 ? numeral + 1 : Character.digit(c, 10);
    }

    /** Number and heading as printed. */
    static String printed(Section section) {
        return section.getNumber().orElse("") + section.getHeading().orElse("");
    }
}
