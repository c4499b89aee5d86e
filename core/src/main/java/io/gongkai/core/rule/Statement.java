package io.gongkai.core.rule;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.GridForm;
import io.gongkai.core.table.TableForm;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule states about the tables of one form, as one or more relations, with the formula that prints them all.
 *
 * @param form the form
 * @param formula the formula in addresses
 * @param relations the relations
 */
public record Statement(TableForm<?> form, String formula, List<Relation> relations) {
    /** Copies the list. */
    public Statement {
        relations = List.copyOf(relations);
    }

    /**
     * States relations of their own.
     *
     * @param form the form
     * @param relations the relations
     * @return the statement
     */
    public static Statement of(TableForm<?> form, List<Relation> relations) {
        return new Statement(
                form, relations.stream().map(Relation::formula).collect(Collectors.joining("; ")), relations);
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
    public static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> Statement forEachColumn(
            GridForm<R, C> form, List<R> left, Comparison comparison, List<R> right) {
        List<Relation> relations = form.columns().stream()
                .map(column -> new Relation(
                        left.stream().map(row -> form.cell(row, column)).toList(),
                        comparison,
                        right.stream().map(row -> form.cell(row, column)).toList()))
                .toList();
        String pattern = columnPattern(form, left) + " " + comparison.sign() + " " + columnPattern(form, right);
        return new Statement(form, "for each column: " + pattern, relations);
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
    public static <R extends Enum<R> & FormLine, C extends Enum<C> & FormLine> Statement forEachRow(
            GridForm<R, C> form, List<C> left, Comparison comparison, List<C> right) {
        List<Relation> relations = form.rows().stream()
                .map(row -> new Relation(
                        left.stream().map(column -> form.cell(row, column)).toList(),
                        comparison,
                        right.stream().map(column -> form.cell(row, column)).toList()))
                .toList();
        String pattern = rowPattern(form, left) + " " + comparison.sign() + " " + rowPattern(form, right);
        return new Statement(form, "for each row: " + pattern, relations);
    }

    /**
     * States that no count and no amount of a table is negative; changes may be.
     *
     * @param form the form
     * @return the statement
     */
    public static Statement notNegative(TableForm<?> form) {
        List<Relation> relations = form.cells().stream()
                .filter(cell -> cell.kind() != FigureKind.CHANGE)
                .map((Cell cell) -> Relation.notNegative(cell))
                .toList();
        return new Statement(form, "for each count and amount of " + form.name() + ": figure >= 0", relations);
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
