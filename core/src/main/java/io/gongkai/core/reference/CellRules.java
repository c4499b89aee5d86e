package io.gongkai.core.reference;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules say about each cell: whether it is a total, a part or a subset, and which rules speak of it. */
final class CellRules {
    private final CellIds ids;
    private final Map<TableForm<?>, Map<String, List<List<Phrase>>>> structure = new HashMap<>();
    private final Map<TableForm<?>, Map<String, Set<String>>> rules = new HashMap<>();

    private final List<String> general = new ArrayList<>();
    private final Map<TableForm<?>, Set<String>> generalOf = new HashMap<>();

    CellRules(RuleSet ruleSet, CellIds ids) {
        this.ids = ids;
        for (Rule rule : ruleSet.rules()) {
            rule.statements().forEach(statement -> add(rule, statement));
        }
    }

    private void add(Rule rule, Statement statement) {
        if (statement instanceof Statement.Relations it && !holdsOfEachFigure(it)) {
            it.relations().forEach(relation -> add(rule, it.of(), relation));
            it.conditions().forEach(condition -> mention(rule, it.of(), condition.cell()));
        } else if (statement instanceof Statement.BetweenYears it) {
            it.ofYears().stream()
                    .flatMap(relation -> Stream.concat(relation.left().stream(), relation.right().stream()))
                    .forEach(term -> mention(rule, term.cell()));
        } else if (statement instanceof Statement.InCode it && !it.isOfEachCell()) {
            for (String address : Formula.addresses(it.formula(), ids.forms())) {
                ids.forms().forEach(form -> form.find(address).ifPresent(cell -> mention(rule, form, cell)));
            }
        } else {
            if (!general.contains(rule.id())) {
                general.add(rule.id());
            }
            List<? extends TableForm<?>> forms =
                    statement.form().<List<? extends TableForm<?>>>map(List::of).orElseGet(ids::forms);
            forms.forEach(form -> generalOf
                    .computeIfAbsent(form, key -> new LinkedHashSet<>())
                    .add(rule.id()));
        }
    }

    /** In every form that has the cell. */
    private void mention(Rule rule, Cell cell) {
        ids.forms().stream().filter(form -> form.contains(cell)).forEach(form -> mention(rule, form, cell));
    }

    private void mention(Rule rule, TableForm<?> form, Cell cell) {
        rules.computeIfAbsent(form, key -> new HashMap<>())
                .computeIfAbsent(cell.address(), key -> new LinkedHashSet<>())
                .add(rule.id());
    }

    /** What holds of each count and amount by itself is no news about any of them. */
    private static boolean holdsOfEachFigure(Statement.Relations statement) {
        Set<Cell> alone = statement.relations().stream()
                .filter(relation ->
                        relation.right().isEmpty() && relation.left().size() == 1)
                .map(relation -> relation.left().get(0))
                .collect(Collectors.toSet());
        return alone.size() == statement.relations().size()
                && statement.of().cells().stream()
                        .allMatch(cell -> cell.kind() == FigureKind.CHANGE || alone.contains(cell));
    }

    private void add(Rule rule, TableForm<?> form, Relation relation) {
        Stream.<Cell>concat(relation.left().stream(), relation.right().stream())
                .forEach(cell -> mention(rule, form, cell));
        if (relation.left().size() > 1) {
            return;
        }
        Cell left = relation.left().get(0);
        if (relation.comparison() == Comparison.EQUAL && relation.right().size() > 1) {
            say(
                    form,
                    left,
                    new Phrase.Said(new Text("{n}项之和，见", "the sum of {n} cells, see ")
                            .fill(Map.of("n", relation.right().size()))),
                    new Phrase.Link(new Phrase.Code(rule.id()), rule.id()));
            relation.right().forEach(part -> say(form, part, Phrase.said("计入", "part of "), ids.link(form, left)));
        } else if (left instanceof FormLine line
                && relation.comparison() == Comparison.AT_MOST
                && line.parent().equals(relation.right().stream().findFirst())) {
            say(
                    form,
                    left,
                    Phrase.said("", "a subset of "),
                    ids.link(form, relation.right().get(0)),
                    Phrase.said("的其中项", ""));
        }
    }

    private void say(TableForm<?> form, Cell cell, Phrase... sentence) {
        structure
                .computeIfAbsent(form, key -> new HashMap<>())
                .computeIfAbsent(cell.address(), key -> new ArrayList<>())
                .add(List.of(sentence));
    }

    /** What the cell is in sums and subsets, one line each. */
    List<List<Phrase>> structure(TableForm<?> form, Cell cell) {
        return structure.getOrDefault(form, Map.of()).getOrDefault(cell.address(), List.of());
    }

    /** The ids of the rules that say the same of every cell of a table. */
    List<String> general() {
        return List.copyOf(general);
    }

    /** The ids of the rules that say the same of every cell of this form. */
    List<String> general(TableForm<?> form) {
        return List.copyOf(generalOf.getOrDefault(form, Set.of()));
    }

    /** The ids of the rules that mention the cell. */
    List<String> rules(TableForm<?> form, Cell cell) {
        return List.copyOf(rules.getOrDefault(form, Map.of()).getOrDefault(cell.address(), Set.of()));
    }
}
