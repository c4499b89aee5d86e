package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Suspect;
import io.gongkai.core.finding.SuspectSet;
import io.gongkai.core.testkit.Samples;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whole reports give to suspect; the method itself is tested in core. */
class SuspectCellsTest {
    /** Each set as {@code address -> value}, several joined by {@code +}; bounds as {@code least..most}. */
    private static List<String> suspects(FindingGroup group) {
        return group.suspects().stream().map(SuspectCellsTest::text).toList();
    }

    private static String text(SuspectSet set) {
        return String.join(
                " + ",
                set.cells().stream()
                        .map(cell -> cell.term().key() + " -> " + value(cell)
                                + cell.slip().map(slip -> " " + slip).orElse(""))
                        .toList());
    }

    private static String value(Suspect cell) {
        return cell.value()
                .map(value -> value.toPlainString())
                .orElse(cell.least().map(it -> it.toPlainString()).orElse("") + ".."
                        + cell.most().map(it -> it.toPlainString()).orElse(""));
    }

    private static List<String> rules(FindingGroup group) {
        return Stream.concat(Stream.of(group.headline()), group.consequences().stream())
                .map(finding -> finding.rule().id() + " " + finding.place().address())
                .toList();
    }

    /** The figures of a published report of 2020: eight requests with their results, and a row of totals left at zero. */
    private static AnnualReport2019 totalsLeftAtZero() {
        Map<String, Figure> edits = new LinkedHashMap<>();
        RequestTable.form(Revision.R2019).cells().forEach(cell -> edits.put(cell.address(), Figure.count(0)));
        for (String column : List.of("naturalPerson", "total")) {
            edits.put("requests/newlyReceived/" + column, Figure.count(8));
            edits.put("requests/results.granted/" + column, Figure.count(4));
            edits.put("requests/results.unavailable.notHeld/" + column, Figure.count(3));
            edits.put("requests/results.other/" + column, Figure.count(1));
        }
        for (String route : List.of("review", "directLitigation", "litigationAfterReview")) {
            for (String outcome : List.of("upheld", "corrected", "other", "pending", "total")) {
                edits.put("disputes/" + route + "/" + outcome, Figure.count(0));
            }
        }
        edits.put("disputes/review/corrected", Figure.count(1));
        return Reports2019.with(Reports2019.sample(Revision.R2019), edits);
    }

    @Test
    void groups_totalsLeftAtZero_suspectTheTotalsNotTheirParts() {
        Findings findings = Schema2019.validate(totalsLeftAtZero());

        List<FindingGroup> groups = findings.groups().stream()
                .filter(group -> group.headline().rule().id().startsWith("2019-T"))
                .toList();
        assertThat(groups).hasSize(2);
        assertThat(suspects(groups.get(0)))
                .containsExactly("requests/results.total/naturalPerson -> 8 BLANK_TOTAL"
                        + " + requests/results.total/total -> 8 BLANK_TOTAL");
        assertThat(rules(groups.get(0)))
                .containsExactlyInAnyOrder(
                        "2019-T3-010 requests/newlyReceived/naturalPerson",
                        "2019-T3-010 requests/newlyReceived/total",
                        "2019-T3-020 requests/results.total/naturalPerson",
                        "2019-T3-020 requests/results.total/total");
        assertThat(groups.get(0).headline().place().address()).startsWith("requests/results.total/");
        assertThat(suspects(groups.get(1)))
                .containsExactly("disputes/review/total -> 1 BLANK_TOTAL", "disputes/review/corrected -> 0");
    }

    /** Published reports leave whole columns of totals at zero. */
    @Test
    void groups_wholeColumnOfTotalsAtZero_suspectTheTotals() {
        for (Revision revision : Revision.values()) {
            AnnualReport2019 consistent = Reports2019.consistent(revision, revision, 1000, new Random(7));
            Map<String, Figure> edits = new LinkedHashMap<>();
            List<String> wrong = new ArrayList<>();
            Reports2019.figures(consistent).forEach((address, figure) -> {
                if (address.startsWith("requests/") && address.endsWith("/total")) {
                    edits.put(address, Figure.count(0));
                    if (!figure.equals(Figure.count(0))) {
                        wrong.add(address + " -> " + figure + " BLANK_TOTAL");
                    }
                }
            });

            Findings findings = Schema2019.validate(Reports2019.with(consistent, edits));

            assertThat(wrong).hasSizeGreaterThan(10);
            assertThat(findings.groups().stream()
                            .flatMap(group -> suspects(group).stream().limit(1)))
                    .anySatisfy(first -> assertThat(first.split(" \\+ ")).containsExactlyInAnyOrderElementsOf(wrong));
        }
    }

    @Test
    void groups_refusalsWithoutReasons_listEveryReason() {
        Findings findings = Schema2008.validate(
                Schema2008.read(Samples.text("statistics-2018.txt")).report());

        assertThat(findings.groups())
                .filteredOn(group -> group.headline().rule().id().equals("2008-S3-040"))
                .singleElement()
                .satisfies(group -> assertThat(suspects(group))
                        .containsExactly(
                                "requests.answered.refused.stateSecret -> 2",
                                "requests.answered.refused.commercialSecret -> 2",
                                "requests.answered.refused.privacy -> 2",
                                "requests.answered.refused.securityOrStability -> 2",
                                "requests.answered.refused.notGovernmentInformation -> 2",
                                "requests.answered.refused.otherLaw -> 2"));
        assertThat(findings.groups())
                .filteredOn(group -> group.headline().rule().id().equals("2008-S1-030"))
                .singleElement()
                .satisfies(group -> assertThat(suspects(group))
                        .contains("disclosure.disclosed -> 4177..4572", "disclosure.byChannel.gazette -> 6778..11350"));
    }

    @Test
    void groups_oneWrongCell_giveOneGroupThatSuspectsItAlone() {
        Trials.run(30, random -> {
            AnnualReport2019 consistent = Reports2019.consistent(Revision.R2021, Revision.R2021, 1000, random);
            RequestRow row = inner(random);
            Applicant column =
                    Applicant.kinds().get(random.nextInt(Applicant.kinds().size()));
            String address = "requests/" + row.code() + "/" + column.code();
            AnnualReport2019 report = Reports2019.shifted(consistent, Map.of(address, 7));
            Figure right = Reports2019.figures(consistent).get(address);

            Findings findings = Schema2019.validate(report);

            assertThat(findings.groups()).hasSize(1);
            assertThat(findings.groups().get(0).consequences()).hasSize(1);
            assertThat(suspects(findings.groups().get(0)))
                    .singleElement()
                    .asString()
                    .startsWith(address + " -> " + right);
        });
    }

    private static RequestRow inner(Random random) {
        List<RequestRow> rows = Stream.of(RequestRow.values())
                .filter(row -> row.role(Revision.R2021) == RequestRow.Role.RESULT)
                .toList();
        return rows.get(random.nextInt(rows.size()));
    }

    @Test
    void groups_anyWrongCells_holdEachFindingOnce() {
        Trials.run(40, random -> {
            Map<String, Integer> shifts = new LinkedHashMap<>();
            AnnualReport2019 consistent = Reports2019.consistent(Revision.R2019, Revision.R2021, random);
            List<String> addresses = List.copyOf(Reports2019.figures(consistent).keySet());
            for (int i = random.nextInt(6); i >= 0; i--) {
                shifts.put(addresses.get(random.nextInt(addresses.size())), 1 + random.nextInt(20));
            }

            Findings findings = Schema2019.validate(Reports2019.shifted(consistent, shifts));

            assertThat(findings.groups().stream()
                            .flatMap(
                                    group -> Stream.concat(Stream.of(group.headline()), group.consequences().stream())))
                    .containsExactlyInAnyOrderElementsOf(findings.broken());
            assertThat(findings.groups().stream().map(FindingGroup::headline).map(Finding::severity))
                    .hasSize(findings.groups().size());
        });
    }

    @Test
    void groups_negativeCount_suspectItWithItsBound() {
        Findings findings = Schema2019.validate(Reports2019.with(
                Reports2019.sample(Revision.R2021), Map.of("disclosure/regulations/issued", Figure.count(-3))));

        assertThat(findings.groups())
                .filteredOn(group -> group.headline().rule().id().equals("2019-Q-010"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(suspects(group)).hasSize(1);
                    assertThat(suspects(group).get(0)).startsWith("disclosure/regulations/issued -> ");
                });
    }
}
