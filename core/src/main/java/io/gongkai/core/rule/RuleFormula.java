package io.gongkai.core.rule;

import io.gongkai.core.table.TableForm;
import java.util.List;

/** How the statements of a rule differ between the revisions of a table. */
public final class RuleFormula {
    private RuleFormula() {}

    /**
     * Whether another revision of the same table is told something else.
     *
     * @param statement the statement
     * @param all all statements of its rule
     * @return whether the revision has to be named
     */
    public static boolean differs(Statement statement, List<Statement> all) {
        return all.stream()
                .anyMatch(other -> !name(statement).isEmpty()
                        && name(other).equals(name(statement))
                        && !other.formula().equals(statement.formula()));
    }

    private static String name(Statement statement) {
        return statement.form().map(TableForm::name).orElse("");
    }
}
