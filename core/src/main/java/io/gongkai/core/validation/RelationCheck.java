package io.gongkai.core.validation;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
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
        this.conditions = conditions;
        this.conditionPlaces =
                conditions.stream().mapToInt(it -> form.indexOf(it.cell())).toArray();
        this.place = Place.of(relation.place());
    }

    private static List<Term> terms(List<? extends Cell> cells) {
        return cells.stream().map((Cell cell) -> Term.of(cell)).toList();
    }

    boolean isConditional() {
        return !conditions.isEmpty();
    }

    /** Whether it says that one cell is not negative, which goes without adding up. */
    boolean isNotNegative() {
        return conditions.isEmpty() && comparison == Comparison.AT_LEAST && places.length == 1;
    }

    void check(FigureTable<?> table, Run run) {
        Comparing comparing = new Comparing(left, comparison, right, figures(table), run.policy());
        Outcome outcome = comparing.outcome();
        List<Term> open = new ArrayList<>(0);
        for (int i = 0; i < conditionPlaces.length; i++) {
            Figure figure = table.at(conditionPlaces[i]);
            if (Comparing.isNotCollected(figure)) {
                outcome = Outcome.NOT_APPLICABLE;
            } else if (figure instanceof Absent && !Comparing.isZero(figure, run.policy())) {
                open.add(Term.of(conditions.get(i).cell()));
            } else if (figure.value().orElse(BigDecimal.ZERO).signum()
                    != conditions.get(i).sign()) {
                // The relation is not stated here.
                return;
            }
        }
        if (!open.isEmpty() && outcome == Outcome.BROKEN) {
            outcome = Outcome.UNDECIDED;
        }
        if (outcome == Outcome.UNDECIDED || outcome == Outcome.NOT_APPLICABLE) {
            open.addAll(comparing.absent());
        }
        run.take(rule, outcome, place, comparing, open);
    }

    private Figure[] figures(FigureTable<?> table) {
        Figure[] figures = new Figure[places.length];
        for (int i = 0; i < places.length; i++) {
            figures[i] = table.at(places[i]);
        }
        return figures;
    }
}
