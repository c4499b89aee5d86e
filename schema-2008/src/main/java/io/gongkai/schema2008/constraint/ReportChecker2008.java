package io.gongkai.schema2008.constraint;

import io.gongkai.core.constraint.ReportChecker;
import io.gongkai.core.dataset.DatasetForm;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.table.TableForm;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.util.List;

/** The rules of reports of the 2008 format, for {@code @KeepsRules}. Found by its name in {@code META-INF/services}. */
public final class ReportChecker2008 implements ReportChecker<AnnualReport2008> {
    private static final List<? extends TableForm<?>> FORMS =
            Schema2008.forms().stream().map(DatasetForm::form).toList();

    /** For {@link java.util.ServiceLoader}. */
    public ReportChecker2008() {}

    @Override
    public Class<AnnualReport2008> type() {
        return AnnualReport2008.class;
    }

    @Override
    public Findings check(AnnualReport2008 report) {
        return Schema2008.validate(report);
    }

    @Override
    public List<? extends TableForm<?>> forms() {
        return FORMS;
    }
}
