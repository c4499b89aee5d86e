package io.gongkai.schema2008.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.Given;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.Claims2008;
import io.gongkai.schema2008.testkit.Reports2008;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Rule2008PropertyTest {
    private static final List<Claim> CLAIMS = Claims2008.all();
    private static final List<Claim> EQUATIONS =
            CLAIMS.stream().filter(Claim::isEquation).toList();

    @Test
    void claims_workedOutFromTheForm_areTheRelationsOfTheRules() {
        assertThat(Arrays.stream(Rule2008.values())
                        .flatMap(rule -> rule.statements().stream()
                                .flatMap(statement -> statement.relations().stream())
                                .map(relation -> rule.id() + ": " + relation.formula())))
                .containsExactlyInAnyOrderElementsOf(
                        CLAIMS.stream().map(Claim::text).toList());
        for (Claim claim : CLAIMS) {
            assertThat(claim.error())
                    .as(claim.rule())
                    .isEqualTo(Rule2008.ALL.rules().stream()
                            .anyMatch(rule -> rule.id().equals(claim.rule()) && rule.severity() == Severity.ERROR));
        }
    }

    @Test
    void validate_consistentReport_breaksNothingAndIsValid() {
        Trials.run(500, random -> {
            Findings findings = Schema2008.validate(Reports2008.consistent(random));

            assertThat(Claim.broken(findings)).isEmpty();
            assertThat(Claim.undecided(findings)).isEmpty();
            assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
        });
    }

    @Test
    void validate_oneCellOffByOne_breaksExactlyTheEquationsThatMentionIt() {
        Trials.run(20, random -> {
            AnnualReport2008 consistent = Reports2008.consistent(random);
            for (StatisticsCell cell : StatisticsCell.values()) {
                AnnualReport2008 report = offByOne(consistent, cell, random);

                Findings findings = Schema2008.validate(report);

                assertThat(brokenEquations(findings)).containsExactlyInAnyOrderElementsOf(mentioning(cell));
                assertOracle(report, BlankPolicy.AS_UNKNOWN, findings);
            }
        });
    }

    @Test
    void validate_twoCellsOffByOne_breaksExactlyWhatTheOracleSays() {
        Trials.run(200, random -> {
            StatisticsCell[] cells = StatisticsCell.values();
            AnnualReport2008 once =
                    offByOne(Reports2008.consistent(random), cells[random.nextInt(cells.length)], random);
            AnnualReport2008 report = offByOne(once, cells[random.nextInt(cells.length)], random);

            assertOracle(report, BlankPolicy.AS_UNKNOWN, Schema2008.validate(report));
        });
    }

    private static AnnualReport2008 offByOne(AnnualReport2008 report, StatisticsCell cell, Random random) {
        BigDecimal number = Reports2008.table(report).get(cell).value().orElseThrow();
        BigDecimal changed = random.nextBoolean() ? number.add(BigDecimal.ONE) : number.subtract(BigDecimal.ONE);
        Figure figure = switch (cell.kind()) {
            case AMOUNT -> Figure.amount(changed.toPlainString(), "万元");
            case COUNT, CHANGE -> Figure.count(changed.longValueExact());
        };
        return Reports2008.with(report, Map.of(cell.address(), figure));
    }

    private static List<String> brokenEquations(Findings findings) {
        List<String> equations = EQUATIONS.stream().map(Claim::text).toList();
        return Claim.broken(findings).stream().filter(equations::contains).toList();
    }

    private static List<String> mentioning(StatisticsCell cell) {
        return EQUATIONS.stream()
                .filter(claim -> claim.mentions(cell.address()))
                .map(Claim::text)
                .toList();
    }

    @Test
    void validate_oneCellBlank_leavesExactlyTheEquationsThatMentionItUndecided() {
        Trials.run(20, random -> {
            AnnualReport2008 consistent = Reports2008.consistent(random);
            for (StatisticsCell cell : StatisticsCell.values()) {
                AnnualReport2008 report = Reports2008.with(consistent, Map.of(cell.address(), Figure.blank()));

                Findings findings = Schema2008.validate(report);

                List<String> equations = EQUATIONS.stream()
                        .filter(claim -> claim.mentions(cell.address()))
                        .map(claim -> claim.open(Reports2008.figures(report), BlankPolicy.AS_UNKNOWN))
                        .toList();
                assertThat(Claim.undecided(findings)).containsAll(equations);
                assertThat(Claim.broken(findings)).isEmpty();
                assertOracle(report, BlankPolicy.AS_UNKNOWN, findings);
            }
        });
    }

    @Test
    void validate_anyFigures_agreesWithTheOracle() {
        Trials.run(1000, random -> {
            BlankPolicy policy = random.nextBoolean() ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN;
            AnnualReport2008 report = anyReport(random);

            Findings findings = Schema2008.validate(report, policy);

            assertOracle(report, policy, findings);
        });
    }

    /** Small numbers and few absences, so that every outcome of every rule is met. */
    private static AnnualReport2008 anyReport(Random random) {
        if (random.nextInt(4) == 0) {
            return AnnualReport2008.builder()
                    .statistics(new Statistics2008(RandomFigures.anyTable(Statistics2008.FORM, random)))
                    .build();
        }
        AnnualReport2008 report = Reports2008.consistent(random);
        Map<String, Figure> edits = new LinkedHashMap<>();
        for (StatisticsCell cell : StatisticsCell.values()) {
            if (random.nextInt(6) == 0) {
                edits.put(cell.address(), RandomFigures.anyFigure(cell.kind(), random));
            }
        }
        return Reports2008.with(report, edits);
    }

    @Test
    void validate_blankedZerosTakenForZeros_givesTheFindingsOfTheFullReport() {
        Trials.run(300, random -> {
            AnnualReport2008 full = Reports2008.consistent(random);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                full = offByOne(full, StatisticsCell.values()[random.nextInt(58)], random);
            }
            AnnualReport2008 blanked = withoutZeros(full);

            Findings ofFull = Schema2008.validate(full);
            Findings ofBlanked = Schema2008.validate(blanked, BlankPolicy.AS_ZERO);

            assertThat(sides(ofBlanked)).isEqualTo(sides(ofFull));
            assertThat(ofBlanked.verdict()).isEqualTo(ofFull.verdict());
            assertThat(ofBlanked.undecided()).isEmpty();
            assertThat(ofBlanked.blankPolicy()).isEqualTo(BlankPolicy.AS_ZERO);
        });
    }

    private static AnnualReport2008 withoutZeros(AnnualReport2008 report) {
        Map<String, Figure> edits = new LinkedHashMap<>();
        Reports2008.figures(report).forEach((address, figure) -> {
            if (figure.value().orElseThrow().signum() == 0) {
                edits.put(address, Figure.blank());
            }
        });
        return Reports2008.with(report, edits);
    }

    private static List<String> sides(Findings findings) {
        return findings.broken().stream()
                .map((Finding finding) ->
                        finding.rule().id() + " " + finding.place().address() + " " + finding.sides())
                .toList();
    }

    @Test
    void validate_sameReportTwice_givesEqualFindings() {
        Trials.run(50, random -> {
            AnnualReport2008 report = anyReport(random);

            assertThat(Schema2008.validate(report)).isEqualTo(Schema2008.validate(report));
        });
    }

    private static void assertOracle(AnnualReport2008 report, BlankPolicy policy, Findings findings) {
        Map<String, Figure> figures = Reports2008.figures(report);
        Claim.assertSameOutcomes(CLAIMS, figures, policy, findings, Claims2008.others(figures, policy));
    }

    private static void assertOracle(
            AnnualReport2008 whole, Map<String, Optional<AnnualReport2008>> parts, List<String> broken) {
        Findings findings = Given.parts(whole, parts).findings(Schema2008.validator(), ValidationOptions.STANDARD);
        List<Claim> claims = new ArrayList<>(CLAIMS);
        claims.addAll(Claims2008.rollUp(parts.keySet()));
        Map<String, Figure> figures = new LinkedHashMap<>(Reports2008.figures(whole));
        parts.forEach((name, part) -> Reports2008.figures(part.orElseThrow())
                .forEach((address, figure) -> figures.put("part " + name + ":" + address, figure)));

        Claim.assertSameOutcomes(
                claims,
                figures,
                BlankPolicy.AS_UNKNOWN,
                findings,
                Claims2008.others(Reports2008.figures(whole), BlankPolicy.AS_UNKNOWN));
        assertThat(Claim.broken(findings))
                .filteredOn(text -> text.startsWith("2008-A-010"))
                .isEqualTo(broken);
    }

    @Test
    void validate_rollUps_breakExactlyWhereAFigureIsNoSum() {
        Trials.run(100, random -> {
            Map<String, Optional<AnnualReport2008>> parts = new LinkedHashMap<>();
            for (String name : List.of("甲市", "乙市", "丙市").subList(0, 1 + random.nextInt(3))) {
                parts.put(
                        name,
                        Optional.of(AnnualReport2008.builder()
                                .from(Reports2008.consistent(random))
                                .year(2016)
                                .body(name)
                                .build()));
            }
            AnnualReport2008 whole = Reports2008.sumOf(
                    parts.values().stream().map(Optional::orElseThrow).toList());
            StatisticsCell cell = StatisticsCell.values()[random.nextInt(58)];
            List<String> broken = Claims2008.rollUp(parts.keySet()).stream()
                    .filter(claim -> claim.mentions(cell.address()))
                    .map(Claim::text)
                    .toList();

            assertOracle(whole, parts, List.of());
            assertOracle(offByOne(whole, cell, random), parts, broken);
            parts.computeIfPresent("甲市", (name, part) -> part.map(it -> offByOne(it, cell, random)));
            assertOracle(whole, parts, broken);
        });
    }
}
