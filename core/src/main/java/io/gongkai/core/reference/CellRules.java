package io.gongkai.core.reference;

import io.gongkai.core.rule.Comparison;
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
import java.util.stream.Stream;

/** What the rules say about each cell: whether it is a total, a part or a subset, and which rules speak of it. */
final class CellRules {
    private final CellIds ids;
    private final Map<TableForm<?>, Map<String, List<List<Phrase>>>> structure = new HashMap<>();
    private final Map<TableForm<?>, Map<String, Set<String>>> rules = new HashMap<>();

    CellRules(RuleSet ruleSet, CellIds ids) {
        this.ids = ids;
        for (Rule rule : ruleSet.rules()) {
            for (Statement statement : rule.statements()) {
                for (Relation relation : statement.relations()) {
                    // What holds for each cell by itself is no news about any of them.
                    if (!relation.right().isEmpty()) {
                        add(rule, statement.form(), relation);
                    }
                }
            }
        }
    }

    private void add(Rule rule, TableForm<?> form, Relation relation) {
        Stream.<Cell>concat(relation.left().stream(), relation.right().stream())
                .forEach(cell -> rules.computeIfAbsent(form, key -> new HashMap<>())
                        .computeIfAbsent(cell.address(), key -> new LinkedHashSet<>())
                        .add(rule.id()));
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
                    Phrase.said("其中项，属于", "a subset of "),
                    ids.link(form, relation.right().get(0)));
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

    /** The ids of the rules that compare the cell with others. */
    List<String> rules(TableForm<?> form, Cell cell) {
        return List.copyOf(rules.getOrDefault(form, Map.of()).getOrDefault(cell.address(), Set.of()));
    }
}
