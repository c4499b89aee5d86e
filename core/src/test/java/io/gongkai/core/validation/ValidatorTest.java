package io.gongkai.core.validation;

import static io.gongkai.core.testkit.SmallCell.CHANGE;
import static io.gongkai.core.testkit.SmallCell.COST;
import static io.gongkai.core.testkit.SmallCell.FIRST;
import static io.gongkai.core.testkit.SmallCell.FORM;
import static io.gongkai.core.testkit.SmallCell.OTHER_CHANGE;
import static io.gongkai.core.testkit.SmallCell.PRICE;
import static io.gongkai.core.testkit.SmallCell.SECOND;
import static io.gongkai.core.testkit.SmallCell.THIRD;
import static io.gongkai.core.testkit.SmallCell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.testkit.SmallRule;
import io.gongkai.core.testkit.TableValidation;
import io.gongkai.core.testkit.Trials;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
    private static final Relation SUM = Relation.sum(TOTAL, List.of(FIRST, SECOND));

    @ParameterizedTest
    @CsvSource({
        // Both sides known.
        "3, EQUAL, 3, HOLDS",
        "3, EQUAL, 4, BROKEN",
        "4, EQUAL, 3, BROKEN",
        "3, AT_MOST, 3, HOLDS",
        "3, AT_MOST, 4, HOLDS",
        "4, AT_MOST, 3, BROKEN",
        "3, AT_LEAST, 3, HOLDS",
        "4, AT_LEAST, 3, HOLDS",
        "3, AT_LEAST, 4, BROKEN",
        // An absent count on the left makes that side anything from its known part up.
        "3+?, EQUAL, 2, BROKEN",
        "3+?, EQUAL, 3, UNDECIDED",
        "3+?, EQUAL, 4, UNDECIDED",
        "3+?, AT_MOST, 2, BROKEN",
        "3+?, AT_MOST, 3, UNDECIDED",
        "3+?, AT_MOST, 4, UNDECIDED",
        "3+?, AT_LEAST, 2, HOLDS",
        "3+?, AT_LEAST, 3, HOLDS",
        "3+?, AT_LEAST, 4, UNDECIDED",
        // On the right the other way round.
        "2, EQUAL, 3+?, BROKEN",
        "3, EQUAL, 3+?, UNDECIDED",
        "4, EQUAL, 3+?, UNDECIDED",
        "2, AT_MOST, 3+?, HOLDS",
        "3, AT_MOST, 3+?, HOLDS",
        "4, AT_MOST, 3+?, UNDECIDED",
        "2, AT_LEAST, 3+?, BROKEN",
        "3, AT_LEAST, 3+?, UNDECIDED",
        "4, AT_LEAST, 3+?, UNDECIDED",
        // On both sides nothing is bounded.
        "9+?, EQUAL, 1+?, UNDECIDED",
        "9+?, AT_MOST, 1+?, UNDECIDED",
        "1+?, AT_LEAST, 9+?, UNDECIDED",
        // An absent change may be negative, so it bounds nothing.
        "9+~, EQUAL, 1, UNDECIDED",
        "9+~, AT_MOST, 1, UNDECIDED",
        "9+~, AT_LEAST, 1, UNDECIDED",
        "1, EQUAL, 9+~, UNDECIDED",
        "1, AT_LEAST, 9+~, UNDECIDED",
        "1, AT_MOST, 9+~, UNDECIDED",
        // Nothing at all is known of a side.
        "?, EQUAL, 0, UNDECIDED",
        "?, EQUAL, -1, BROKEN",
        "?, AT_LEAST, 0, HOLDS",
        "0, EQUAL, ?, UNDECIDED",
        "-1, EQUAL, ?, BROKEN",
    })
    void validate_oneRelation_isDecidedByBoundsAlone(
            String left, Comparison comparison, String right, Outcome expected) {
        FigureTable.Builder<SmallCell> table = FigureTable.builder(FORM, Figure.missing());
        List<SmallCell> leftCells = side(table, left, FIRST, SECOND, CHANGE);
        List<SmallCell> rightCells = side(table, right, TOTAL, THIRD, OTHER_CHANGE);

        assertThat(outcome(new Relation(leftCells, comparison, rightCells), table.build(), BlankPolicy.AS_UNKNOWN))
                .isEqualTo(expected);
    }

    /** Puts a side such as {@code 3+?} into cells: a known one, a count that is missing, a change that is missing. */
    private static List<SmallCell> side(
            FigureTable.Builder<SmallCell> table, String side, SmallCell known, SmallCell count, SmallCell change) {
        List<SmallCell> cells = new ArrayList<>();
        for (String part : side.split("\\+", -1)) {
            if (part.equals("?")) {
                cells.add(count);
            } else if (part.equals("~")) {
                cells.add(change);
            } else {
                table.put(known, Long.parseLong(part));
                cells.add(known);
            }
        }
        return cells;
    }

    @ParameterizedTest
    @EnumSource(names = {"BLANK", "MARKED", "UNREADABLE", "MISSING", "JOINT"})
    void validate_absentOperand_isUndecidedAndNamed(Absence reason) {
        Findings findings = validate(
                SUM, FigureTable.builder(FORM).put(TOTAL, 5).put(FIRST, 3).put(SECOND, absent(reason)));

        assertThat(findings.undecided()).singleElement().satisfies(question -> {
            assertThat(question.place()).isEqualTo(Place.of(TOTAL));
            assertThat(question.absent()).containsExactly(Term.of(SECOND));
        });
        assertThat(findings.broken()).isEmpty();
        assertThat(findings.notApplicable()).isEmpty();
    }

    @Test
    void validate_severalAbsent_areNamedLeftToRight() {
        Findings findings = validate(SUM, FigureTable.builder(FORM).put(FIRST, 3));

        assertThat(findings.undecided())
                .singleElement()
                .extracting(OpenQuestion::absent)
                .isEqualTo(List.of(Term.of(TOTAL), Term.of(SECOND)));
    }

    /** Even where bounds would decide: the source format never asked, so nobody can be blamed. */
    @Test
    void validate_operandNeverCollected_isNotApplicable() {
        Findings findings = validate(
                SUM, FigureTable.builder(FORM).put(TOTAL, 1).put(FIRST, 3).put(SECOND, Figure.notCollected()));

        assertThat(findings.notApplicable())
                .singleElement()
                .satisfies(question -> assertThat(question.absent()).containsExactly(Term.of(SECOND)));
        assertThat(findings.broken()).isEmpty();
        assertThat(findings.undecided()).isEmpty();
    }

    @Test
    void validate_broken_hasBothSidesAndEveryOperand() {
        Findings findings = validate(
                SUM, FigureTable.builder(FORM).put(TOTAL, 2).put(FIRST, 3).put(SECOND, Figure.marked("/")));

        assertThat(findings.broken()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("T-010");
            assertThat(finding.place()).isEqualTo(Place.of(TOTAL));
            assertThat(finding.sides()).contains(new Sides(new BigDecimal(2), Comparison.EQUAL, new BigDecimal(3)));
            assertThat(finding.sides().orElseThrow().difference()).isEqualTo(new BigDecimal(-1));
            assertThat(finding.operands())
                    .containsExactly(
                            new Operand(Operand.Side.LEFT, Term.of(TOTAL), Figure.count(2)),
                            new Operand(Operand.Side.RIGHT, Term.of(FIRST), Figure.count(3)),
                            new Operand(Operand.Side.RIGHT, Term.of(SECOND), Figure.marked("/")));
        });
    }

    @Test
    void validate_blankAsZero_takesBlanksAloneForZero() {
        FigureTable.Builder<SmallCell> table =
                FigureTable.builder(FORM).put(TOTAL, 3).put(FIRST, 3);

        assertThat(outcome(SUM, table.build(), BlankPolicy.AS_UNKNOWN)).isEqualTo(Outcome.UNDECIDED);
        assertThat(outcome(SUM, table.build(), BlankPolicy.AS_ZERO)).isEqualTo(Outcome.HOLDS);
        assertThat(outcome(SUM, table.put(TOTAL, 4).build(), BlankPolicy.AS_ZERO))
                .isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKED", "UNREADABLE", "MISSING", "JOINT"})
    void validate_blankAsZero_neverTakesAnotherAbsenceForZero(Absence reason) {
        FigureTable<SmallCell> table = FigureTable.builder(FORM)
                .put(TOTAL, 3)
                .put(FIRST, absent(reason))
                .build();

        assertThat(outcome(SUM, table, BlankPolicy.AS_ZERO)).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void validate_blankAsZero_doesNotNameBlanksAsOpen() {
        Findings findings = TableValidation.validate(
                RuleSet.of("test/1", SmallRule.error("T-010", SUM)),
                List.of(FigureTable.builder(FORM)
                        .put(TOTAL, 3)
                        .put(FIRST, Figure.missing())
                        .build()),
                BlankPolicy.AS_ZERO);

        assertThat(findings.blankPolicy()).isEqualTo(BlankPolicy.AS_ZERO);
        assertThat(findings.undecided())
                .singleElement()
                .extracting(OpenQuestion::absent)
                .isEqualTo(List.of(Term.of(FIRST)));
    }

    @ParameterizedTest
    @CsvSource({
        // Outcomes of an error rule and of another one, and what they come to.
        "HOLDS, HOLDS, VALID",
        "HOLDS, BROKEN, INVALID",
        "BROKEN, UNDECIDED, INVALID",
        "HOLDS, UNDECIDED, UNDECIDED",
        "HOLDS, NOT_APPLICABLE, VALID",
        "UNDECIDED, UNDECIDED, UNDECIDED",
        "NOT_APPLICABLE, UNDECIDED, UNDECIDED",
        "NOT_APPLICABLE, BROKEN, INVALID",
        "NOT_APPLICABLE, NOT_APPLICABLE, UNDECIDED",
    })
    void verdict_twoErrorRules_isTheWorst(Outcome one, Outcome other, Verdict expected) {
        FigureTable.Builder<SmallCell> table = FigureTable.builder(FORM);
        Relation first = relationWith(one, table, TOTAL, FIRST);
        Relation second = relationWith(other, table, SECOND, THIRD);

        for (List<Relation> order : List.of(List.of(first, second), List.of(second, first))) {
            Findings findings = TableValidation.validate(
                    RuleSet.of(
                            "test/1", SmallRule.error("T-010", order.get(0)), SmallRule.error("T-020", order.get(1))),
                    List.of(table.build()),
                    BlankPolicy.AS_UNKNOWN);

            assertThat(findings.verdict()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WARNING", "INFO"})
    void verdict_lesserRules_countForNothing(Severity severity) {
        for (Outcome outcome : Outcome.values()) {
            FigureTable.Builder<SmallCell> table = FigureTable.builder(FORM);
            Rule lesser = SmallRule.of("T-010", severity, relationWith(outcome, table, TOTAL, FIRST));
            Rule error = SmallRule.error("T-020", relationWith(Outcome.HOLDS, table, SECOND, THIRD));

            assertThat(TableValidation.validate(
                                    RuleSet.of("test/1", lesser), List.of(table.build()), BlankPolicy.AS_UNKNOWN)
                            .verdict())
                    .isEqualTo(Verdict.UNDECIDED);
            assertThat(TableValidation.validate(
                                    RuleSet.of("test/1", lesser, error), List.of(table.build()), BlankPolicy.AS_UNKNOWN)
                            .verdict())
                    .isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void verdict_nothingToDecide_isUndecided() {
        Validator validator = Validator.of(RuleSet.of("test/1", SmallRule.error("T-010", SUM)));

        assertThat(TableValidation.validate(validator, List.of(), BlankPolicy.AS_UNKNOWN)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        // A table that no rule speaks of.
        assertThat(TableValidation.validate(
                                validator,
                                List.of(FigureTable.builder(SmallGrid.FORM).build()),
                                BlankPolicy.AS_UNKNOWN)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    private static Relation relationWith(
            Outcome outcome, FigureTable.Builder<SmallCell> table, SmallCell left, SmallCell right) {
        table.put(left, 1);
        switch (outcome) {
            case HOLDS -> table.put(right, 1);
            case BROKEN -> table.put(right, 2);
            case UNDECIDED -> table.put(right, Figure.missing());
            case NOT_APPLICABLE -> table.put(right, Figure.notCollected());
        }
        return Relation.sum(left, List.of(right));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807, 0, HOLDS, 0",
        "9223372036854775807, 9223372036854775806, 1, HOLDS, 0",
        "9223372036854775807, 9223372036854775807, 1, BROKEN, -1",
        // In a long the parts would come to -2.
        "-2, 9223372036854775807, 9223372036854775807, BROKEN, -18446744073709551616",
        // And these to 0.
        "0, -9223372036854775808, -9223372036854775808, BROKEN, 18446744073709551616",
        "-9223372036854775808, -9223372036854775808, 0, HOLDS, 0",
        // Just within and beyond what is summed quickly.
        "4503599627370495, 4503599627370495, 0, HOLDS, 0",
        "4503599627370496, 4503599627370495, 1, HOLDS, 0",
        "4503599627370497, 4503599627370495, 1, BROKEN, 1",
        "-4503599627370496, -4503599627370495, -1, HOLDS, 0",
    })
    void validate_hugeCounts_areSummedExactly(
            long total, long first, long second, Outcome expected, BigDecimal difference) {
        FigureTable.Builder<SmallCell> table =
                FigureTable.builder(FORM).put(TOTAL, total).put(FIRST, first).put(SECOND, second);

        assertThat(outcome(SUM, table.build(), BlankPolicy.AS_UNKNOWN)).isEqualTo(expected);
        validate(SUM, table)
                .broken()
                .forEach(finding ->
                        assertThat(finding.sides().orElseThrow().difference()).isEqualTo(difference));
    }

    @Test
    void validate_amounts_areComparedExactly() {
        Relation same = Relation.sum(COST, List.of(PRICE));
        FigureTable.Builder<SmallCell> table =
                FigureTable.builder(FORM).put(COST, "0.30").put(PRICE, Amount.of(new BigDecimal("0.3"), "万元"));

        assertThat(outcome(same, table.build(), BlankPolicy.AS_UNKNOWN)).isEqualTo(Outcome.HOLDS);

        table.put(PRICE, Amount.of(new BigDecimal("0.3000000000000000001"), "万元"));
        assertThat(outcome(same, table.build(), BlankPolicy.AS_UNKNOWN)).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void validate_negativeCount_isBroken() {
        Findings findings = TableValidation.validate(
                RuleSet.of("test/1", new SmallRule("T-010", Severity.ERROR, List.of(Statement.notNegative(FORM)))),
                List.of(FigureTable.builder(FORM)
                        .put(TOTAL, -1)
                        .put(CHANGE, -1)
                        .put(COST, "-0.1")
                        .put(FIRST, 0)
                        .build()),
                BlankPolicy.AS_UNKNOWN);

        assertThat(findings.broken()).extracting(Finding::place).containsExactly(Place.of(TOTAL), Place.of(COST));
        assertThat(findings.broken().get(1).sides().orElseThrow().right()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void validate_manyRulesAndTables_findsInTheOrderOfTheRules() {
        Rule sums = new SmallRule(
                "T-010",
                Severity.ERROR,
                List.of(
                        Statement.of(
                                FORM,
                                List.of(Relation.sum(SECOND, List.of(THIRD)), Relation.sum(TOTAL, List.of(FIRST)))),
                        Statement.forEachColumn(
                                SmallGrid.FORM, List.of(Row.ALL), Comparison.EQUAL, List.of(Row.GRANTED))));
        Rule bound = SmallRule.of("T-005", Severity.WARNING, Relation.atMost(TOTAL, FIRST));
        // On the table that is checked first.
        Rule last = new SmallRule(
                "T-001",
                Severity.INFO,
                List.of(Statement.of(
                        SmallGrid.FORM,
                        List.of(Relation.atMost(
                                SmallGrid.cell(Row.GRANTED, Column.SUM), SmallGrid.cell(Row.ALL, Column.SUM))))));
        FigureTable<SmallCell> list = FigureTable.builder(FORM)
                .put(TOTAL, 2)
                .put(FIRST, 1)
                .put(SECOND, 4)
                .put(THIRD, 3)
                .build();
        FigureTable<?> grid = FigureTable.builder(SmallGrid.FORM)
                .put(SmallGrid.cell(Row.ALL, Column.COMPANY), 1)
                .put(SmallGrid.cell(Row.GRANTED, Column.COMPANY), 2)
                .put(SmallGrid.cell(Row.ALL, Column.SUM), 1)
                .put(SmallGrid.cell(Row.GRANTED, Column.SUM), 2)
                .build();
        Validator validator = Validator.of(RuleSet.of("test/1", sums, bound, last));

        Findings findings = TableValidation.validate(validator, List.of(grid, list), BlankPolicy.AS_UNKNOWN);

        assertThat(findings.broken())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.place().address())
                .containsExactly(
                        "T-010 grid/all/sum",
                        "T-010 grid/all/company",
                        "T-010 total.second",
                        "T-010 total",
                        "T-005 total.first",
                        "T-001 grid/all/sum");
        assertThat(findings.undecided())
                .extracting(question -> question.place().address())
                .containsExactly("grid/all/person");
        assertThat(findings.ruleSet()).isEqualTo("test/1");
        assertThat(TableValidation.validate(validator, List.of(grid, list), BlankPolicy.AS_UNKNOWN))
                .isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void validate_anyRelation_agreesWithTryingAllNumbers(boolean blankIsZero) {
        BlankPolicy policy = blankIsZero ? BlankPolicy.AS_ZERO : BlankPolicy.AS_UNKNOWN;
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        Trials.run(4_000, random -> {
            Relation relation = anyRelation(random);
            FigureTable<SmallCell> table = anyTable(random);

            Outcome outcome = outcome(relation, table, policy);

            assertThat(outcome).as("%s in %s", relation.formula(), table).isEqualTo(oracle(relation, table, policy));
            seen.add(outcome);
        });
        if (Long.getLong("gongkai.seed") == null && Integer.getInteger("gongkai.trials") == null) {
            assertThat(seen).as("outcomes that came up at all").containsExactlyInAnyOrder(Outcome.values());
        }
    }

    /** A relation over different cells. */
    private static Relation anyRelation(Random random) {
        List<SmallCell> cells = new ArrayList<>(FORM.cells());
        Collections.shuffle(cells, random);
        int left = 1 + random.nextInt(3);
        int right = random.nextInt(4);
        Comparison comparison = Comparison.values()[random.nextInt(3)];
        return new Relation(cells.subList(0, left), comparison, cells.subList(left, left + right));
    }

    /** Small numbers, so that the oracle need not try many; sometimes all cells known. */
    private static FigureTable<SmallCell> anyTable(Random random) {
        int absentInTen = random.nextInt(6);
        FigureTable.Builder<SmallCell> table = FigureTable.builder(FORM);
        for (SmallCell cell : FORM.cells()) {
            int number = random.nextInt(10) - 3;
            if (random.nextInt(10) < absentInTen) {
                table.put(cell, RandomFigures.anyFigure(cell.kind(), random));
            }
            if (table.get(cell).value().isPresent() || random.nextInt(10) >= absentInTen) {
                table.put(
                        cell,
                        cell.kind() == FigureKind.AMOUNT
                                ? Amount.withoutUnit(BigDecimal.valueOf(number))
                                : Figure.count(number));
            }
        }
        return table.build();
    }

    /**
     * Tries every number that an absent operand may have: whole numbers from 0 up, for a change from far below. With
     * known numbers between -3 and 6 and at most six operands, twenty to either side reach every sign of the difference.
     */
    private static Outcome oracle(Relation relation, FigureTable<SmallCell> table, BlankPolicy policy) {
        BigDecimal difference = BigDecimal.ZERO;
        // What the absent operands may add to the difference of the sides, one after the other.
        List<int[]> ranges = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            for (Cell cell : sign > 0 ? relation.left() : relation.right()) {
                Figure figure = table.get((SmallCell) cell);
                if (figure instanceof Absent absent) {
                    if (absent.reason() == Absence.NOT_COLLECTED) {
                        return Outcome.NOT_APPLICABLE;
                    }
                    if (absent.reason() == Absence.BLANK && policy == BlankPolicy.AS_ZERO) {
                        continue;
                    }
                    ranges.add(new int[] {cell.kind() == FigureKind.CHANGE ? -40 : 0, 40, sign});
                } else {
                    difference = difference.add(figure.value().orElseThrow().multiply(BigDecimal.valueOf(sign)));
                }
            }
        }
        Set<Optional<String>> units = Stream.concat(relation.left().stream(), relation.right().stream())
                .map(cell -> table.get((SmallCell) cell))
                .filter(Amount.class::isInstance)
                .map(figure -> ((Amount) figure).unit())
                .collect(Collectors.toSet());
        if (units.size() > 1) {
            // 1 万元 and 1 of who knows what are not 2 of anything.
            return Outcome.UNDECIDED;
        }
        Set<Integer> reachable = new TreeSet<>(Set.of(difference.intValueExact()));
        for (int[] range : ranges) {
            Set<Integer> next = new TreeSet<>();
            for (int from : reachable) {
                for (int number = range[0]; number <= range[1]; number++) {
                    next.add(from + range[2] * number);
                }
            }
            reachable = next;
        }
        boolean anyHolds = false;
        boolean allHold = true;
        for (int reached : reachable) {
            boolean holds = switch (relation.comparison()) {
                case EQUAL -> reached == 0;
                case AT_MOST -> reached <= 0;
                case AT_LEAST -> reached >= 0;
            };
            anyHolds |= holds;
            allHold &= holds;
        }
        return !anyHolds ? Outcome.BROKEN : allHold ? Outcome.HOLDS : Outcome.UNDECIDED;
    }

    private static Absent absent(Absence reason) {
        return new Absent(reason, reason.isQuoted() ? "/" : "");
    }

    private static Findings validate(Relation relation, FigureTable.Builder<SmallCell> table) {
        return TableValidation.validate(
                RuleSet.of("test/1", SmallRule.error("T-010", relation)),
                List.of(table.build()),
                BlankPolicy.AS_UNKNOWN);
    }

    private static Outcome outcome(Relation relation, FigureTable<SmallCell> table, BlankPolicy policy) {
        Findings findings = TableValidation.validate(
                RuleSet.of("test/1", SmallRule.error("T-010", relation)), List.of(table), policy);
        assertThat(findings.broken().size()
                        + findings.undecided().size()
                        + findings.notApplicable().size())
                .isLessThanOrEqualTo(1);
        if (!findings.broken().isEmpty()) {
            assertThat(findings.verdict()).isEqualTo(Verdict.INVALID);
            return Outcome.BROKEN;
        }
        if (!findings.undecided().isEmpty()) {
            return Outcome.UNDECIDED;
        }
        if (!findings.notApplicable().isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        // What holds without one known figure decides nothing.
        boolean anyKnown = Stream.concat(relation.left().stream(), relation.right().stream())
                .map(cell -> table.get((SmallCell) cell))
                .anyMatch(figure ->
                        figure.value().isPresent() || (policy == BlankPolicy.AS_ZERO && figure.equals(Figure.blank())));
        assertThat(findings.verdict()).isEqualTo(anyKnown ? Verdict.VALID : Verdict.UNDECIDED);
        return Outcome.HOLDS;
    }
}
