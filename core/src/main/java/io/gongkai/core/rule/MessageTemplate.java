package io.gongkai.core.rule;

import io.gongkai.core.text.Text;
import java.util.Map;

/** The message of a rule: its sentence, what it says of the place, and its hint. */
public final class MessageTemplate {
    private static final Text FRAME = new Text("{sentence}。{said}{hint}", "{sentence}. {said}{hint}");
    private static final Text COMPARED = new Text(
            "{leftCells}为{left}，{rightCells}为{right}，相差{difference}",
            "{leftCells}: {left}; {rightCells}: {right}; difference {difference}");
    private static final Text WITH_ZERO = new Text("{leftCells}为{left}", "{leftCells}: {left}");
    private static final Text LISTED = new Text("{place}：{cells}", "{place}: {cells}");
    private static final Text PLAIN = new Text("{place}", "{place}");

    private MessageTemplate() {}

    /** The message of a rule that does not bring its own: by the kind of what it states. */
    static Text of(Rule rule) {
        return of(rule, template(rule));
    }

    /**
     * The message of a rule that brings its own words.
     *
     * @param rule the rule
     * @param said what it says between its sentence and its hint, with holes as in {@link Rule#message()} and without a full
     *     stop
     * @return the template
     */
    public static Text of(Rule rule, Text said) {
        Text hint = rule.hint().isEmpty()
                ? new Text("。", ".")
                : new Text("。" + rule.hint().zh(), ". " + rule.hint().en());
        return FRAME.fill(Map.of("sentence", rule.sentence(), "said", said, "hint", hint));
    }

    private static Text template(Rule rule) {
        if (rule.statements().isEmpty()) {
            return PLAIN;
        }
        Statement first = rule.statements().get(0);
        if (first instanceof Statement.FilledIn) {
            return LISTED;
        }
        if (first instanceof Statement.InCode) {
            return PLAIN;
        }
        boolean withZero = !first.relations().isEmpty()
                && first.relations().stream()
                        .allMatch(relation -> relation.right().isEmpty());
        return withZero ? WITH_ZERO : COMPARED;
    }
}
