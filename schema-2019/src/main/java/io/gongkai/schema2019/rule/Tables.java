package io.gongkai.schema2019.rule;

import io.gongkai.core.rule.Statement;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019Json;
import io.gongkai.schema2019.request.RequestTable;
import io.gongkai.schema2019.revision.Revision;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The tables of the format, of both revisions, for rules that speak of all of them. */
final class Tables {
    /** The forms in the order of the sections. */
    private static final List<TableForm<?>> FORMS = List.of(
            DisclosureTableR2019.FORM,
            DisclosureTableR2021.FORM,
            RequestTable.form(Revision.R2019),
            RequestTable.form(Revision.R2021),
            DisputeTable.FORM);

    private Tables() {}

    static List<Statement> each(Function<TableForm<?>, Statement> statement) {
        return FORMS.stream().map(statement).toList();
    }

    /** The same of every table, under what people call it. */
    static List<Statement> each(BiFunction<TableForm<?>, Text, Statement> statement) {
        return each(form -> statement.apply(form, title(form)));
    }

    /** What people call the table. */
    static Text title(TableForm<?> form) {
        return Objects.requireNonNull(AnnualReport2019Json.TYPE.titles().get(form.name()));
    }
}
