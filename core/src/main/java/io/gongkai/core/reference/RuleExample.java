package io.gongkai.core.reference;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two small tables that show what a rule means: one in which it holds and one in which it is broken. Both are derived from
 * what the rule states; all other cells are blank.
 *
 * <p>Example: for a total and its three parts 1, 2 and 3, the first has the total 6 and the second 7.
 *
 * @param relation the relation they show, one of the rule
 * @param holding a table in which it holds
 * @param breaking a table in which it is broken by one
 */
public record RuleExample(Relation relation, FigureTable<?> holding, FigureTable<?> breaking) {
    /**
     * The example of a rule: of the first relation whose broken example breaks no other rule, if there is one.
     *
     * @param rule the rule
     * @param rules all rules that are checked with it
     * @return the example; empty if the rule states nothing about figures of one table
     */
    public static Optional<RuleExample> of(Rule rule, Validator rules) {
        return of(rule, rule.statements(), rules);
    }

    /** The example of some of the statements of a rule. */
    static Optional<RuleExample> of(Rule rule, List<Statement> statements, Validator rules) {
        List<RuleExample> all = statements.stream()
                .flatMap(statement -> statement.form().stream()
                        .flatMap(form -> statement.relations().stream().map(relation -> of(form, relation))))
                .toList();
        return all.stream()
                .filter(example -> example.breaksOnly(rule, rules))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private boolean breaksOnly(Rule rule, Validator rules) {
        return rules.validate(Subject.of(List.of(breaking)), ValidationOptions.STANDARD).broken().stream()
                .allMatch(finding -> finding.rule().id().equals(rule.id()));
    }

    private static RuleExample of(TableForm<?> form, Relation relation) {
        List<Long> left = new ArrayList<>(upTo(relation.left().size()));
        List<Long> right = new ArrayList<>(upTo(relation.right().size()));
        if (!right.isEmpty()) {
            // Both sides alike: the last on the left takes up the difference, or the last on the right if it is too
            // much.
            long difference = sum(right) - sum(left);
            List<Long> side = left.get(left.size() - 1) + difference > 0 ? left : right;
            int last = side.size() - 1;
            side.set(last, side.get(last) + (side == left ? difference : -difference));
        }
        FigureTable<?> holding = table(form, relation, left, right);
        boolean tooLittle = relation.comparison() == Comparison.AT_LEAST;
        left.set(0, tooLittle ? sum(right) - sum(left) + left.get(0) - 1 : left.get(0) + 1);
        return new RuleExample(relation, holding, table(form, relation, left, right));
    }

    /**
     * The cells that have figures, in the order of the relation.
     *
     * @return the cells
     */
    public List<Cell> cells() {
        return Stream.<Cell>concat(relation.left().stream(), relation.right().stream())
                .toList();
    }

    private static List<Long> upTo(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Long::valueOf).toList();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private static <C extends Cell> FigureTable<C> table(
            TableForm<C> form, Relation relation, List<Long> left, List<Long> right) {
        FigureTable.Builder<C> table = FigureTable.builder(form);
        fill(table, form, relation.left(), left);
        fill(table, form, relation.right(), right);
        return table.build();
    }

    private static void fill(
            FigureTable.Builder<?> table, TableForm<?> form, List<? extends Cell> cells, List<Long> numbers) {
        for (int i = 0; i < cells.size(); i++) {
            table.putAt(form.indexOf(cells.get(i)), figure(cells.get(i), numbers.get(i)));
        }
    }

    private static Figure figure(Cell cell, long number) {
        if (cell.kind() != FigureKind.AMOUNT) {
            return Figure.count(number);
        }
        BigDecimal value = BigDecimal.valueOf(number);
        return cell.unit().isEmpty() ? Amount.withoutUnit(value) : Amount.of(value, cell.unit());
    }
}
