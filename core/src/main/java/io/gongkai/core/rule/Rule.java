package io.gongkai.core.rule;

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
     * The part of a report that the rule speaks of, such as {@code statistics}.
     *
     * @return the part
     */
    String appliesTo();

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
                .map(statement -> {
                    boolean differs = statements().stream()
                            .anyMatch(other ->
                                    other.form().name().equals(statement.form().name())
                                            && !other.formula().equals(statement.formula()));
                    return differs ? statement.form().revision() + ": " + statement.formula() : statement.formula();
                })
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
