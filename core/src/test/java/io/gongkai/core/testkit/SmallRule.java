package io.gongkai.core.testkit;

import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.text.Text;
import java.util.List;

/** A rule made where a test needs one. */
public record SmallRule(String id, Severity severity, List<Statement> statements) implements Rule {
    /** An error rule on {@link SmallCell#FORM}. */
    public static SmallRule error(String id, Relation... relations) {
        return of(id, Severity.ERROR, relations);
    }

    /** A rule on {@link SmallCell#FORM}. */
    public static SmallRule of(String id, Severity severity, Relation... relations) {
        return new SmallRule(id, severity, List.of(Statement.of(SmallCell.FORM, List.of(relations))));
    }

    @Override
    public String appliesTo() {
        return "small";
    }

    @Override
    public Text sentence() {
        return new Text("规则" + id, "rule " + id);
    }

    @Override
    public Text basis() {
        return new Text("无", "none");
    }
}
