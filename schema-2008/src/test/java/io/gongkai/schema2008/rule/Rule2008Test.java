package io.gongkai.schema2008.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.ReportSample;
import io.gongkai.core.testkit.SharedTable;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class Rule2008Test {
    /** Rules beyond those of the table. */
    private static final Set<String> ADDED = Set.of("2008-N-050", "2008-N-060", "2008-N-070");

    static List<RuleSample> samples() {
        return RuleSample.ALL;
    }

    static Stream<RuleSample> openSamples() {
        return RuleSample.ALL.stream().filter(sample -> !sample.open().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void rule_anyConstant_hasOneSample(Rule2008 rule) {
        assertThat(Stream.concat(
                                RuleSample.ALL.stream().map(RuleSample::rule),
                                ReportSamples.ALL.stream().map(ReportSample::rule))
                        .filter(it -> it == rule))
                .hasSize(1);
    }

    static List<ReportSample<AnnualReport2008>> reportSamples() {
        return ReportSamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("reportSamples")
    void validate_holdingReports_breaksNothing(ReportSample<AnnualReport2008> sample) {
        sample.assertHolding(Schema2008.validator());
    }

    @ParameterizedTest
    @MethodSource("reportSamples")
    void validate_breakingReports_findsThisRuleAloneWithItsMessage(ReportSample<AnnualReport2008> sample) {
        sample.assertBreaking(Schema2008.validator());
    }

    @Test
    void validate_openReports_namesWhatIsAbsent() {
        // The rules on title, period, dates and sentences alone have no operand that could be blank.
        assertThat(ReportSamples.ALL)
                .filteredOn(sample -> sample.open().isPresent())
                .hasSize(2)
                .allSatisfy(sample -> sample.assertOpen(Schema2008.validator()));
    }

    @Test
    void validateRollUp_partWithoutReport_isUndecidedAndNamesIt() {
        Map<String, Optional<AnnualReport2008>> parts = new LinkedHashMap<>();
        parts.put(
                "甲区",
                Optional.of(AnnualReport2008.builder()
                        .from(Reports2008.sample())
                        .body("甲区")
                        .build()));
        parts.put("乙区", Optional.empty());

        Findings findings =
                Schema2008.validator().validateRollUp(Reports2008.sample(), parts, ValidationOptions.STANDARD);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(Rule2008.A_010);
            assertThat(question.missingParts()).containsExactly("乙区");
        });
    }

    @Test
    void rules_inOrder_haveThePermanentIdsAndSeverities() {
        assertThat(Rule2008.ALL.name()).isEqualTo("2008/1");
        assertThat(Rule2008.ALL.rules().stream().map(rule -> rule.id() + " " + rule.severity()))
                .containsExactly(
                        "2008-S1-010 ERROR",
                        "2008-S1-020 WARNING",
                        "2008-S1-030 WARNING",
                        "2008-S1-040 WARNING",
                        "2008-S2-010 ERROR",
                        "2008-S2-020 ERROR",
                        "2008-S3-010 ERROR",
                        "2008-S3-020 ERROR",
                        "2008-S3-030 ERROR",
                        "2008-S3-040 ERROR",
                        "2008-S3-050 WARNING",
                        "2008-S3-060 WARNING",
                        "2008-S4-010 WARNING",
                        "2008-S5-010 WARNING",
                        "2008-S8-010 ERROR",
                        "2008-A-010 WARNING",
                        "2008-Q-010 ERROR",
                        "2008-Q-020 WARNING",
                        "2008-N-010 WARNING",
                        "2008-N-030 WARNING",
                        "2008-D-010 INFO",
                        "2008-N-050 INFO",
                        "2008-N-060 WARNING",
                        "2008-N-070 WARNING");
        assertThat(Rule2008.ALL.rules()).isEqualTo(List.of(Rule2008.values()));
    }

    @Test
    void rules_againstTheSharedTable_agreeInEveryField() {
        assertThat(Rule2008.ALL.rules().stream()
                        .filter(rule -> !ADDED.contains(rule.id()))
                        .map(rule -> List.of(
                                rule.id(),
                                rule.appliesTo(),
                                rule.severity().name(),
                                rule.basis().en()))
                        .toList())
                .isEqualTo(SharedTable.rows("rules.tsv").stream()
                        .filter(row -> row.get("id").startsWith("2008-"))
                        .map(row ->
                                List.of(row.get("id"), row.get("applies_to"), row.get("severity"), row.get("basis")))
                        .toList());
    }

    @Test
    void roles_ofTheSharedTable_haveARuleEach() {
        List<Map<String, String>> rows = SharedTable.rows("statistics-2008.tsv");
        Pattern total = Pattern.compile("total of the (\\d+) .*below");

        int seen = 0;
        for (Map<String, String> row : rows) {
            for (String role : row.get("role").split("; ", -1)) {
                Matcher matcher = total.matcher(role);
                if (matcher.matches()) {
                    seen++;
                    assertThat(relations())
                            .as(row.toString())
                            .anyMatch(relation -> relation.comparison() == Comparison.EQUAL
                                    && addresses(relation.left()).equals(List.of(row.get("code")))
                                    && relation.right().size() == Integer.parseInt(matcher.group(1))
                                    && addresses(relation.right()).stream()
                                            .allMatch(part -> part.startsWith(row.get("code") + ".")));
                } else if (role.startsWith("subset of ")) {
                    seen++;
                    assertThat(relations())
                            .as(row.toString())
                            .anyMatch(relation -> relation.comparison() == Comparison.AT_MOST
                                    && addresses(relation.left()).equals(List.of(row.get("code")))
                                    && addresses(relation.right()).equals(List.of(role.substring(10))));
                }
            }
        }
        assertThat(seen).isEqualTo(10);
    }

    private static List<Relation> relations() {
        return Arrays.stream(Rule2008.values())
                .flatMap(rule -> rule.statements().stream())
                .flatMap(statement -> statement.relations().stream())
                .toList();
    }

    private static List<String> addresses(List<? extends Cell> cells) {
        return cells.stream().map(Cell::address).toList();
    }

    @Test
    void sampleReport_unchanged_breaksNothingAndLeavesNothingOpen() {
        Findings findings = Schema2008.validate(Reports2008.sample());

        assertThat(findings).isEqualTo(TableValidation.nothing(Verdict.VALID, "2008/1"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void validate_breakingSample_findsThisRuleAloneAtItsPlace(RuleSample sample) {
        AnnualReport2008 report = Reports2008.with(Reports2008.sample(), sample.breaking());

        Findings findings = Schema2008.validate(report);

        assertThat(findings.broken()).hasSize(1);
        assertThat(findings.undecided()).isEmpty();
        assertThat(findings.notApplicable()).isEmpty();
        assertThat(findings.verdict())
                .isEqualTo(sample.rule().severity() == Severity.ERROR ? Verdict.INVALID : Verdict.VALID);
        Finding finding = findings.broken().get(0);
        assertThat(finding.rule()).isEqualTo(sample.rule());
        assertThat(finding.place().address()).isEqualTo(sample.place());
        assertThat(finding.sides().orElseThrow().left()).isEqualTo(sample.left());
        assertThat(finding.sides().orElseThrow().right()).isEqualTo(sample.right());
        assertThat(finding.sides().orElseThrow().difference())
                .isEqualTo(new BigDecimal(sample.left()).subtract(new BigDecimal(sample.right())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void message_inBothLanguages_saysPlaceAndNumbersAndHasNoHoleLeft(RuleSample sample) {
        AnnualReport2008 report = Reports2008.with(Reports2008.sample(), sample.breaking());

        Finding finding = Schema2008.validate(report).broken().get(0);

        for (Language language : Language.values()) {
            assertThat(finding.message().in(language))
                    .startsWith(sample.rule().sentence().in(language))
                    .contains(finding.place().title().in(language))
                    .contains(sample.left())
                    .contains(finding.operands().size() > 1 ? sample.right() : "")
                    .endsWith(sample.rule().hint().in(language))
                    .doesNotContain("{")
                    .doesNotContain("}");
        }
        assertThat(finding.message().zh()).isNotEqualTo(finding.message().en());
    }

    @ParameterizedTest
    @MethodSource("openSamples")
    void validate_openSample_leavesTheRuleUndecidedAndNamesTheAbsentCells(RuleSample sample) {
        assertThat(sample.open()).contains(sample.rule().id());
        AnnualReport2008 report = Reports2008.with(Reports2008.sample(), sample.openEdits());

        Findings findings = Schema2008.validate(report);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.notApplicable()).isEmpty();
        assertThat(findings.undecided().stream().map(question -> question.rule().id()))
                .isEqualTo(sample.open());
        assertThat(findings.undecided())
                .allSatisfy(question -> assertThat(
                                question.absent().stream().map(Term::key).toList())
                        .containsExactlyElementsOf(sample.openEdits().keySet()));
        boolean anyError = findings.undecided().stream()
                .anyMatch(question -> question.rule().severity() == Severity.ERROR);
        assertThat(findings.verdict()).isEqualTo(anyError ? Verdict.UNDECIDED : Verdict.VALID);
    }

    @Test
    void openSamples_ofAllRules_lackOnlyTheRuleThatNothingLeavesOpen() {
        assertThat(RuleSample.ALL)
                .filteredOn(sample -> sample.open().isEmpty())
                .extracting(RuleSample::rule)
                .containsExactly(Rule2008.Q_010);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void formula_anyRule_isPrinted(RuleSample sample) {
        assertThat(sample.rule().formula()).isEqualTo(sample.formula());
    }

    @ParameterizedTest
    @EnumSource
    void texts_anyRule_areThereInBothLanguagesWithoutFullStop(Rule2008 rule) {
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
        assertThat(Arrays.stream(Rule2008.values()).map(Rule::sentence)).doesNotHaveDuplicates();
    }

    @Test
    void validate_knownPartsAboveTheTotal_isBrokenWhateverTheBlankIs() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(), Map.of("review", Figure.count(2), "review.corrected", Figure.blank()));

        Findings findings = Schema2008.validate(report);

        assertThat(Claim.broken(findings))
                .containsExactly("2008-S4-010: review = review.upheld + review.corrected + review.other");
        assertThat(findings.broken().get(0).sides().orElseThrow().left()).isEqualTo("2");
        assertThat(findings.broken().get(0).sides().orElseThrow().right()).isEqualTo("4");
        assertThat(findings.undecided()).isEmpty();
    }

    @Test
    void validate_zeroBelowABlankBound_holds() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(),
                Map.of(
                        "response.byChannel.interviews", Figure.blank(),
                        "response.byChannel.interviews.byPrincipals", Figure.count(0)));

        Findings findings = Schema2008.validate(report);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).isEmpty();
    }

    @Test
    void validate_notCollectedOperand_isNotApplicableEvenIfBoundsWouldDecide() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(), Map.of("review", Figure.count(0), "review.other", Figure.notCollected()));

        Findings findings = Schema2008.validate(report);

        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).isEmpty();
        assertThat(Claim.notApplicable(findings))
                .containsExactly(
                        "2008-S4-010: review without [review.other]",
                        "2008-Q-010: review.other without [review.other]");
    }

    @Test
    void validate_noStatistics_isUndecidedWithoutFindings() {
        Findings findings =
                Schema2008.validate(AnnualReport2008.builder().year(2018).build());

        assertThat(findings).isEqualTo(TableValidation.nothing(Verdict.UNDECIDED, "2008/1"));
    }

    @Test
    void validate_severalBroken_areInTheOrderOfTheRules() {
        AnnualReport2008 report = Reports2008.with(
                Reports2008.sample(),
                Map.of(
                        "complaints", Figure.count(-1),
                        "organisation.staff", Figure.count(0),
                        "disclosure.byChannel.website", Figure.count(200),
                        "disclosure.byChannel.gazette", Figure.count(200),
                        "requests.received.fax", Figure.count(0)));

        assertThat(Claim.broken(Schema2008.validate(report)))
                .containsExactly(
                        "2008-S1-020: disclosure.byChannel.gazette <= disclosure.disclosed",
                        "2008-S1-020: disclosure.byChannel.website <= disclosure.disclosed",
                        "2008-S3-010: " + RuleSample.ALL.get(6).formula(),
                        "2008-S8-010: organisation.staff = organisation.staff.fullTime + organisation.staff.partTime",
                        "2008-Q-010: complaints >= 0");
    }
}
