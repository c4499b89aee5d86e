package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.report.ReportPart2019;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The six sections of the format are there, in order, numbered without a gap. Sections beside them may be there too. A report
 * without any section is passed over: of one of which only the tables were read, the prose is not known. Where no heading has a
 * number, numbers are not asked for.
 */
final class SectionOrder {
    static final Statement STATEMENT = new Statement.InCode(
                    "sections has the six sections of the format, in their order, numbered without a gap, where there is any section",
                    Scope.REPORT,
                    List.of(),
                    SectionOrder::check)
            .withExample(
                    () -> SectionHeadings.report(
                            Arrays.stream(ReportPart2019.values()).map(part -> Section.of(part, "（略去正文）"))),
                    () -> SectionHeadings.report(Arrays.stream(ReportPart2019.values())
                            .filter(part -> part != ReportPart2019.OTHER)
                            .map(part -> Section.of(part, "（略去正文）"))));

    private static final Text SECTIONS = new Text("标题依次为", "headings in order");
    private static final Text MISSING = new Text("缺少", "missing");
    private static final Text ORDER = new Text("次序不对", "out of order");
    private static final Text NUMBERING = new Text("编号不连续", "misnumbered");
    private static final List<CheckResult> HOLDS = List.of(new CheckResult.Holds());
    /** So many headings tell where the fault is; a hostile report may have any number. */
    private static final int MOST_QUOTED = 12;

    private final List<Section> sections;
    private final Set<ReportPart2019> found = EnumSet.noneOf(ReportPart2019.class);
    private final List<Section> disordered = new ArrayList<>(0);
    private final List<Section> misnumbered = new ArrayList<>(0);

    private SectionOrder(List<Section> sections) {
        this.sections = sections;
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<Section> sections = SectionHeadings.top(subject);
        if (sections.isEmpty()) {
            return List.of();
        }
        SectionOrder order = new SectionOrder(sections);
        order.goThrough();
        return order.result();
    }

    private void goThrough() {
        int highest = -1;
        int place = 0;
        int before = 0;
        boolean anyNumber = false;
        List<Section> unnumbered = new ArrayList<>(0);
        for (Section section : sections) {
            Optional<ReportPart2019> part = SectionHeadings.part(section);
            if (part.isPresent()) {
                found.add(part.get());
                if (part.get().ordinal() <= highest) {
                    disordered.add(section);
                }
                highest = Math.max(highest, part.get().ordinal());
            }
            OptionalInt number = SectionHeadings.number(section);
            if (number.isPresent()) {
                anyNumber = true;
                place++;
                // After a misprint the numbers go on by their place, after a gap from the number before.
                if (number.getAsInt() != before + 1 && number.getAsInt() != place) {
                    misnumbered.add(section);
                }
                before = number.getAsInt();
            } else if (part.isPresent()) {
                place++;
                before++;
                unnumbered.add(section);
            }
        }
        if (anyNumber) {
            misnumbered.addAll(unnumbered);
        }
    }

    private List<CheckResult> result() {
        boolean isComplete = found.size() == ReportPart2019.values().length;
        if (isComplete && disordered.isEmpty() && misnumbered.isEmpty()) {
            return HOLDS;
        }
        Set<ReportPart2019> missing = EnumSet.allOf(ReportPart2019.class);
        missing.removeAll(found);
        List<Quotation> quotations = new ArrayList<>();
        quote(
                "missing",
                MISSING,
                missing.stream().map(part -> part.title().zh()).toList(),
                quotations);
        quote("order", ORDER, printed(disordered), quotations);
        quote("numbering", NUMBERING, printed(misnumbered), quotations);
        quote("sections", SECTIONS, printed(sections), quotations);
        return List.of(new CheckResult.Broken(
                Place.part("sections", new Text("各部分标题", "headings of the sections")),
                Optional.empty(),
                List.of(),
                quotations));
    }

    private static List<String> printed(List<Section> sections) {
        return sections.stream()
                .limit(MOST_QUOTED)
                .map(SectionHeadings::printed)
                .toList();
    }

    private static void quote(String name, Text label, List<String> headings, List<Quotation> quotations) {
        if (!headings.isEmpty()) {
            quotations.add(Quotation.beginning(name, label, String.join(" ", headings)));
        }
    }
}
