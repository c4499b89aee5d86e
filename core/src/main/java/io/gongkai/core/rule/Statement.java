package io.gongkai.core.rule;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a rule states, with a formula that prints it. */
public sealed interface Statement {
    /**
     * The statement in addresses.
     *
     * @return the formula
     */
    String formula();

    /**
     * The form whose tables it speaks of.
     *
     * @return the form; empty when it speaks of more than one or of none
     */
    Optional<TableForm<?>> form();

    /**
     * What has to be looked at.
     *
     * @return the scope
     */
    default Scope scope() {
        return Scope.REPORT;
    }

    /**
     * The relations that it states within a table.
     *
     * @return the relations; empty for other kinds of statements
     */
    default List<Relation> relations() {
        return List.of();
    }

    /**
     * Relations within the tables of one form, under a condition or under none.
     *
     * @param of the form
     * @param formula the formula
     * @param relations the relations
     * @param conditions what must be so of each cell for the relations to be stated; empty when they always are
     */
    record Relations(TableForm<?> of, String formula, List<Relation> relations, List<Condition> conditions)
            implements Statement {
        /** Copies the lists. */
        public Relations {
            relations = List.copyOf(relations);
            conditions = List.copyOf(conditions);
        }

        @Override
        public Optional<TableForm<?>> form() {
            return Optional.of(of);
        }
    }

    /**
     * The cells of a table are filled in: none is blank or holds a mark.
     *
     * @param of the form
     * @param title what people call the table
     */
    record FilledIn(TableForm<?> of, Text title) implements Statement {
        @Override
        public String formula() {
            return "no cell of " + of.name() + " is blank or marked";
        }

        @Override
        public Optional<TableForm<?>> form() {
            return Optional.of(of);
        }
    }

    /**
     * Relations between a report and that of the year before. Each is stated where both have all its cells.
     *
     * @param formula the formula
     * @param ofYears the relations
     */
    record BetweenYears(String formula, List<YearsRelation> ofYears) implements Statement {
        /** Copies the list. */
        public BetweenYears {
            ofYears = List.copyOf(ofYears);
        }

        @Override
        public Optional<TableForm<?>> form() {
            return Optional.empty();
        }

        @Override
        public Scope scope() {
            return Scope.YEARS;
        }
    }

    /**
     * Each figure of a table is the sum of those in the same cell of the tables of all parts.
     *
     * @param of the form
     * @param title what people call the table
     */
    record SumOfParts(TableForm<?> of, Text title) implements Statement {
        @Override
        public String formula() {
            return "for each figure of " + of.name() + ": figure = sum of the figures of the parts";
        }

        @Override
        public Optional<TableForm<?>> form() {
            return Optional.of(of);
        }

        @Override
        public Scope scope() {
            return Scope.PARTS;
        }
    }

    /**
     * Whatever code checks.
     *
     * @param formula what it states, in writing
     * @param scope what it has to look at
     * @param thresholds the numbers on which its judgement hangs
     * @param check the code
     * @param example what the reference shows of it; empty when it shows nothing
     * @param isOfEachCell whether it says the same of every cell of the report, which the reference need not repeat at each
     */
    record InCode(
            String formula,
            Scope scope,
            List<Threshold> thresholds,
            Check check,
            Optional<Example> example,
            boolean isOfEachCell)
            implements Statement {
        /** Copies the list. */
        public InCode {
            thresholds = List.copyOf(thresholds);
            Objects.requireNonNull(example, "example");
        }

        /**
         * A check without an example.
         *
         * @param formula what it states, in writing
         * @param scope what it has to look at
         * @param thresholds the numbers on which its judgement hangs
         * @param check the code
         */
        public InCode(String formula, Scope scope, List<Threshold> thresholds, Check check) {
            this(formula, scope, thresholds, check, Optional.empty(), false);
        }

        /**
         * This check with an example.
         *
         * @param holding makes a subject in which it holds
         * @param breaking makes a subject in which it is broken
         * @return the statement
         */
        public InCode withExample(Supplier<Subject> holding, Supplier<Subject> breaking) {
            return new InCode(
                    formula, scope, thresholds, check, Optional.of(new Example(holding, breaking)), isOfEachCell);
        }

        /**
         * This check as one that says the same of every cell of the report.
         *
         * @return the statement
         */
        public InCode ofEachCell() {
            return new InCode(formula, scope, thresholds, check, example, true);
        }

        @Override
        public Optional<TableForm<?>> form() {
            return Optional.empty();
        }
    }

    /**
     * States relations of their own.
     *
     * @param form the form
     * @param relations the relations
     * @return the statement
     */
    static Relations of(TableForm<?> form, List<Relation> relations) {
        return new Relations(
                form,
                relations.stream().map(Relation::formula).collect(Collectors.joining("; ")),
                relations,
                List.of());
    }

    /**
     * States a relation where conditions are met.
     *
     * @param form the form
     * @param conditions the conditions, each on one cell
     * @param relation the relation
     * @return the statement
     */
    static Relations where(TableForm<?> form, List<Condition> conditions, Relation relation) {
        String when = conditions.stream().map(Condition::formula).collect(Collectors.joining(" and "));
        return new Relations(form, when + " implies " + relation.formula(), List.of(relation), conditions);
    }

    /**
     * States relations between a report and that of the year before.
     *
     * @param relations the relations
     * @return the statement
     */
    static BetweenYears betweenYears(List<YearsRelation> relations) {
        return new BetweenYears(
                relations.stream().map(YearsRelation::formula).collect(Collectors.joining("; ")), relations);
    }

    /**
     * States the same of every column of a grid.
     *
     * @param <R> the rows
     * @param <C> the columns
     * @param form the form
     * @param left the rows on the left
     * @param comparison how the sides compare
     * @param right the rows on the right
     * @return the statement
     */
    static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> Relations forEachColumn(
            GridForm<R, C> form, List<R> left, Comparison comparison, List<R> right) {
        List<Relation> relations = form.columns().stream()
                .map(column -> new Relation(
                        left.stream().map(row -> form.cell(row, column)).toList(),
                        comparison,
                        right.stream().map(row -> form.cell(row, column)).toList()))
                .toList();
        String pattern = columnPattern(form, left) + " " + comparison.sign() + " " + columnPattern(form, right);
        return new Relations(form, "for each column: " + pattern, relations, List.of());
    }

    /**
     * States the same of every row of a grid.
     *
     * @param <R> the rows
     * @param <C> the columns
     * @param form the form
     * @param left the columns on the left
     * @param comparison how the sides compare
     * @param right the columns on the right
     * @return the statement
     */
    static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> Relations forEachRow(
            GridForm<R, C> form, List<C> left, Comparison comparison, List<C> right) {
        List<Relation> relations = form.rows().stream()
                .map(row -> new Relation(
                        left.stream().map(column -> form.cell(row, column)).toList(),
                        comparison,
                        right.stream().map(column -> form.cell(row, column)).toList()))
                .toList();
        String pattern = rowPattern(form, left) + " " + comparison.sign() + " " + rowPattern(form, right);
        return new Relations(form, "for each row: " + pattern, relations, List.of());
    }

    /**
     * States that no count and no amount of a table is negative; changes may be.
     *
     * @param form the form
     * @return the statement
     */
    static Relations notNegative(TableForm<?> form) {
        List<Relation> relations = form.cells().stream()
                .filter(cell -> cell.kind() != FigureKind.CHANGE)
                .map((Cell cell) -> Relation.notNegative(cell))
                .toList();
        return new Relations(
                form, "for each count and amount of " + form.name() + ": figure >= 0", relations, List.of());
    }

    private static String columnPattern(TableForm<?> form, List<? extends FormLine> rows) {
        return rows.stream()
                .map(row -> form.name() + "/" + row.code() + "/column")
                .collect(Collectors.joining(" + "));
    }

    private static String rowPattern(TableForm<?> form, List<? extends FormLine> columns) {
        return columns.stream()
                .map(column -> form.name() + "/row/" + column.code())
                .collect(Collectors.joining(" + "));
    }
}
