package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Claims2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule2019PropertyTest {
    private static Revision anyRevision(Random random) {
        return random.nextBoolean() ? Revision.R2019 : Revision.R2021;
    }

    private static AnnualReport2019 consistent(Random random) {
        return Reports2019.consistent(anyRevision(random), anyRevision(random), random);
    }

    private static AnnualReport2019 offByOne(AnnualReport2019 report, Cell cell, Random random) {
        return Reports2019.shifted(report, Map.of(cell.address(), random.nextBoolean() ? 1 : -1));
    }

    private static List<String> mentioning(List<Claim> claims, Cell cell) {
        return claims.stream()
                .filter(claim -> claim.isEquation() && claim.mentions(cell.address()))
                .map(Claim::text)
                .toList();
    }

    private static List<String> equations(List<String> texts) {
        return texts.stream().filter(text -> !text.startsWith("2019-Q-010")).toList();
    }

    @ParameterizedTest
    @CsvSource({"R2019, 7, 23", "R2021, 7, 25"})
    void claims_workedOutFromTheForm_areTheRelationsOfTheRules(Revision revision, int columns, int rows) {
        AnnualReport2019 report = Reports2019.sample(revision);
        List<Claim> claims = Claims2019.of(report);

        assertThat(claims.stream().filter(Claim::isEquation)).hasSize(columns + columns + rows + 3);
        assertThat(Arrays.stream(Rule2019.values())
                        .flatMap(rule -> rule.statements().stream()
                                .filter(statement -> Reports2019.tables(report).stream()
                                        .anyMatch(table -> statement
                                                .form()
                                                .filter(table.form()::equals)
                                                .isPresent()))
                                .flatMap(statement -> statement.relations().stream())
                                .map(relation -> rule.id() + ": " + relation.formula())))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"R2019, R2019", "R2019, R2021", "R2021, R2019", "R2021, R2021"})
    void validate_consistentReport_breaksNothingAndIsValid(Revision disclosure, Revision requests) {
        Trials.run(100, random -> {
            AnnualReport2019 report = Reports2019.consistent(disclosure, requests, random);

            Findings findings = Schema2019.validate(report);

            assertThat(Claim.broken(findings)).isEmpty();
            assertThat(Claim.undecided(findings)).isEmpty();
            assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
        });
    }

    @Test
    void validate_oneCellOffByOne_breaksExactlyTheEquationsThatMentionIt() {
        Trials.run(8, random -> {
            AnnualReport2019 consistent = consistent(random);
            List<Claim> claims = Claims2019.of(consistent);
            for (Cell cell : Reports2019.cells(consistent)) {
                AnnualReport2019 report = offByOne(consistent, cell, random);

                Findings findings = Schema2019.validate(report);

                assertThat(equations(Claim.broken(findings)))
                        .containsExactlyInAnyOrderElementsOf(mentioning(claims, cell));
                Claim.assertSameOutcomes(claims, Reports2019.figures(report), BlankPolicy.AS_UNKNOWN, findings);
            }
        });
    }

    @Test
    void validate_oneCellBlank_leavesExactlyTheEquationsThatMentionItUndecided() {
        Trials.run(8, random -> {
            AnnualReport2019 consistent = consistent(random);
            List<Claim> claims = Claims2019.of(consistent);
            for (Cell cell : Reports2019.cells(consistent)) {
                AnnualReport2019 report = Reports2019.with(consistent, Map.of(cell.address(), Figure.blank()));

                Findings findings = Schema2019.validate(report);

                assertThat(Claim.broken(findings)).isEmpty();
                assertThat(Claim.undecided(findings))
                        .containsExactlyInAnyOrderElementsOf(claims.stream()
                                .filter(claim -> claim.isEquation() && claim.mentions(cell.address()))
                                .map(claim -> claim.open(Reports2019.figures(report), BlankPolicy.AS_UNKNOWN))
                                .toList());
            }
        });
    }

    @Test
    void validate_anyFigures_agreesWithTheOracle() {
        Trials.run(500, random -> {
            BlankPolicy policy = random.nextBoolean() ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN;
            AnnualReport2019 report = edited(consistent(random), 1 + random.nextInt(40), random);

            Findings findings = Schema2019.validate(report, policy);

            Claim.assertSameOutcomes(Claims2019.of(report), Reports2019.figures(report), policy, findings);
        });
    }

    /** A report in which about one cell in so many has any figure. */
    private static AnnualReport2019 edited(AnnualReport2019 report, int oneIn, Random random) {
        Map<String, Figure> edits = new LinkedHashMap<>();
        for (Cell cell : Reports2019.cells(report)) {
            if (random.nextInt(oneIn) == 0) {
                edits.put(cell.address(), RandomFigures.anyFigure(cell.kind(), random));
            }
        }
        return Reports2019.with(report, edits);
    }

    @Test
    void validate_blankedZerosTakenForZeros_givesTheFindingsOfTheFullReport() {
        Trials.run(200, random -> {
            AnnualReport2019 full = consistent(random);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                List<Cell> cells = Reports2019.cells(full);
                full = offByOne(full, cells.get(random.nextInt(cells.size())), random);
            }
            AnnualReport2019 blanked = withoutZeros(full);

            Findings ofFull = Schema2019.validate(full);
            Findings ofBlanked = Schema2019.validate(blanked, BlankPolicy.AS_ZERO);

            assertThat(sides(ofBlanked)).isEqualTo(sides(ofFull));
            assertThat(ofBlanked.verdict()).isEqualTo(ofFull.verdict());
            assertThat(ofBlanked.undecided()).isEmpty();
            assertThat(ofBlanked.blankPolicy()).isEqualTo(BlankPolicy.AS_ZERO);
        });
    }

    private static AnnualReport2019 withoutZeros(AnnualReport2019 report) {
        Map<String, Figure> edits = new LinkedHashMap<>();
        Reports2019.figures(report).forEach((address, figure) -> {
            if (figure.value().orElseThrow().signum() == 0) {
                edits.put(address, Figure.blank());
            }
        });
        return Reports2019.with(report, edits);
    }

    private static List<String> sides(Findings findings) {
        return findings.broken().stream()
                .map((Finding finding) ->
                        finding.rule().id() + " " + finding.place().address() + " " + finding.sides())
                .toList();
    }

    @Test
    void validate_marksTakenForZeros_neverHappens() {
        for (Figure absent : List.of(Figure.marked("/"), Figure.missing(), Figure.unreadable("约0"), Figure.joint())) {
            AnnualReport2019 report =
                    Reports2019.with(Reports2019.sample(Revision.R2021), Map.of("disputes/review/pending", absent));

            assertThat(Claim.undecided(Schema2019.validate(report, BlankPolicy.AS_ZERO)))
                    .hasSize(1)
                    .allMatch(open -> open.startsWith("2019-T4-010"));
        }
    }
}
