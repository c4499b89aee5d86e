package io.gongkai.core.validation;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Count;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.rule.Condition;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A relation within a table, with the places of its cells looked up once. */
final class RelationCheck {
    final int rule;
    final Comparison comparison;
    final List<Term> left;
    final List<Term> right;
    /** The places of the cells in the form, left to right. */
    final int[] places;

    private final int leftTerms;

    private final List<Condition> conditions;
    private final int[] conditionPlaces;
    private final Place place;

    RelationCheck(int rule, TableForm<?> form, Relation relation, List<Condition> conditions) {
        this.rule = rule;
        this.comparison = relation.comparison();
        this.left = terms(relation.left());
        this.right = terms(relation.right());
        this.places = IntStream.concat(
                        relation.left().stream().mapToInt(form::indexOf),
                        relation.right().stream().mapToInt(form::indexOf))
                .toArray();
        this.leftTerms = left.size();
        this.conditions = conditions;
        this.conditionPlaces =
                conditions.stream().mapToInt(it -> form.indexOf(it.cell())).toArray();
        this.place = Place.of(relation.place());
    }

    private static List<Term> terms(List<? extends Cell> cells) {
        return cells.stream().map((Cell cell) -> Term.of(cell)).toList();
    }

    /** Whether what it is conditional on is not so, and known not to be so: then it says nothing here. */
    boolean isSilent(FigureTable<?> table) {
        for (int i = 0; i < conditionPlaces.length; i++) {
            Figure figure = table.at(conditionPlaces[i]);
            if (!(figure instanceof Absent) && sign(figure) != conditions.get(i).sign()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that it is conditional on is so. */
    boolean isStated(FigureTable<?> table) {
        for (int i = 0; i < conditionPlaces.length; i++) {
            Figure figure = table.at(conditionPlaces[i]);
            if (figure instanceof Absent || sign(figure) != conditions.get(i).sign()) {
                return false;
            }
        }
        return true;
    }

    private static int sign(Figure figure) {
        return figure instanceof Count count
                ? Long.signum(count.number())
                : figure.value().orElse(BigDecimal.ZERO).signum();
    }

    /** Whether it holds in a table in which all its figures are moderate counts. */
    boolean holds(FigureTable<?> table) {
        long difference = 0;
        for (int i = 0; i < places.length; i++) {
            long number = table.at(places[i]) instanceof Count count ? count.number() : 0;
            difference += i < leftTerms ? number : -number;
        }
        return comparison.holds(Long.signum(difference)) && isStated(table);
    }

    /** Whether it says that one cell is not negative, which goes without adding up. */
    boolean isNotNegative() {
        return conditions.isEmpty() && comparison == Comparison.AT_LEAST && places.length == 1;
    }

    void check(FigureTable<?> table, Run run) {
        List<Term> open = new ArrayList<>(0);
        boolean neverCollected = false;
        for (int i = 0; i < conditionPlaces.length; i++) {
            Figure figure = table.at(conditionPlaces[i]);
            neverCollected |= Comparing.isNotCollected(figure);
            if (Comparing.isZero(figure, run.policy())) {
                if (conditions.get(i).sign() != 0) {
                    return;
                }
            } else if (figure instanceof Absent) {
                open.add(Term.of(conditions.get(i).cell()));
            }
        }
        Comparing comparing = compared(table, run.policy()).comparing();
        Outcome outcome = neverCollected ? Outcome.NOT_APPLICABLE : comparing.outcome();
        if (!open.isEmpty() && outcome == Outcome.BROKEN) {
            outcome = Outcome.UNDECIDED;
        }
        if (outcome == Outcome.UNDECIDED || outcome == Outcome.NOT_APPLICABLE) {
            comparing.absent().stream().filter(term -> !open.contains(term)).forEach(open::add);
        }
        run.take(rule, outcome, place, comparing, open);
    }

    Compared compared(FigureTable<?> table, BlankPolicy policy) {
        return new Compared(rule, place, new Comparing(left, comparison, right, figures(table), policy));
    }

    private Figure[] figures(FigureTable<?> table) {
        Figure[] figures = new Figure[places.length];
        for (int i = 0; i < places.length; i++) {
            figures[i] = table.at(places[i]);
        }
        return figures;
    }
}
