package io.gongkai.schema2008.rule;

import io.gongkai.core.figure.Figure;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.util.List;
import java.util.Map;

/**
 * What shows one rule at work: edits of the sample report, in which every rule holds.
 *
 * @param rule the rule
 * @param formula the statement as it is printed
 * @param breaking the edits that break this rule alone
 * @param place the address at which it is broken
 * @param left the left side then
 * @param right the right side then
 * @param openEdits the edits that leave the rule undecided; none if nothing can
 * @param open the rules that are undecided then, this one among them
 */
public record RuleSample(
        Rule2008 rule,
        String formula,
        Map<String, Figure> breaking,
        String place,
        String left,
        String right,
        Map<String, Figure> openEdits,
        List<String> open) {
    /** All samples, each rule once. */
    public static final List<RuleSample> ALL = List.of(
            new RuleSample(
                    Rule2008.S1_010,
                    "disclosure.disclosed.normativeDocuments <= disclosure.disclosed",
                    Map.of(
                            "disclosure.disclosed.normativeDocuments", Figure.count(101),
                            "disclosure.normativeDocumentsIssued", Figure.count(101)),
                    "disclosure.disclosed",
                    "101",
                    "100",
                    Map.of("disclosure.disclosed.normativeDocuments", Figure.blank()),
                    List.of("2008-S1-010", "2008-S1-040")),
            new RuleSample(
                    Rule2008.S1_020,
                    "disclosure.byChannel.gazette <= disclosure.disclosed; "
                            + "disclosure.byChannel.website <= disclosure.disclosed; "
                            + "disclosure.byChannel.microblog <= disclosure.disclosed; "
                            + "disclosure.byChannel.wechat <= disclosure.disclosed; "
                            + "disclosure.byChannel.other <= disclosure.disclosed",
                    Map.of("disclosure.byChannel.website", Figure.count(101)),
                    "disclosure.disclosed",
                    "101",
                    "100",
                    Map.of("disclosure.byChannel.other", Figure.marked("/")),
                    List.of("2008-S1-020")),
            new RuleSample(
                    Rule2008.S1_030,
                    "disclosure.disclosed <= disclosure.byChannel.gazette + disclosure.byChannel.website"
                            + " + disclosure.byChannel.microblog + disclosure.byChannel.wechat"
                            + " + disclosure.byChannel.other",
                    Map.of(
                            "disclosure.byChannel.gazette", Figure.count(0),
                            "disclosure.byChannel.microblog", Figure.count(0),
                            "disclosure.byChannel.wechat", Figure.count(4)),
                    "disclosure.disclosed",
                    "100",
                    "99",
                    Map.of("disclosure.byChannel.website", Figure.unreadable("约90")),
                    List.of("2008-S1-020", "2008-S1-030")),
            new RuleSample(
                    Rule2008.S1_040,
                    "disclosure.disclosed.normativeDocuments <= disclosure.normativeDocumentsIssued",
                    Map.of("disclosure.disclosed.normativeDocuments", Figure.count(13)),
                    "disclosure.normativeDocumentsIssued",
                    "13",
                    "12",
                    Map.of("disclosure.normativeDocumentsIssued", Figure.missing()),
                    List.of("2008-S1-040")),
            new RuleSample(
                    Rule2008.S2_010,
                    "response.byChannel.pressConferences.byPrincipals <= response.byChannel.pressConferences",
                    Map.of("response.byChannel.pressConferences.byPrincipals", Figure.count(6)),
                    "response.byChannel.pressConferences",
                    "6",
                    "5",
                    Map.of("response.byChannel.pressConferences", Figure.blank()),
                    List.of("2008-S2-010")),
            new RuleSample(
                    Rule2008.S2_020,
                    "response.byChannel.interviews.byPrincipals <= response.byChannel.interviews",
                    Map.of("response.byChannel.interviews", Figure.count(0)),
                    "response.byChannel.interviews",
                    "1",
                    "0",
                    Map.of("response.byChannel.interviews.byPrincipals", Figure.missing()),
                    List.of("2008-S2-020")),
            new RuleSample(
                    Rule2008.S3_010,
                    "requests.received = requests.received.inPerson + requests.received.fax"
                            + " + requests.received.online + requests.received.letter",
                    Map.of("requests.received.letter", Figure.count(5)),
                    "requests.received",
                    "20",
                    "21",
                    Map.of("requests.received.letter", Figure.blank()),
                    List.of("2008-S3-010")),
            new RuleSample(
                    Rule2008.S3_020,
                    "requests.concluded = requests.concluded.onTime + requests.concluded.extended",
                    Map.of("requests.concluded.onTime", Figure.count(14)),
                    "requests.concluded",
                    "19",
                    "18",
                    Map.of("requests.concluded.extended", Figure.marked("无")),
                    List.of("2008-S3-020")),
            new RuleSample(
                    Rule2008.S3_030,
                    "requests.answered = requests.answered.alreadyPublic + requests.answered.granted"
                            + " + requests.answered.partlyGranted + requests.answered.refused"
                            + " + requests.answered.notThisAgency + requests.answered.nonexistent"
                            + " + requests.answered.amendmentNotice + requests.answered.otherProcedure",
                    Map.of("requests.answered.granted", Figure.count(9)),
                    "requests.answered",
                    "19",
                    "22",
                    Map.of("requests.answered.granted", Figure.joint()),
                    List.of("2008-S3-030")),
            new RuleSample(
                    Rule2008.S3_040,
                    "requests.answered.refused = requests.answered.refused.stateSecret"
                            + " + requests.answered.refused.commercialSecret + requests.answered.refused.privacy"
                            + " + requests.answered.refused.securityOrStability"
                            + " + requests.answered.refused.notGovernmentInformation"
                            + " + requests.answered.refused.otherLaw",
                    Map.of(
                            "requests.answered.refused.notGovernmentInformation", Figure.count(0),
                            "requests.answered.refused.otherLaw", Figure.count(0)),
                    "requests.answered.refused",
                    "4",
                    "2",
                    Map.of("requests.answered.refused.privacy", Figure.blank()),
                    List.of("2008-S3-040")),
            new RuleSample(
                    Rule2008.S3_050,
                    "requests.answered = requests.concluded",
                    Map.of(
                            "requests.concluded", Figure.count(18),
                            "requests.concluded.onTime", Figure.count(14)),
                    "requests.answered",
                    "19",
                    "18",
                    Map.of("requests.answered", Figure.blank()),
                    List.of("2008-S3-030", "2008-S3-050")),
            new RuleSample(
                    Rule2008.S3_060,
                    "requests.concluded <= requests.received",
                    Map.of(
                            "requests.received", Figure.count(18),
                            "requests.received.online", Figure.count(9)),
                    "requests.received",
                    "19",
                    "18",
                    Map.of("requests.received", Figure.blank()),
                    List.of("2008-S3-010", "2008-S3-060")),
            new RuleSample(
                    Rule2008.S4_010,
                    "review = review.upheld + review.corrected + review.other",
                    Map.of("review", Figure.count(6)),
                    "review",
                    "6",
                    "5",
                    Map.of("review.other", Figure.joint()),
                    List.of("2008-S4-010")),
            new RuleSample(
                    Rule2008.S5_010,
                    "litigation = litigation.upheld + litigation.corrected + litigation.other",
                    Map.of("litigation.corrected", Figure.count(0)),
                    "litigation",
                    "4",
                    "3",
                    Map.of("litigation", Figure.unreadable("4余")),
                    List.of("2008-S5-010")),
            new RuleSample(
                    Rule2008.S8_010,
                    "organisation.staff = organisation.staff.fullTime + organisation.staff.partTime",
                    Map.of("organisation.staff", Figure.count(0)),
                    "organisation.staff",
                    "0",
                    "7",
                    Map.of("organisation.staff.partTime", Figure.blank()),
                    List.of("2008-S8-010")),
            // Nothing absent leaves this one open: whatever a blank stands for, it is not below zero.
            new RuleSample(
                    Rule2008.Q_010,
                    "for each count and amount of statistics: figure >= 0",
                    Map.of("organisation.funds", Figure.amount("-34.7", "万元")),
                    "organisation.funds",
                    "-34.7",
                    "0",
                    Map.of(),
                    List.of()),
            new RuleSample(
                    Rule2008.Q_020,
                    "feesCharged <= mostFees; organisation.funds <= mostFunds",
                    Map.of("organisation.funds", Figure.amount("347000", "万元")),
                    "organisation.funds",
                    "347000",
                    "10000",
                    Map.of("feesCharged", Figure.unreadable("约1万")),
                    List.of("2008-Q-020")));

    @Override
    public String toString() {
        return rule.id();
    }

    /** The sample report with the rule broken, and with the rule undecided. */
    public List<AnnualReport2008> reports() {
        return List.of(
                Reports2008.with(Reports2008.sample(), breaking), Reports2008.with(Reports2008.sample(), openEdits));
    }
}
