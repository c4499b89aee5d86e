package io.gongkai.core.validation;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stated about the tables of one form.
 *
 * <p>Nearly all tables hold nothing but moderate counts. So the figures are gone through once to see what else there is, and
 * only relations with anything else in them are looked at more closely; the others are added up as they stand.
 */
final class TableChecks {
    /** Sums of fewer than two thousand numbers up to this cannot overflow. */
    private static final long MODERATE = Long.MAX_VALUE >> 11;

    /** Those that add up cells, then those that say of one that it is not negative. */
    private final RelationCheck[] relations;

    private final int sums;
    private final int[] notNegativeRules;
    /** Whether a cell is added up in any relation. */
    private final boolean[] isSummed;
    /** All relations of each cell. */
    private final int[][] uses;

    private final List<FilledIn> filledIn;

    private TableChecks(TableForm<?> form, List<RelationCheck> checks, List<FilledIn> filledIn) {
        this.relations = checks.stream()
                .sorted(Comparator.comparing(RelationCheck::isNotNegative))
                .toArray(RelationCheck[]::new);
        this.sums = (int) checks.stream().filter(it -> !it.isNotNegative()).count();
        this.notNegativeRules = checks.stream()
                .filter(RelationCheck::isNotNegative)
                .mapToInt(it -> it.rule)
                .distinct()
                .toArray();
        this.filledIn = List.copyOf(filledIn);
        List<List<Integer>> used = new ArrayList<>();
        form.cells().forEach(cell -> used.add(new ArrayList<>()));
        this.isSummed = new boolean[used.size()];
        for (int i = 0; i < relations.length; i++) {
            for (int place : relations[i].places) {
                used.get(place).add(i);
                isSummed[place] |= i < sums;
            }
        }
        this.uses = used.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Collects what rules state about a form. */
    static final class Builder {
        private final TableForm<?> form;
        private final List<RelationCheck> checks = new ArrayList<>();
        private final List<FilledIn> filledIn = new ArrayList<>();

        Builder(TableForm<?> form) {
            this.form = form;
        }

        void add(int rule, List<Relation> relations, List<Condition> conditions) {
            relations.forEach(relation -> checks.add(new RelationCheck(rule, form, relation, conditions)));
        }

        void filledIn(int rule, Text title) {
            filledIn.add(new FilledIn(rule, title));
        }

        TableChecks build() {
            return new TableChecks(form, checks, filledIn);
        }
    }

    void check(FigureTable<?> table, Run run) {
        boolean @Nullable [] close = null;
        boolean anyAbsent = false;
        for (int i = 0; i < uses.length; i++) {
            Figure figure = table.at(i);
            if (!isModerateCount(figure) && (isSummed[i] || !isAmountFromZeroUp(figure))) {
                anyAbsent |= figure instanceof Absent;
                close = close == null ? new boolean[relations.length] : close;
                mark(uses[i], close);
            }
        }
        for (int i = 0; i < sums; i++) {
            RelationCheck relation = relations[i];
            if (!run.isInForce(relation.rule) || relation.isSilent(table)) {
                continue;
            }
            if ((close == null || !close[i]) && relation.holds(table)) {
                run.holds(relation.rule);
            } else {
                relation.check(table, run);
            }
        }
        notNegative(table, close, run);
        if (anyAbsent) {
            filledIn.forEach(it -> it.check(table, run));
        }
    }

    /** All sums that are compared in a table. */
    void compared(FigureTable<?> table, Run run, List<Compared> all) {
        for (int i = 0; i < sums; i++) {
            if (run.isInForce(relations[i].rule) && relations[i].isStated(table)) {
                all.add(relations[i].compared(table, run.policy()));
            }
        }
    }

    /** It is not negative, which is all there is to say of an amount that is not added up. */
    private static boolean isAmountFromZeroUp(Figure figure) {
        return figure instanceof Amount amount && amount.number().signum() >= 0;
    }

    private static boolean isModerateCount(Figure figure) {
        return figure instanceof Count count && count.number() >= 0 && count.number() <= MODERATE;
    }

    private static void mark(int[] relations, boolean[] close) {
        for (int relation : relations) {
            close[relation] = true;
        }
    }

    /** A moderate count is not negative; what else stands there is looked at. */
    private void notNegative(FigureTable<?> table, boolean @Nullable [] close, Run run) {
        if (close == null) {
            for (int rule : notNegativeRules) {
                run.holds(rule);
            }
            return;
        }
        for (int i = sums; i < relations.length; i++) {
            if (!close[i]) {
                run.holds(relations[i].rule);
            } else if (run.isInForce(relations[i].rule)) {
                relations[i].check(table, run);
            }
        }
    }

    /** A rule that no cell is left empty. */
    private record FilledIn(int rule, Text title) {
        void check(FigureTable<?> table, Run run) {
            if (!run.isInForce(rule)) {
                return;
            }
            List<Operand> empty = new ArrayList<>();
            List<? extends Cell> cells = table.form().cells();
            for (int i = 0; i < cells.size(); i++) {
                if (table.at(i) instanceof Absent absent
                        && (absent.reason() == Absence.BLANK || absent.reason() == Absence.MARKED)) {
                    empty.add(new Operand(Operand.Side.LEFT, Term.of(cells.get(i)), absent));
                }
            }
            if (!empty.isEmpty()) {
                run.emptyCells(rule, Place.part(table.form().name(), title), empty);
            }
        }
    }
}
