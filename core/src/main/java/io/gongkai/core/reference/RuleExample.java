package io.gongkai.core.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.json.Json;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.core.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows a rule: a subject in which it holds, and one in which it is broken. Both are derived from what the rule states, or,
 * for a check in code, declared with it; and both are validated when the example is made.
 *
 * <p>Example: for a total and its three parts 1, 2 and 3, the first has the total 6 and the second 7. All other cells are blank.
 *
 * @param holding a subject in which it holds
 * @param breaking a subject in which it is broken
 * @param terms the cells worth showing, in the order of the statement
 * @param note what to know about the cells that are not shown; empty when they are blank
 */
public record RuleExample(Subject holding, Subject breaking, List<Term> terms, Text note) {
    /** Copies the list. */
    public RuleExample {
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(breaking, "breaking");
        terms = List.copyOf(terms);
        Objects.requireNonNull(note, "note");
    }

    /**
     * A part of a report outside its tables.
     *
     * @param source whose it is
     * @param name its name in JSON
     * @param holding its JSON where the rule holds; empty when it is not there
     * @param breaking its JSON where the rule is broken; empty when it is not there
     */
    public record Member(Source source, String name, String holding, String breaking) {}

    /**
     * The example of a rule: the first whose broken subject breaks no other rule, if there is one.
     *
     * @param rule the rule
     * @param rules all rules that are checked with it
     * @return the example; empty if nothing can be derived and nothing is declared
     * @throws IllegalArgumentException if an example is declared that does not show the rule
     */
    public static Optional<RuleExample> of(Rule rule, Validator rules) {
        Set<TableForm<?>> forms = new LinkedHashSet<>();
        for (Rule each : rules.rules().rules()) {
            each.statements().forEach(statement -> statement.form().ifPresent(forms::add));
        }
        return of(rule, rule.statements(), rules, forms);
    }

    /** The example of some of the statements of a rule, with tables of these forms. */
    static Optional<RuleExample> of(
            Rule rule, List<Statement> statements, Validator rules, Collection<TableForm<?>> forms) {
        ExampleMaker maker = new ExampleMaker(forms);
        List<RuleExample> showing = new ArrayList<>();
        for (Statement statement : statements) {
            Iterator<RuleExample> examples = maker.examples(statement).iterator();
            while (examples.hasNext()) {
                RuleExample example = examples.next();
                if (example.shows(rule, rules)) {
                    if (example.breaksOnly(rule, rules)) {
                        return Optional.of(example);
                    }
                    showing.add(example);
                } else if (statement instanceof Statement.InCode) {
                    throw new IllegalArgumentException(
                            "the example of " + rule.id() + " does not hold and break as it says");
                }
            }
        }
        return showing.stream().findFirst();
    }

    private boolean shows(Rule rule, Validator rules) {
        return findings(holding, rules).noneMatch(finding -> isOf(rule, finding))
                && findings(breaking, rules).anyMatch(finding -> isOf(rule, finding));
    }

    /** Apart from rules that ask for cells to be filled in, since an example fills in only what it is about. */
    private boolean breaksOnly(Rule rule, Validator rules) {
        return findings(breaking, rules).allMatch(finding -> isOf(rule, finding) || asksForFigures(finding.rule()));
    }

    /**
     * Whether a rule asks for cells to be filled in.
     *
     * @param rule the rule
     * @return whether blank cells break it
     */
    static boolean asksForFigures(Rule rule) {
        return rule.statements().stream().anyMatch(Statement.FilledIn.class::isInstance);
    }

    private static boolean isOf(Rule rule, Finding finding) {
        return finding.rule().id().equals(rule.id());
    }

    private static Stream<Finding> findings(Subject subject, Validator rules) {
        return rules.validate(subject, ValidationOptions.STANDARD).broken().stream();
    }

    /**
     * What is found where the rule is broken.
     *
     * @param rule the rule
     * @param rules the rules with which the example was made
     * @return the first finding
     */
    public Finding finding(Rule rule, Validator rules) {
        return findings(breaking, rules)
                .filter(finding -> isOf(rule, finding))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example of " + rule.id()));
    }

    /**
     * The figure of a term where the rule holds.
     *
     * @param term the term
     * @return the figure; empty when there is no such table
     */
    public Optional<Figure> holds(Term term) {
        return holding.figure(term.source(), term.cell());
    }

    /**
     * The figure of a term where the rule is broken.
     *
     * @param term the term
     * @return the figure; empty when there is no such table
     */
    public Optional<Figure> breaks(Term term) {
        return breaking.figure(term.source(), term.cell());
    }

    /**
     * What the reports say outside their tables.
     *
     * @return the members, those of the report itself first
     */
    public List<Member> members() {
        Map<Source, Subject> left = reports(holding);
        Map<Source, Subject> right = reports(breaking);
        List<Member> members = new ArrayList<>();
        for (Source source : union(left.keySet(), right.keySet())) {
            Map<String, String> holds = members(left.get(source));
            Map<String, String> breaks = members(right.get(source));
            for (String name : union(holds.keySet(), breaks.keySet())) {
                members.add(new Member(source, name, holds.getOrDefault(name, ""), breaks.getOrDefault(name, "")));
            }
        }
        return members;
    }

    /** The reports of a subject, by whose they are. */
    static Map<Source, Subject> reports(Subject subject) {
        Map<Source, Subject> reports = new LinkedHashMap<>();
        reports.put(Source.REPORT, subject);
        subject.previous().ifPresent(previous -> reports.put(Source.PREVIOUS, previous));
        for (Part part : subject.parts()) {
            part.report().ifPresent(report -> reports.put(Source.part(part.name()), report));
        }
        return reports;
    }

    private static <E> Set<E> union(Collection<E> one, Collection<E> other) {
        Set<E> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Map<String, String> members(@Nullable Subject subject) {
        Map<String, String> members = new LinkedHashMap<>();
        if (subject == null || subject.report().isEmpty()) {
            return members;
        }
        JsonNode json = Json.writingMapper().valueToTree(subject.report().get());
        json.properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().toString()));
        // The tables are shown cell by cell, and the format is that of the page.
        for (FigureTable<?> table : subject.tables()) {
            members.remove(table.form().name());
        }
        members.remove("format");
        return members;
    }
}
