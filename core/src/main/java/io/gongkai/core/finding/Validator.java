package io.gongkai.core.finding;

import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.rule.Comparison;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks tables against a rule set. Immutable and safe for use by many threads.
 *
 * <p>A relation with a figure that was never collected is not applicable. With any other figure absent, it is reasoned
 * about with bounds: counts and amounts are never negative, so known parts that exceed their total break the sum
 * whatever the absent parts are; known parts above a known bound break it, and a known
 * figure that the known part of its bound covers already is within it. What bounds do not decide is
 * undecided.
 */
public final class Validator {
    private final RuleSet rules;
    private final Map<TableForm<?>, List<Check>> checks = new HashMap<>();

    private Validator(RuleSet rules) {
        this.rules = rules;
        for (int i = 0; i < rules.rules().size(); i++) {
            for (Statement statement : rules.rules().get(i).statements()) {
                List<Check> ofForm = checks.computeIfAbsent(statement.form(), form -> new ArrayList<>());
                for (Relation relation : statement.relations()) {
                    ofForm.add(new Check(i, rules.rules().get(i), relation, statement.form()));
                }
            }
        }
    }

    /**
     * A validator.
     *
     * @param rules the rules to check
     * @return the validator
     */
    public static Validator of(RuleSet rules) {
        return new Validator(rules);
    }

    /**
     * The rules that are checked.
     *
     * @return the rules
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Checks all rules that apply to the tables.
     *
     * @param tables the tables of one report; rules on tables that are not there are passed over
     * @param policy what a blank is taken for
     * @return the findings
     */
    public Findings validate(List<? extends FigureTable<?>> tables, BlankPolicy policy) {
        Run run = new Run(policy);
        for (FigureTable<?> table : tables) {
            for (Check check : checks.getOrDefault(table.form(), List.of())) {
                run.apply(check, table);
            }
        }
        return run.findings(rules.name());
    }

    /** A relation with the places of its cells looked up once. */
    private static final class Check {
        private final int order;
        private final Rule rule;
        private final Relation relation;
        private final int[] left;
        private final int[] right;
        private final Comparison comparison;
        private final boolean error;

        Check(int order, Rule rule, Relation relation, TableForm<?> form) {
            this.order = order;
            this.rule = rule;
            this.relation = relation;
            this.left = places(form, relation.left());
            this.right = places(form, relation.right());
            this.comparison = relation.comparison();
            this.error = rule.severity() == Severity.ERROR;
        }

        private static int[] places(TableForm<?> form, List<? extends Cell> cells) {
            return cells.stream().mapToInt(form::indexOf).toArray();
        }
    }

    /** The checks of one report; collects what does not hold. */
    private static final class Run {
        private final BlankPolicy policy;
        private final List<Ordered<Finding>> broken = new ArrayList<>(0);
        private final List<Ordered<OpenQuestion>> undecided = new ArrayList<>(0);
        private final List<Ordered<OpenQuestion>> notApplicable = new ArrayList<>(0);
        private boolean anyErrorRuleDecided;
        private boolean anyErrorRuleBroken;
        private boolean anyErrorRuleUndecided;

        Run(BlankPolicy policy) {
            this.policy = policy;
        }

        void apply(Check check, FigureTable<?> table) {
            // Nearly all tables hold nothing but moderate counts, and then no object is made.
            long left = quickSum(table, check.left);
            long right = quickSum(table, check.right);
            boolean quick = left != NO_QUICK_SUM && right != NO_QUICK_SUM;
            if (quick && check.comparison.holds(Long.compare(left, right))) {
                anyErrorRuleDecided |= check.error;
                return;
            }
            boolean error = check.error;
            switch (quick ? Outcome.BROKEN : outcome(check, table)) {
                // A relation that holds whatever the absent figures are, with none known, decides nothing.
                case HOLDS -> anyErrorRuleDecided |= error && anyKnown(check, table);
                case BROKEN -> {
                    anyErrorRuleDecided |= error;
                    anyErrorRuleBroken |= error;
                    broken.add(new Ordered<>(check.order, finding(check, table)));
                }
                case UNDECIDED -> {
                    anyErrorRuleUndecided |= error;
                    undecided.add(new Ordered<>(check.order, question(check, table)));
                }
                case NOT_APPLICABLE -> notApplicable.add(new Ordered<>(check.order, question(check, table)));
            }
        }

        private boolean anyKnown(Check check, FigureTable<?> table) {
            return anyKnown(check.left, table) || anyKnown(check.right, table);
        }

        private boolean anyKnown(int[] places, FigureTable<?> table) {
            for (int place : places) {
                Figure figure = table.at(place);
                if (!(figure instanceof Absent) || isZero(figure)) {
                    return true;
                }
            }
            return false;
        }

        private Outcome outcome(Check check, FigureTable<?> table) {
            Side leftSide = side(table, check.left);
            Side rightSide = side(table, check.right);
            if (leftSide.notCollected || rightSide.notCollected) {
                return Outcome.NOT_APPLICABLE;
            }
            return decide(leftSide, check.comparison, rightSide);
        }

        private static Outcome decide(Side left, Comparison comparison, Side right) {
            int difference = left.sum.compareTo(right.sum);
            if (left.isKnown() && right.isKnown()) {
                return comparison.holds(difference) ? Outcome.HOLDS : Outcome.BROKEN;
            }
            // A side with absent figures is at least its sum, if those cannot be negative.
            boolean surelyAbove = right.isKnown() && left.isBoundedBelow() && difference > 0;
            boolean surelyBelow = left.isKnown() && right.isBoundedBelow() && difference < 0;
            return switch (comparison) {
                case EQUAL -> surelyAbove || surelyBelow ? Outcome.BROKEN : Outcome.UNDECIDED;
                case AT_MOST ->
                    surelyAbove
                            ? Outcome.BROKEN
                            : left.isKnown() && right.isBoundedBelow() && difference <= 0
                                    ? Outcome.HOLDS
                                    : Outcome.UNDECIDED;
                case AT_LEAST ->
                    surelyBelow
                            ? Outcome.BROKEN
                            : right.isKnown() && left.isBoundedBelow() && difference >= 0
                                    ? Outcome.HOLDS
                                    : Outcome.UNDECIDED;
            };
        }

        private static final long NO_QUICK_SUM = Long.MIN_VALUE;
        /** Sums of fewer than two thousand numbers below this cannot overflow. */
        private static final long MODERATE = Long.MAX_VALUE >> 11;

        private static long quickSum(FigureTable<?> table, int[] places) {
            long sum = 0;
            for (int place : places) {
                if (!(table.at(place) instanceof Count count)
                        || count.number() > MODERATE
                        || count.number() < -MODERATE) {
                    return NO_QUICK_SUM;
                }
                sum += count.number();
            }
            return sum;
        }

        private Side side(FigureTable<?> table, int[] places) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean anyAbsent = false;
            boolean anyUnbounded = false;
            boolean notCollected = false;
            for (int place : places) {
                Figure figure = table.at(place);
                Optional<BigDecimal> value = figure.value();
                if (value.isPresent()) {
                    sum = sum.add(value.get());
                } else if (!isZero(figure)) {
                    anyAbsent = true;
                    anyUnbounded |= table.form().cells().get(place).kind() == FigureKind.CHANGE;
                    notCollected |= figure instanceof Absent absent && absent.reason() == Absence.NOT_COLLECTED;
                }
            }
            return new Side(sum, anyAbsent, anyUnbounded, notCollected);
        }

        private boolean isZero(Figure absent) {
            return policy == BlankPolicy.AS_ZERO && absent.equals(Figure.blank());
        }

        private Finding finding(Check check, FigureTable<?> table) {
            List<Operand> operands = new ArrayList<>();
            addOperands(operands, Operand.Side.LEFT, table, check.left);
            addOperands(operands, Operand.Side.RIGHT, table, check.right);
            return new Finding(
                    check.rule, check.relation, side(table, check.left).sum, side(table, check.right).sum, operands);
        }

        private static void addOperands(List<Operand> operands, Operand.Side side, FigureTable<?> table, int[] places) {
            for (int place : places) {
                operands.add(new Operand(side, table.form().cells().get(place), table.at(place)));
            }
        }

        private OpenQuestion question(Check check, FigureTable<?> table) {
            List<Cell> absent = new ArrayList<>();
            for (int[] places : new int[][] {check.left, check.right}) {
                for (int place : places) {
                    Figure figure = table.at(place);
                    if (figure.value().isEmpty() && !isZero(figure)) {
                        absent.add(table.form().cells().get(place));
                    }
                }
            }
            return new OpenQuestion(check.rule, check.relation, absent);
        }

        Findings findings(String ruleSet) {
            Verdict verdict = anyErrorRuleBroken
                    ? Verdict.INVALID
                    : anyErrorRuleDecided && !anyErrorRuleUndecided ? Verdict.VALID : Verdict.UNDECIDED;
            return new Findings(
                    verdict,
                    ruleSet,
                    policy,
                    Ordered.inOrder(broken),
                    Ordered.inOrder(undecided),
                    Ordered.inOrder(notApplicable));
        }
    }

    /** Keeps the order of the rules although the checks run table by table. */
    private record Ordered<T>(int order, T value) {
        static <T> List<T> inOrder(List<Ordered<T>> list) {
            if (list.isEmpty()) {
                return List.of();
            }
            list.sort((a, b) -> Integer.compare(a.order, b.order));
            return list.stream().map(Ordered::value).toList();
        }
    }

    /** One side of a relation: the sum of what is known, and what is not. */
    private record Side(BigDecimal sum, boolean anyAbsent, boolean anyUnbounded, boolean notCollected) {
        boolean isKnown() {
            return !anyAbsent;
        }

        boolean isBoundedBelow() {
            return !anyUnbounded;
        }
    }
}
