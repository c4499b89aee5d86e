package io.gongkai.core.validation;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.rule.YearsRelation;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.TableForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks reports against a rule set. Immutable and safe for use by many threads.
 *
 * <p>A relation with a figure that was never collected is not applicable. With any other figure absent, it is reasoned
 * about with bounds: counts and amounts are never negative, so known parts that exceed their total break the sum
 * whatever the absent parts are; known parts above a known bound break it, and a known
 * figure that the known part of its bound covers already is within it. What bounds do not decide is
 * undecided.
 */
public final class Validator {
    private final RuleSet rules;
    private final RulesInForce asDeclared;
    private final Map<TableForm<?>, TableChecks> ofTables = new HashMap<>();
    private final List<Stated<Statement.BetweenYears>> betweenYears = new ArrayList<>();
    private final List<Stated<Statement.SumOfParts>> sumsOfParts = new ArrayList<>();
    private final List<Stated<Statement.InCode>> inCode = new ArrayList<>();

    private Validator(RuleSet rules) {
        this.rules = rules;
        this.asDeclared = new RulesInForce(rules, Profile.DEFAULT);
        Map<TableForm<?>, TableChecks.Builder> tables = new HashMap<>();
        for (int i = 0; i < rules.rules().size(); i++) {
            for (Statement statement : rules.rules().get(i).statements()) {
                if (statement instanceof Statement.Relations it) {
                    tables.computeIfAbsent(it.of(), TableChecks.Builder::new).add(i, it.relations(), it.conditions());
                } else if (statement instanceof Statement.FilledIn it) {
                    tables.computeIfAbsent(it.of(), TableChecks.Builder::new).filledIn(i, it.title());
                } else if (statement instanceof Statement.BetweenYears it) {
                    betweenYears.add(new Stated<>(i, it));
                } else if (statement instanceof Statement.SumOfParts it) {
                    sumsOfParts.add(new Stated<>(i, it));
                } else if (statement instanceof Statement.InCode it) {
                    inCode.add(new Stated<>(i, it));
                }
            }
        }
        tables.forEach((form, builder) -> ofTables.put(form, builder.build()));
    }

    /** A statement, and the place of its rule in the set. */
    private record Stated<S extends Statement>(int rule, S statement) {}

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
     * Checks all rules that apply.
     *
     * @param subject the report, and those that it is held against; rules on tables and reports that are not there are passed
     *     over
     * @param options what the caller leaves to the validation
     * @return the findings
     */
    public Findings validate(Subject subject, ValidationOptions options) {
        Run run = new Run(
                options.profile().equals(Profile.DEFAULT) ? asDeclared : new RulesInForce(rules, options.profile()),
                options);
        for (FigureTable<?> table : subject.tables()) {
            TableChecks checks = ofTables.get(table.form());
            if (checks != null) {
                checks.check(table, run);
            }
        }
        List<Compared> compared = new ArrayList<>(0);
        if (subject.previous().isPresent()) {
            betweenYears(subject, run, compared);
        }
        if (!subject.parts().isEmpty()) {
            sumsOfParts(subject, run, compared);
        }
        compared.forEach(run::take);
        if (!inCode.isEmpty()) {
            inCode(subject, options, run);
        }
        return run.findings(broken -> groups(subject, run, compared, broken));
    }

    /** What may have caused the findings; looked for only if there are any about sums. */
    private List<FindingGroup> groups(Subject subject, Run run, List<Compared> compared, List<Finding> broken) {
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Compared> all = new ArrayList<>();
        for (FigureTable<?> table : subject.tables()) {
            TableChecks checks = ofTables.get(table.form());
            if (checks != null) {
                checks.compared(table, run, all);
            }
        }
        all.addAll(compared);
        return Diagnosis.of(broken, all, subject, run.policy());
    }

    private void inCode(Subject subject, ValidationOptions options, Run run) {
        Subject checked = BlanksAsZero.of(subject, options.blankPolicy());
        for (Stated<Statement.InCode> stated : inCode) {
            if (run.isInForce(stated.rule) && isGiven(stated.statement.scope(), subject)) {
                Thresholds thresholds =
                        options.profile().thresholds(rules.rules().get(stated.rule));
                for (CheckResult result : stated.statement.check().check(checked, thresholds)) {
                    run.take(stated.rule, BlanksAsZero.evidence(result, subject, options.blankPolicy()));
                }
            }
        }
    }

    private static boolean isGiven(Scope scope, Subject subject) {
        return switch (scope) {
            case REPORT -> true;
            case YEARS -> subject.previous().isPresent();
            case PARTS -> !subject.parts().isEmpty();
        };
    }

    private void betweenYears(Subject subject, Run run, List<Compared> all) {
        for (Stated<Statement.BetweenYears> stated : betweenYears) {
            if (!run.isInForce(stated.rule)) {
                continue;
            }
            for (YearsRelation relation : stated.statement.ofYears()) {
                List<Figure> figures = Stream.concat(relation.left().stream(), relation.right().stream())
                        .flatMap(term -> subject.figure(term.source(), term.cell()).stream())
                        .toList();
                if (figures.size() == relation.left().size() + relation.right().size()) {
                    all.add(new Compared(
                            stated.rule,
                            Place.of(relation.left().get(0)),
                            new Comparing(
                                    relation.left(),
                                    relation.comparison(),
                                    relation.right(),
                                    figures.toArray(Figure[]::new),
                                    run.policy())));
                }
            }
        }
    }

    private void sumsOfParts(Subject subject, Run run, List<Compared> all) {
        for (Stated<Statement.SumOfParts> stated : sumsOfParts) {
            Optional<FigureTable<?>> whole = table(subject, stated.statement.of());
            if (whole.isPresent() && run.isInForce(stated.rule)) {
                List<String> missing = withoutTable(subject, stated.statement.of());
                if (missing.isEmpty()) {
                    sumsOfParts(stated, whole.get(), subject, run, all);
                } else {
                    run.undecided(
                            stated.rule,
                            Place.part(stated.statement.of().name(), stated.statement.title()),
                            List.of(),
                            missing);
                }
            }
        }
    }

    private static List<String> withoutTable(Subject subject, TableForm<?> form) {
        return subject.parts().stream()
                .filter(part -> part.report().flatMap(it -> table(it, form)).isEmpty())
                .map(Part::name)
                .toList();
    }

    private static void sumsOfParts(
            Stated<Statement.SumOfParts> stated, FigureTable<?> whole, Subject subject, Run run, List<Compared> all) {
        List<FigureTable<?>> tables = new ArrayList<>();
        subject.parts()
                .forEach(part ->
                        part.report().flatMap(it -> table(it, whole.form())).ifPresent(tables::add));
        for (int i = 0; i < whole.form().cells().size(); i++) {
            Cell cell = whole.form().cells().get(i);
            List<Term> right = subject.parts().stream()
                    .map(part -> new Term(Source.part(part.name()), cell, false))
                    .toList();
            Figure[] figures = new Figure[1 + tables.size()];
            figures[0] = whole.at(i);
            for (int k = 0; k < tables.size(); k++) {
                figures[k + 1] = tables.get(k).at(i);
            }
            all.add(new Compared(
                    stated.rule,
                    Place.of(cell),
                    new Comparing(List.of(Term.of(cell)), Comparison.EQUAL, right, figures, run.policy())));
        }
    }

    private static Optional<FigureTable<?>> table(Subject subject, TableForm<?> form) {
        for (FigureTable<?> table : subject.tables()) {
            if (table.form().equals(form)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
