package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.ReportSample;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.text.Language;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.request.Applicant;
import io.gongkai.schema2019.request.RequestRow;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class Rule2019Test {
    static List<RuleSample> samples() {
        return RuleSample.ALL;
    }

    static Stream<RuleSample> openSamples() {
        return RuleSample.ALL.stream().filter(sample -> !sample.open().isEmpty());
    }

    private static AnnualReport2019 breaking(RuleSample sample) {
        return Reports2019.shifted(Reports2019.sample(sample.revision()), sample.shifts());
    }

    /** Rules about which nothing absent leaves doubt: whatever a blank stands for, it is blank, not below zero, and in no sentence. */
    private static final Set<Rule2019> NEVER_OPEN = EnumSet.of(
            Rule2019.Q_010,
            Rule2019.Q_020,
            Rule2019.N_020,
            Rule2019.N_030,
            Rule2019.D_010,
            Rule2019.N_040,
            Rule2019.N_050,
            Rule2019.N_060,
            Rule2019.N_070);

    /** Rules beyond those of the shared table. */
    private static final Set<String> ADDED = Set.of("2019-N-050", "2019-N-060", "2019-N-070");

    static List<ReportSample<AnnualReport2019>> reportSamples() {
        return ReportSamples.ALL;
    }

    static Stream<ReportSample<AnnualReport2019>> openReportSamples() {
        return ReportSamples.ALL.stream().filter(sample -> sample.open().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void rule_anyConstant_hasSamples(Rule2019 rule) {
        List<Revision> revisions = RuleSample.ALL.stream()
                .filter(sample -> sample.rule() == rule)
                .map(RuleSample::revision)
                .toList();
        List<ReportSample<AnnualReport2019>> reports = ReportSamples.ALL.stream()
                .filter(sample -> sample.rule() == rule)
                .toList();

        assertThat(revisions.size() + reports.size()).isPositive();
        // Tables that both revisions have are shown in both.
        if (Set.of("requests", "disputes", "all tables").contains(rule.appliesTo()) && reports.isEmpty()) {
            assertThat(revisions).contains(Revision.values());
        }
        boolean anyOpen = RuleSample.ALL.stream()
                        .anyMatch(sample ->
                                sample.rule() == rule && !sample.open().isEmpty())
                || reports.stream().anyMatch(sample -> sample.open().isPresent());
        assertThat(anyOpen).isEqualTo(!NEVER_OPEN.contains(rule));
    }

    @ParameterizedTest
    @MethodSource("reportSamples")
    void validate_holdingReports_breaksNothing(ReportSample<AnnualReport2019> sample) {
        sample.assertHolding(Schema2019.validator());
    }

    @ParameterizedTest
    @MethodSource("reportSamples")
    void validate_breakingReports_findsThisRuleAloneWithItsMessage(ReportSample<AnnualReport2019> sample) {
        sample.assertBreaking(Schema2019.validator());
    }

    @ParameterizedTest
    @MethodSource("openReportSamples")
    void validate_openReports_namesWhatIsAbsent(ReportSample<AnnualReport2019> sample) {
        sample.assertOpen(Schema2019.validator());
    }

    @Test
    void rules_inOrder_haveThePermanentIdsAndScopes() {
        assertThat(Rule2019.ALL.name()).isEqualTo("2019/1");
        assertThat(Rule2019.ALL.rules().stream()
                        .map(rule -> rule.id() + " " + rule.severity() + " " + rule.scope() + " " + rule.appliesTo()))
                .containsExactly(
                        "2019-T2-010 WARNING REPORT disclosure R2019",
                        "2019-T2-020 WARNING REPORT disclosure R2019",
                        "2019-T2-030 WARNING REPORT disclosure R2021",
                        "2019-T2-040 WARNING REPORT disclosure",
                        "2019-T3-010 ERROR REPORT requests",
                        "2019-T3-020 ERROR REPORT requests",
                        "2019-T3-030 ERROR REPORT requests",
                        "2019-T4-010 ERROR REPORT disputes",
                        "2019-Q-010 ERROR REPORT all tables",
                        "2019-Q-020 INFO REPORT all tables",
                        "2019-Y-010 ERROR YEARS requests of two years",
                        "2019-Y-020 WARNING YEARS disclosure R2021 of two years",
                        "2019-Y-030 WARNING YEARS disclosure R2019 of two years",
                        "2019-A-010 WARNING PARTS a body and its parts",
                        "2019-N-010 WARNING REPORT report",
                        "2019-N-020 WARNING REPORT report",
                        "2019-N-030 WARNING REPORT report",
                        "2019-D-010 INFO REPORT report",
                        "2019-N-040 INFO REPORT report",
                        "2019-Y-040 INFO YEARS report of two years",
                        "2019-N-050 INFO REPORT report",
                        "2019-N-060 WARNING REPORT report",
                        "2019-N-070 WARNING REPORT report");
        assertThat(Rule2019.ALL.rules()).isEqualTo(List.of(Rule2019.values()));
    }

    @Test
    void rules_againstTheSharedTable_agreeInEveryField() {
        assertThat(Rule2019.ALL.rules().stream()
                        .filter(rule -> !ADDED.contains(rule.id()))
                        .map(rule -> List.of(
                                rule.id(),
                                rule.appliesTo(),
                                rule.severity().name(),
                                rule.basis().en()))
                        .toList())
                .isEqualTo(SharedTable.rows("rules.tsv").stream()
                        .filter(row -> row.get("id").startsWith("2019-"))
                        .map(row ->
                                List.of(row.get("id"), row.get("applies_to"), row.get("severity"), row.get("basis")))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void sampleReport_unchanged_breaksNothingAndLeavesNothingOpen(Revision revision) {
        assertThat(Schema2019.validate(Reports2019.sample(revision)))
                .isEqualTo(TableValidation.nothing(Verdict.VALID, "2019/1"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void validate_breakingSample_findsThisRuleAloneAtItsPlaces(RuleSample sample) {
        Findings findings = Schema2019.validate(breaking(sample));

        assertThat(findings.verdict())
                .isEqualTo(sample.rule().severity() == Severity.ERROR ? Verdict.INVALID : Verdict.VALID);
        assertThat(findings.broken()).extracting(Finding::rule).containsOnly(sample.rule());
        assertThat(findings.broken().stream().map(finding -> finding.place().address()))
                .isEqualTo(sample.places());
        assertThat(findings.undecided()).isEmpty();
        assertThat(findings.notApplicable()).isEmpty();
        List<String> differences = findings.broken().stream()
                .map(finding -> finding.sides().orElseThrow().difference().toPlainString())
                .toList();
        switch (sample.rule()) {
            case T2_010 ->
                assertThat(findings.broken())
                        .allMatch(finding ->
                                finding.sides().orElseThrow().difference().signum() > 0);
            case Q_010 ->
                assertThat(findings.broken())
                        .allMatch(
                                finding -> finding.sides().orElseThrow().left().signum() < 0);
            case T3_030 -> assertThat(String.join(" ", differences)).isEqualTo(sample.difference());
            default -> assertThat(differences).containsOnly(sample.difference());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void message_inBothLanguages_saysPlaceAndNumbersAndHasNoHoleLeft(RuleSample sample) {
        for (Finding finding : Schema2019.validate(breaking(sample)).broken()) {
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language))
                        .startsWith(sample.rule().sentence().in(language))
                        .contains(finding.place().title().in(language))
                        .contains(finding.sides().orElseThrow().left().toPlainString())
                        .contains(
                                finding.operands().size() > 1
                                        ? finding.sides().orElseThrow().right().toPlainString()
                                        : "")
                        .doesNotContain("{")
                        .doesNotContain("}");
            }
            assertThat(finding.message().zh()).isNotEqualTo(finding.message().en());
        }
    }

    @ParameterizedTest
    @MethodSource("openSamples")
    void validate_openSample_leavesTheRuleUndecidedAndNamesTheAbsentCells(RuleSample sample) {
        AnnualReport2019 report = Reports2019.with(Reports2019.sample(sample.revision()), sample.openEdits());

        Findings findings = Schema2019.validate(report);

        assertThat(findings.verdict())
                .isEqualTo(sample.rule().severity() == Severity.ERROR ? Verdict.UNDECIDED : Verdict.VALID);
        assertThat(findings.broken()).allMatch(finding -> finding.rule() == Rule2019.Q_020);
        assertThat(findings.notApplicable()).isEmpty();
        assertThat(findings.undecided().stream()
                        .map(question ->
                                question.rule().id() + " " + question.place().address()))
                .isEqualTo(sample.open())
                .anyMatch(open -> open.startsWith(sample.rule().id()));
        assertThat(findings.undecided())
                .allSatisfy(question -> assertThat(question.absent().stream().map(Term::key))
                        .containsExactlyElementsOf(sample.openEdits().keySet()));
    }

    @Test
    void formula_anyRule_isPrinted() {
        String answered = "requests/results.granted/column + requests/results.partlyGranted/column"
                + " + requests/results.refused.stateSecret/column + requests/results.refused.forbiddenByLaw/column"
                + " + requests/results.refused.securityOrStability/column"
                + " + requests/results.refused.thirdPartyRights/column"
                + " + requests/results.refused.internalAffairs/column"
                + " + requests/results.refused.processInformation/column"
                + " + requests/results.refused.enforcementFile/column"
                + " + requests/results.refused.administrativeQuery/column"
                + " + requests/results.unavailable.notHeld/column"
                + " + requests/results.unavailable.needsCreation/column"
                + " + requests/results.unavailable.stillUnclear/column"
                + " + requests/results.notHandled.petition/column + requests/results.notHandled.repeated/column"
                + " + requests/results.notHandled.publication/column"
                + " + requests/results.notHandled.excessive/column"
                + " + requests/results.notHandled.confirmation/column";
        assertThat(Stream.of(Rule2019.T3_010, Rule2019.T3_020, Rule2019.T3_030, Rule2019.T4_010, Rule2019.Q_010)
                        .map(Rule2019::formula))
                .containsExactly(
                        "for each column: requests/newlyReceived/column + requests/carriedOver/column"
                                + " = requests/results.total/column + requests/carriedForward/column",
                        "R2019: for each column: requests/results.total/column = " + answered
                                + " + requests/results.other/column; "
                                + "R2021: for each column: requests/results.total/column = " + answered
                                + " + requests/results.other.notAmended/column"
                                + " + requests/results.other.feeUnpaid/column"
                                + " + requests/results.other.other/column",
                        "for each row: requests/row/total = requests/row/naturalPerson"
                                + " + requests/row/commercialEnterprise + requests/row/researchInstitution"
                                + " + requests/row/publicInterestOrganisation + requests/row/legalServiceProvider"
                                + " + requests/row/otherOrganisation",
                        "for each row: disputes/row/total = disputes/row/upheld + disputes/row/corrected"
                                + " + disputes/row/other + disputes/row/pending",
                        "for each count and amount of disclosure: figure >= 0; "
                                + "for each count and amount of requests: figure >= 0; "
                                + "for each count and amount of disputes: figure >= 0");
    }

    @ParameterizedTest
    @EnumSource
    void texts_anyRule_areThereInBothLanguagesWithoutFullStop(Rule2019 rule) {
        for (Language language : Language.values()) {
            assertThat(rule.sentence().in(language))
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotEndWith("。");
            assertThat(rule.basis().in(language)).isNotBlank();
            assertThat(rule.hint().in(language)).isNotBlank().matches(".*[.。]");
            assertThat(rule.message().in(language))
                    .startsWith(rule.sentence().in(language))
                    .endsWith(rule.hint().in(language))
                    .contains("{")
                    .doesNotContain("{sentence}", "{hint}");
        }
    }

    @Test
    void validate_negativeChange_holds() {
        AnnualReport2019 report = Reports2019.with(
                Reports2019.sample(Revision.R2019),
                Map.of(
                        "disclosure/licensing/change", Figure.count(-3),
                        "disclosure/otherServices/change", Figure.count(-3),
                        "disclosure/penalties/change", Figure.count(-3),
                        "disclosure/compulsion/change", Figure.count(-3),
                        "disclosure/fees/change", Figure.count(-3)));

        assertThat(Schema2019.validate(report).broken()).isEmpty();
    }

    @Test
    void validate_negativeRequestsAndDisputes_areFoundWhereTheyStand() {
        AnnualReport2019 report = Reports2019.shifted(
                Reports2019.with(
                        Reports2019.sample(Revision.R2021),
                        Map.of(
                                "disputes/review/upheld",
                                Figure.count(-1),
                                "requests/carriedOver/total",
                                Figure.count(-1))),
                Map.of());

        assertThat(Claim.broken(Schema2019.validate(report)))
                .contains("2019-Q-010: disputes/review/upheld >= 0", "2019-Q-010: requests/carriedOver/total >= 0")
                .filteredOn(broken -> broken.startsWith("2019-Q-010"))
                .hasSize(2);
    }

    @Test
    void validate_zeroTotalOverParts_isBrokenWhateverTheBlanksAre() {
        // As a real report has it: one review upheld, total 0, the rest of the row left blank.
        AnnualReport2019 report = AnnualReport2019.builder()
                .disputes(DisputeTable.builder()
                        .put(DisputeRoute.REVIEW, DisputeOutcome.UPHELD, 1)
                        .put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, 0)
                        .build())
                .build();

        Findings findings = Schema2019.validate(report);

        assertThat(findings.verdict()).isEqualTo(Verdict.INVALID);
        // The blanks are listed in one line beside it.
        assertThat(findings.broken()).extracting(Finding::rule).containsExactly(Rule2019.T4_010, Rule2019.Q_020);
        Finding finding = findings.broken().get(0);
        assertThat(finding.place().address()).isEqualTo("disputes/review/total");
        assertThat(finding.sides().orElseThrow().left()).isEqualTo("0");
        assertThat(finding.sides().orElseThrow().right()).isEqualTo("1");
        assertThat(finding.operands())
                .containsExactly(
                        new Operand(Operand.Side.LEFT, Term.of(cell(DisputeOutcome.TOTAL)), Figure.count(0)),
                        new Operand(Operand.Side.RIGHT, Term.of(cell(DisputeOutcome.UPHELD)), Figure.count(1)),
                        new Operand(Operand.Side.RIGHT, Term.of(cell(DisputeOutcome.CORRECTED)), Figure.blank()),
                        new Operand(Operand.Side.RIGHT, Term.of(cell(DisputeOutcome.OTHER)), Figure.blank()),
                        new Operand(Operand.Side.RIGHT, Term.of(cell(DisputeOutcome.PENDING)), Figure.blank()));
        assertThat(findings.undecided().stream()
                        .map(question -> question.place().address()))
                .containsExactly("disputes/directLitigation/total", "disputes/litigationAfterReview/total");
    }

    private static Cell cell(DisputeOutcome outcome) {
        return DisputeTable.FORM.cell(DisputeRoute.REVIEW, outcome);
    }

    @Test
    void validate_cellsNeverCollected_leaveTheRulesNotApplicable() {
        RequestTable.Builder requests = RequestTable.builder(Revision.R2021);
        for (RequestRow row : RequestTable.form(Revision.R2021).rows()) {
            for (Applicant applicant : Applicant.kinds()) {
                requests.put(row, applicant, Figure.notCollected());
            }
            requests.put(row, Applicant.TOTAL, 0);
        }

        Findings findings = Schema2019.validate(
                AnnualReport2019.builder().requests(requests.build()).build());

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).isEmpty();
        // Six columns twice, all rows, and every cell but the totals.
        assertThat(findings.notApplicable()).hasSize(6 + 6 + 25 + 25 * 6);
        assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void validate_reportWithoutTables_isUndecidedWithoutFindings() {
        assertThat(Schema2019.validate(AnnualReport2019.builder().build()))
                .isEqualTo(TableValidation.nothing(Verdict.UNDECIDED, "2019/1"));
    }

    @Test
    void validate_tableMissing_passesItsRulesOver() {
        AnnualReport2019 full = Reports2019.sample(Revision.R2019);
        AnnualReport2019 report = AnnualReport2019.builder()
                .disclosure(full.getDisclosure().orElseThrow())
                .build();

        assertThat(Schema2019.validate(report).verdict()).isEqualTo(Verdict.VALID);
        assertThat(Reports2019.tables(report)).hasSize(1);
        assertThat(Reports2019.tables(report).get(0).form()).isSameAs(DisclosureTableR2019.FORM);
    }

    @Test
    void validate_severalBroken_areInTheOrderOfTheRulesThenOfTheTables() {
        AnnualReport2019 report = Reports2019.shifted(
                Reports2019.sample(Revision.R2021),
                Map.of(
                        "disclosure/fees/amount", -RuleSample.MUCH,
                        "disputes/review/total", 1,
                        "disputes/review/upheld", -RuleSample.MUCH,
                        "requests/carriedOver/researchInstitution", 1,
                        "requests/results.total/researchInstitution", 2));

        assertThat(Schema2019.validate(report).broken().stream()
                        .map(finding ->
                                finding.rule().id() + " " + finding.place().address()))
                .containsExactly(
                        "2019-T3-010 requests/newlyReceived/researchInstitution",
                        "2019-T3-020 requests/results.total/researchInstitution",
                        "2019-T3-030 requests/carriedOver/total",
                        "2019-T3-030 requests/results.total/total",
                        "2019-T4-010 disputes/review/total",
                        "2019-Q-010 disclosure/fees/amount",
                        "2019-Q-010 disputes/review/upheld");
    }
}
