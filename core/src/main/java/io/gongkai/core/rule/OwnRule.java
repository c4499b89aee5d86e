package io.gongkai.core.rule;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * A rule that an application adds to those of a format, such as a limit that an agency has set itself.
 *
 * <p>Example: {@code OwnRule.of("AGENCY-010", Severity.WARNING, new Text("…", "…"), Statement.of(form, relations))}.
 *
 * @param id the permanent id; not one that begins with {@code 2008-} or {@code 2019-}
 * @param severity how much it weighs
 * @param sentence what holds, in a sentence without a full stop
 * @param basis what it rests on
 * @param hint what to look at when it is broken, in sentences; empty when there is nothing to say
 * @param statements what it states; not empty
 */
public record OwnRule(String id, Severity severity, Text sentence, Text basis, Text hint, List<Statement> statements)
        implements Rule {
    /**
     * Checks the id and the statements.
     *
     * @throws IllegalArgumentException if the id is blank or like those of the formats, or nothing is stated
     */
    public OwnRule {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(hint, "hint");
        statements = List.copyOf(statements);
        if (id.isBlank() || id.startsWith("2008-") || id.startsWith("2019-")) {
            throw new IllegalArgumentException("the id \"" + id + "\" is blank or one of the SDK's own ids");
        }
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(id + " states nothing");
        }
    }

    /**
     * A rule without basis and hint.
     *
     * @param id the permanent id
     * @param severity how much it weighs
     * @param sentence what holds, in a sentence without a full stop
     * @param statements what it states
     * @return the rule
     */
    public static OwnRule of(String id, Severity severity, Text sentence, Statement... statements) {
        return new OwnRule(id, severity, sentence, Text.NOTHING, Text.NOTHING, List.of(statements));
    }

    /**
     * This rule with what it rests on.
     *
     * @param other the basis
     * @return the rule
     */
    public OwnRule withBasis(Text other) {
        return new OwnRule(id, severity, sentence, other, hint, statements);
    }

    /**
     * This rule with a hint.
     *
     * @param other what to look at when it is broken
     * @return the rule
     */
    public OwnRule withHint(Text other) {
        return new OwnRule(id, severity, sentence, basis, other, statements);
    }
}
