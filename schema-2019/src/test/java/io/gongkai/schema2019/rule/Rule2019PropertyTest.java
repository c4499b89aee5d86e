package io.gongkai.schema2019.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.table.Cell;
import io.gongkai.core.testkit.Claim;
import io.gongkai.core.testkit.Given;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Claims2019;
import io.gongkai.schema2019.testkit.Reports2019;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        return texts.stream().filter(text -> text.matches("2019-(T3|T4)-.*")).toList();
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
                Claim.assertSameOutcomes(
                        claims,
                        Reports2019.figures(report),
                        BlankPolicy.AS_UNKNOWN,
                        findings,
                        Claims2019.others(report, BlankPolicy.AS_UNKNOWN));
            }
        });
    }

    @Test
    void validate_twoCellsOffByOne_breaksExactlyWhatTheOracleSays() {
        Trials.run(60, random -> {
            AnnualReport2019 consistent = consistent(random);
            List<Cell> cells = Reports2019.cells(consistent);
            AnnualReport2019 once = offByOne(consistent, cells.get(random.nextInt(cells.size())), random);
            AnnualReport2019 report = offByOne(once, cells.get(random.nextInt(cells.size())), random);

            Claim.assertSameOutcomes(
                    Claims2019.of(report),
                    Reports2019.figures(report),
                    BlankPolicy.AS_UNKNOWN,
                    Schema2019.validate(report),
                    Claims2019.others(report, BlankPolicy.AS_UNKNOWN));
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

                assertThat(Claim.broken(findings))
                        .containsExactly(
                                "2019-Q-020: " + cell.address().split("/", -1)[0] + " [" + cell.address() + "]");
                assertThat(equations(Claim.undecided(findings)))
                        .containsExactlyInAnyOrderElementsOf(claims.stream()
                                .filter(claim -> claim.isEquation() && claim.mentions(cell.address()))
                                .map(claim -> claim.open(Reports2019.figures(report), BlankPolicy.AS_UNKNOWN))
                                .toList());
                Claim.assertSameOutcomes(
                        claims,
                        Reports2019.figures(report),
                        BlankPolicy.AS_UNKNOWN,
                        findings,
                        Claims2019.others(report, BlankPolicy.AS_UNKNOWN));
            }
        });
    }

    @Test
    void validate_anyFigures_agreesWithTheOracle() {
        Trials.run(500, random -> {
            BlankPolicy policy = random.nextBoolean() ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN;
            AnnualReport2019 report = edited(consistent(random), 1 + random.nextInt(40), random);

            Findings findings = Schema2019.validate(report, policy);

            Claim.assertSameOutcomes(
                    Claims2019.of(report),
                    Reports2019.figures(report),
                    policy,
                    findings,
                    Claims2019.others(report, policy));
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
        // Blanks are listed as blanks under any policy.
        return findings.broken().stream()
                .filter(finding -> finding.rule() != Rule2019.Q_020)
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

    private static final ValidationOptions WITHOUT_LEAPS = ValidationOptions.STANDARD.withProfile(
            new Profile("without leaps", Set.of("2019-Y-040"), Map.of(), Map.of()));

    /** The reports of two years, of any revisions, in which everything adds up. */
    private static Given<AnnualReport2019> series(Random random) {
        AnnualReport2019 previous = Reports2019.withoutLosses(consistent(random));
        return Given.years(previous, Reports2019.after(previous, anyRevision(random), anyRevision(random), random));
    }

    private static Map<String, Figure> figures(Given<AnnualReport2019> given) {
        Map<String, Figure> figures = new LinkedHashMap<>(Reports2019.figures(given.report()));
        given.previous()
                .ifPresent(it -> Reports2019.figures(it)
                        .forEach((address, figure) -> figures.put("previous:" + address, figure)));
        given.parts()
                .forEach((name, part) -> Reports2019.figures(part.orElseThrow())
                        .forEach((address, figure) -> figures.put("part " + name + ":" + address, figure)));
        return figures;
    }

    /** The reports with one cell of one of them a little greater or smaller, or with another figure. */
    private static Given<AnnualReport2019> edited(
            Given<AnnualReport2019> given, String key, UnaryOperator<Figure> edit) {
        Figure figure = edit.apply(Objects.requireNonNull(figures(given).get(key), key));
        String address = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("previous:")) {
            return Given.years(
                    Reports2019.with(given.previous().orElseThrow(), Map.of(address, figure)), given.report());
        }
        if (key.startsWith("part ")) {
            Map<String, Optional<AnnualReport2019>> parts = new LinkedHashMap<>(given.parts());
            String name = key.substring("part ".length(), key.indexOf(':'));
            parts.compute(
                    name,
                    (same, part) -> Optional.of(
                            Reports2019.with(Objects.requireNonNull(part).orElseThrow(), Map.of(address, figure))));
            return Given.parts(given.report(), parts);
        }
        return new Given<>(Reports2019.with(given.report(), Map.of(address, figure)), given.previous(), given.parts());
    }

    private static Figure oneMore(Figure figure) {
        BigDecimal number = figure.value().orElseThrow().add(BigDecimal.ONE);
        return figure instanceof Amount ? Amount.of(number, "万元") : Figure.count(number.longValueExact());
    }

    private static void assertOracle(Given<AnnualReport2019> given, List<Claim> more) {
        List<Claim> claims = new ArrayList<>(Claims2019.of(given.report()));
        claims.addAll(more);
        Claim.assertSameOutcomes(
                claims,
                figures(given),
                BlankPolicy.AS_UNKNOWN,
                given.findings(Schema2019.validator(), WITHOUT_LEAPS),
                Claims2019.others(given.report(), BlankPolicy.AS_UNKNOWN));
    }

    @Test
    void validate_consistentYears_breaksNothing() {
        Trials.run(200, random -> {
            Findings findings = series(random).findings(Schema2019.validator(), WITHOUT_LEAPS);

            assertThat(Claim.broken(findings)).isEmpty();
            assertThat(Claim.undecided(findings)).isEmpty();
            assertThat(findings.verdict()).isEqualTo(Verdict.VALID);
        });
    }

    @Test
    void validate_editsInTwoYears_breakExactlyTheRelationsThatMentionThem() {
        Trials.run(150, random -> {
            Given<AnnualReport2019> given = series(random);
            List<Claim> claims = Claims2019.between(given.previous().orElseThrow(), given.report());
            List<String> keys = keysOf(claims);
            String first = keys.get(random.nextInt(keys.size()));
            Given<AnnualReport2019> once = edited(given, first, Rule2019PropertyTest::oneMore);

            assertThat(Claim.broken(once.findings(Schema2019.validator(), WITHOUT_LEAPS)))
                    .filteredOn(text -> text.startsWith("2019-Y"))
                    .containsExactlyInAnyOrderElementsOf(textsMentioning(claims, first));
            assertOracle(once, claims);

            String second = keys.get(random.nextInt(keys.size()));
            assertOracle(edited(once, second, Rule2019PropertyTest::oneMore), claims);
        });
    }

    @Test
    void validate_blankInTwoYears_leavesExactlyTheRelationsThatMentionItOpen() {
        Trials.run(100, random -> {
            Given<AnnualReport2019> given = series(random);
            List<Claim> claims = Claims2019.between(given.previous().orElseThrow(), given.report());
            List<String> keys = keysOf(claims);
            String key = keys.get(random.nextInt(keys.size()));

            Findings findings =
                    edited(given, key, figure -> Figure.blank()).findings(Schema2019.validator(), WITHOUT_LEAPS);

            assertThat(Claim.undecided(findings))
                    .filteredOn(text -> text.startsWith("2019-Y"))
                    .hasSize(textsMentioning(claims, key).size())
                    .allMatch(text -> text.endsWith(" without [" + key + "]"));
            assertThat(Claim.broken(findings)).allMatch(text -> text.startsWith("2019-Q-020"));
        });
    }

    private static List<String> keysOf(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.concat(claim.left().stream(), claim.right().stream()))
                .map(key -> key.startsWith("-") ? key.substring(1) : key)
                .distinct()
                .toList();
    }

    private static List<String> textsMentioning(List<Claim> claims, String key) {
        return claims.stream()
                .filter(claim -> claim.mentions(key))
                .map(Claim::text)
                .toList();
    }

    @Test
    void validate_rollUps_breakExactlyWhereAFigureIsNoSum() {
        Trials.run(60, random -> {
            Revision disclosure = anyRevision(random);
            Revision requests = anyRevision(random);
            Map<String, Optional<AnnualReport2019>> parts = new LinkedHashMap<>();
            for (String name : List.of("甲局", "乙局", "丙局").subList(0, 1 + random.nextInt(3))) {
                parts.put(
                        name,
                        Optional.of(AnnualReport2019.builder()
                                .from(Reports2019.consistent(disclosure, requests, 1000, random))
                                .year(2022)
                                .body(name)
                                .build()));
            }
            Given<AnnualReport2019> given = Given.parts(
                    Reports2019.sumOf(
                            parts.values().stream().map(Optional::orElseThrow).toList()),
                    parts);
            List<Claim> claims = Claims2019.rollUp(given.report(), parts.keySet());
            List<String> keys = keysOf(claims);

            assertOracle(given, claims);
            assertThat(Claim.broken(given.findings(Schema2019.validator(), WITHOUT_LEAPS)))
                    .isEmpty();
            String first = keys.get(random.nextInt(keys.size()));
            Given<AnnualReport2019> once = edited(given, first, Rule2019PropertyTest::oneMore);
            assertThat(Claim.broken(once.findings(Schema2019.validator(), WITHOUT_LEAPS)))
                    .containsAll(textsMentioning(claims, first));
            assertOracle(once, claims);
            assertOracle(edited(once, keys.get(random.nextInt(keys.size())), Rule2019PropertyTest::oneMore), claims);
        });
    }

    @Test
    void validate_anyTwoYears_findsTheLeapsThatTheFiguresShow() {
        Trials.run(100, random -> {
            AnnualReport2019 previous = Reports2019.consistent(Revision.R2021, Revision.R2021, 200, random);
            AnnualReport2019 report = AnnualReport2019.builder()
                    .from(Reports2019.consistent(Revision.R2021, Revision.R2021, 200, random))
                    .year(previous.getYear().orElseThrow().value() + 1)
                    .build();
            int year = report.getYear().orElseThrow().value();
            Map<String, Figure> before = Reports2019.figures(previous);
            List<String> leaps = new ArrayList<>();
            Reports2019.figures(report).forEach((address, figure) -> {
                boolean isBroken = (year == 2021
                                && (address.startsWith("disclosure/") || address.startsWith("requests/results.other.")))
                        || (year == 2024 && address.startsWith("disputes/directLitigation/"));
                BigDecimal now = figure.value().orElseThrow();
                BigDecimal then =
                        Objects.requireNonNull(before.get(address)).value().orElseThrow();
                BigDecimal five = BigDecimal.valueOf(5);
                if (!isBroken
                        && then.compareTo(BigDecimal.valueOf(20)) > 0
                        && (now.compareTo(then.multiply(five)) > 0 || then.compareTo(now.multiply(five)) > 0)) {
                    leaps.add("2019-Y-040: " + address + " [" + address + ", previous:" + address + "]");
                }
            });

            assertThat(Claim.broken(
                            Given.years(previous, report).findings(Schema2019.validator(), ValidationOptions.STANDARD)))
                    .filteredOn(text -> text.startsWith("2019-Y-040"))
                    .containsExactlyInAnyOrderElementsOf(leaps);
        });
    }
}
