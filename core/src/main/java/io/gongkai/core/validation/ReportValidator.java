package io.gongkai.core.validation;

import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.input.UnrelatedReportsException;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseGrammar;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.FigureTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks the reports of one format. Immutable and safe for use by many threads; making one takes longer than using it, so keep it.
 *
 * @param <R> the reports
 */
public final class ReportValidator<R extends AnnualReport> {
    private final Validator validator;
    private final Function<R, List<FigureTable<?>>> tables;
    private final Function<R, ProseGrammar> grammar;

    private ReportValidator(
            Validator validator, Function<R, List<FigureTable<?>>> tables, Function<R, ProseGrammar> grammar) {
        this.validator = validator;
        this.tables = tables;
        this.grammar = grammar;
    }

    /**
     * A validator.
     *
     * @param <R> the reports
     * @param rules the rules
     * @param tables the tables of a report
     * @param grammar how sentences of a report name the cells of its tables
     * @return the validator
     */
    public static <R extends AnnualReport> ReportValidator<R> of(
            RuleSet rules, Function<R, List<FigureTable<?>>> tables, Function<R, ProseGrammar> grammar) {
        return new ReportValidator<>(Validator.of(rules), tables, grammar);
    }

    /**
     * A validator that checks more rules.
     *
     * @param name the name of all these rules together, which the findings carry
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if a rule has the id of another
     */
    public ReportValidator<R> with(String name, Rule... more) {
        List<Rule> all = new ArrayList<>(validator.rules().rules());
        all.addAll(Arrays.asList(more));
        return of(new RuleSet(name, all), tables, grammar);
    }

    /**
     * The rules that are checked.
     *
     * @return the rules
     */
    public RuleSet rules() {
        return validator.rules();
    }

    /**
     * Checks a report by itself, with the standard options.
     *
     * @param report the report
     * @return the findings
     */
    public Findings validate(R report) {
        return validate(report, ValidationOptions.STANDARD);
    }

    /**
     * Checks a report by itself.
     *
     * @param report the report
     * @param options what the caller leaves to the validation
     * @return the findings
     */
    public Findings validate(R report, ValidationOptions options) {
        return validator.validate(subject(report), options);
    }

    /**
     * Checks a report by itself and against that of the year before.
     *
     * @param report the report
     * @param previous the report of the same body on the year before
     * @param options what the caller leaves to the validation
     * @return the findings
     * @throws UnrelatedReportsException if the reports are of different bodies or years that do not follow each other
     */
    public Findings validate(R report, R previous, ValidationOptions options) {
        return validator.validate(subject(report).after(subject(previous)), options);
    }

    /**
     * Checks a report by itself and against the reports of the parts of the body.
     *
     * @param report the report of the whole
     * @param parts the reports of all parts by their names; empty for a part without one
     * @param options what the caller leaves to the validation
     * @return the findings; where a part has no report, what depends on it is undecided and names the part
     * @throws UnrelatedReportsException if a part is the body itself or reports on another year
     */
    public Findings validateRollUp(R report, Map<String, Optional<R>> parts, ValidationOptions options) {
        List<Part> all = new ArrayList<>();
        parts.forEach((name, part) -> all.add(new Part(name, part.map(this::subject))));
        return validator.validate(subject(report).consistingOf(all), options);
    }

    /**
     * A report as rules see it, for those who hold it against several others at once, or leave its sentences out with {@code
     * subject(report).withProse(Prose.NONE)}.
     *
     * @param report the report
     * @return the subject
     */
    public Subject subject(R report) {
        return Subject.of(report, tables.apply(report)).withProse(Prose.of(report, grammar.apply(report)));
    }

    /**
     * Checks whatever rules look at.
     *
     * @param subject the report and those that it is held against
     * @param options what the caller leaves to the validation
     * @return the findings
     */
    public Findings validate(Subject subject, ValidationOptions options) {
        return validator.validate(subject, options);
    }
}
