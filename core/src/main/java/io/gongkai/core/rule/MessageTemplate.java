package io.gongkai.core.rule;

import io.gongkai.core.text.Text;
import java.util.Map;

/** The message of a rule that does not bring its own: by the kind of what it states. */
final class MessageTemplate {
    private static final Text COMPARED = new Text(
            "{sentence}。{leftCells}为{left}，{rightCells}为{right}，相差{difference}{hint}",
            "{sentence}. {leftCells}: {left}; {rightCells}: {right}; difference {difference}{hint}");
    private static final Text WITH_ZERO =
            new Text("{sentence}。{leftCells}为{left}{hint}", "{sentence}. {leftCells}: {left}{hint}");
    private static final Text LISTED = new Text("{sentence}。涉及：{cells}{hint}", "{sentence}. Cells: {cells}{hint}");
    private static final Text PLAIN = new Text("{sentence}。{place}{hint}", "{sentence}. {place}{hint}");

    private MessageTemplate() {}

    static Text of(Rule rule) {
        Text hint = rule.hint().isEmpty()
                ? new Text("。", ".")
                : new Text("。" + rule.hint().zh(), ". " + rule.hint().en());
        return template(rule).fill(Map.of("sentence", rule.sentence(), "hint", hint));
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
