package io.gongkai.core.constraint;

import io.gongkai.core.finding.Findings;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.table.TableForm;
import java.util.List;

/**
 * Knows the rules of one type of reports. {@link KeepsRules} finds it by {@link java.util.ServiceLoader}, with the class
 * loader of the report, once for each class of reports; it is used by many threads at once.
 *
 * <p>The formats bring theirs. A type of reports of your own that bears {@code @KeepsRules} needs one, named in {@code
 * META-INF/services/io.gongkai.core.constraint.ReportChecker}. For each class of reports there must be exactly one.
 *
 * @param <R> the reports
 */
public interface ReportChecker<R extends AnnualReport> {
    /**
     * The reports that this knows the rules of.
     *
     * @return their type
     */
    Class<R> type();

    /**
     * Checks all rules.
     *
     * @param report the report
     * @return the findings
     */
    Findings check(R report);

    /**
     * The forms of all tables that such reports may hold. They tell a cell from a part of the document, and the table of a
     * cell whose address does not name it.
     *
     * @return the forms
     */
    List<? extends TableForm<?>> forms();
}
