package io.gongkai.schema2019.rule;

import io.gongkai.core.figure.Figure;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.List;
import java.util.Map;

/**
 * What shows one rule at work: changes of the sample report of a revision, in which every rule holds.
 *
 * @param rule the rule
 * @param revision the revision of the report
 * @param shifts by how much cells grow so that this rule alone is broken
 * @param places the addresses at which it is broken
 * @param difference left minus right at each of them
 * @param openEdits the edits that leave the rule undecided; none if nothing can
 * @param open what is undecided then, each with its place
 */
public record RuleSample(
        Rule2019 rule,
        Revision revision,
        Map<String, Integer> shifts,
        List<String> places,
        String difference,
        Map<String, Figure> openEdits,
        List<String> open) {
    /** More than any figure of the sample report, so that what is taken off is below zero. */
    static final int MUCH = 1_000_000;

    /** All samples. */
    public static final List<RuleSample> ALL = List.of(
            new RuleSample(
                    Rule2019.T2_010,
                    Revision.R2019,
                    Map.of("disclosure/regulations/newlyDisclosed", 1000, "disclosure/regulations/totalDisclosed", 0),
                    List.of("disclosure/regulations/totalDisclosed"),
                    "",
                    Map.of("disclosure/normativeDocuments/newlyDisclosed", Figure.missing()),
                    List.of("2019-T2-010 disclosure/normativeDocuments/totalDisclosed")),
            balance(Revision.R2019),
            balance(Revision.R2021),
            results(Revision.R2019, "results.other"),
            results(Revision.R2021, "results.other.feeUnpaid"),
            applicants(Revision.R2019),
            applicants(Revision.R2021),
            outcomes(Revision.R2019),
            outcomes(Revision.R2021),
            negative(Revision.R2019, "disclosure/procurement/amount"),
            negative(Revision.R2019, "disclosure/otherServices/itemsLastYear"),
            negative(Revision.R2021, "disclosure/fees/amount"),
            negative(Revision.R2021, "disclosure/normativeDocuments/inForce"));

    private static RuleSample balance(Revision revision) {
        return new RuleSample(
                Rule2019.T3_010,
                revision,
                // The row still adds up, so two columns are out of balance.
                Map.of("requests/carriedForward/naturalPerson", 1, "requests/carriedForward/total", 1),
                List.of("requests/newlyReceived/naturalPerson", "requests/newlyReceived/total"),
                "-1",
                Map.of("requests/carriedForward/naturalPerson", Figure.blank()),
                List.of(
                        "2019-T3-010 requests/newlyReceived/naturalPerson",
                        "2019-T3-030 requests/carriedForward/total"));
    }

    private static RuleSample results(Revision revision, String row) {
        return new RuleSample(
                Rule2019.T3_020,
                revision,
                Map.of("requests/" + row + "/otherOrganisation", 3, "requests/" + row + "/total", 3),
                List.of("requests/results.total/otherOrganisation", "requests/results.total/total"),
                "-3",
                Map.of("requests/" + row + "/legalServiceProvider", Figure.marked("/")),
                List.of(
                        "2019-T3-020 requests/results.total/legalServiceProvider",
                        "2019-T3-030 requests/" + row + "/total"));
    }

    private static RuleSample applicants(Revision revision) {
        return new RuleSample(
                Rule2019.T3_030,
                revision,
                // More of one result and less of another in the same column, so that the columns still add up.
                Map.of(
                        "requests/results.granted/total",
                        2,
                        "requests/results.refused.stateSecret/total",
                        2,
                        "requests/results.partlyGranted/total",
                        -4),
                List.of(
                        "requests/results.granted/total",
                        "requests/results.partlyGranted/total",
                        "requests/results.refused.stateSecret/total"),
                "2 -4 2",
                Map.of("requests/results.granted/total", Figure.unreadable("约30")),
                List.of("2019-T3-020 requests/results.total/total", "2019-T3-030 requests/results.granted/total"));
    }

    private static RuleSample outcomes(Revision revision) {
        return new RuleSample(
                Rule2019.T4_010,
                revision,
                Map.of("disputes/litigationAfterReview/total", 1),
                List.of("disputes/litigationAfterReview/total"),
                "1",
                Map.of("disputes/directLitigation/pending", Figure.missing()),
                List.of("2019-T4-010 disputes/directLitigation/total"));
    }

    private static RuleSample negative(Revision revision, String address) {
        // Nothing absent leaves this rule open: whatever a blank stands for, it is not below zero.
        return new RuleSample(
                Rule2019.Q_010, revision, Map.of(address, -MUCH), List.of(address), "", Map.of(), List.of());
    }

    @Override
    public String toString() {
        return rule.id() + " " + revision + " " + places;
    }

    /** The sample report with the rule broken, and with the rule undecided. */
    public List<AnnualReport2019> reports() {
        AnnualReport2019 sample = Reports2019.sample(revision);
        return List.of(Reports2019.shifted(sample, shifts), Reports2019.with(sample, openEdits));
    }
}
