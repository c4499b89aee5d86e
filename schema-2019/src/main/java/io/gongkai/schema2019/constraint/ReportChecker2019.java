package io.gongkai.schema2019.constraint;

import io.gongkai.core.constraint.ReportChecker;
import io.gongkai.core.dataset.DatasetForm;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.table.TableForm;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.util.List;

/** The rules of reports of the 2019 format, for {@code @KeepsRules}. Found by its name in {@code META-INF/services}. */
public final class ReportChecker2019 implements ReportChecker<AnnualReport2019> {
    private static final List<? extends TableForm<?>> FORMS =
            Schema2019.forms().stream().map(DatasetForm::form).toList();

    /** For {@link java.util.ServiceLoader}. */
    public ReportChecker2019() {}

    @Override
    public Class<AnnualReport2019> type() {
        return AnnualReport2019.class;
    }

    @Override
    public Findings check(AnnualReport2019 report) {
        return Schema2019.validate(report);
    }

    @Override
    public List<? extends TableForm<?>> forms() {
        return FORMS;
    }
}
