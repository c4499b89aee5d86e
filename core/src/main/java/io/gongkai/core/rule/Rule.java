package io.gongkai.core.rule;

import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Something that must, should or may hold between the cells of a report, under an id that never changes its meaning. */
public interface Rule {
    /**
     * The permanent id, such as {@code 2008-S3-040}.
     *
     * @return the id
     */
    String id();

    /**
     * How much it weighs when the rule is broken.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The part of a report that the rule speaks of, such as {@code statistics} or {@code disclosure R2021}.
     *
     * @return the part, with its revision where the rule speaks of one only; for several tables {@code all tables}, for other
     *     rules {@code report}, {@code report of two years} or {@code a body and its parts}
     */
    default String appliesTo() {
        return RuleSubject.of(this);
    }

    /**
     * What has to be looked at.
     *
     * @return the scope
     */
    default Scope scope() {
        return statements().isEmpty() ? Scope.REPORT : statements().get(0).scope();
    }

    /**
     * What holds, in a sentence without a full stop.
     *
     * @return the sentence
     */
    Text sentence();

    /**
     * What the rule rests on, such as the numbering of the form or an article.
     *
     * @return the basis
     */
    Text basis();

    /**
     * What to look at when the rule is broken, in sentences.
     *
     * @return the hint; empty when there is nothing to say
     */
    default Text hint() {
        return Text.NOTHING;
    }

    /**
     * The message of a finding with its holes: {@code place} is what it is about, {@code leftCells} and {@code rightCells}
     * are the cells of the two sides, {@code left}, {@code right} and {@code difference} the numbers, {@code cells} all
     * cells, {@code figures} all cells with their figures, {@code quotations} all quotations, and each quotation fills the hole
     * of its address.
     *
     * @return the template
     */
    default Text message() {
        return MessageTemplate.of(this);
    }

    /**
     * What the rule states, for every form it applies to.
     *
     * @return the statements
     */
    List<Statement> statements();

    /**
     * The statements in addresses; where they differ between the revisions of a table, each behind its revision.
     *
     * @return the formula
     */
    default String formula() {
        return statements().stream()
                .map(statement -> RuleFormula.differs(statement, statements())
                        ? statement.form().map(TableForm::revision).orElse("") + ": " + statement.formula()
                        : statement.formula())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
