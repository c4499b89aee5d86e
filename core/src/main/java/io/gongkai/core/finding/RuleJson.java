package io.gongkai.core.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.text.Text;

/** The JSON of rules, for listings and schemas. */
public final class RuleJson {
    private RuleJson() {}

    /**
     * What a rule states.
     *
     * @param rule the rule
     * @return an object with {@code id, severity, appliesTo, statement, basis} and {@code message} in both languages
     */
    public static ObjectNode describe(Rule rule) {
        Text message = rule.message();
        ObjectNode object = JsonSchema.schema()
                .put("id", rule.id())
                .put("severity", rule.severity().name())
                .put("appliesTo", rule.appliesTo())
                .put("statement", rule.formula())
                .put("basis", rule.basis().en());
        object.putObject("message").put("zh", message.zh()).put("en", message.en());
        return object;
    }

    /**
     * The rules that documents of a schema should keep to, though the schema itself cannot check them.
     *
     * @param rules the rules
     * @return an object with the keyword {@code x-rules}, which holds the rules by their ids
     */
    public static ObjectNode keyword(RuleSet rules) {
        ObjectNode keyword = JsonSchema.schema();
        ObjectNode byId = keyword.putObject("x-rules");
        rules.rules().forEach(rule -> byId.set(rule.id(), describe(rule)));
        return keyword;
    }
}
