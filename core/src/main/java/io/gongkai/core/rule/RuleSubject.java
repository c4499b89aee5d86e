package io.gongkai.core.rule;

import io.gongkai.core.table.TableForm;
import java.util.List;

/** What a rule applies to, as far as its statements tell. */
final class RuleSubject {
    private RuleSubject() {}

    static String of(Rule rule) {
        return switch (rule.scope()) {
            case REPORT -> ofTables(forms(rule));
            case YEARS -> "report of two years";
            case PARTS -> "a body and its parts";
        };
    }

    private static List<? extends TableForm<?>> forms(Rule rule) {
        return rule.statements().stream()
                .flatMap(statement -> statement.form().stream())
                .distinct()
                .toList();
    }

    private static String ofTables(List<? extends TableForm<?>> forms) {
        if (forms.isEmpty()) {
            return "report";
        }
        TableForm<?> first = forms.get(0);
        if (forms.size() == 1) {
            return first.revision().isEmpty() ? first.name() : first.name() + " " + first.revision();
        }
        return forms.stream().allMatch(form -> form.name().equals(first.name())) ? first.name() : "all tables";
    }
}
