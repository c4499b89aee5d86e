package io.gongkai.core.constraint;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks {@link KeepsRules}. Providers of Jakarta Validation make it; nobody else needs to. */
public final class KeepsRulesValidator implements ConstraintValidator<KeepsRules, AnnualReport> {
    private Severity severity = Severity.ERROR;

    /** For providers of Jakarta Validation. */
    public KeepsRulesValidator() {}

    @Override
    public void initialize(KeepsRules constraint) {
        severity = constraint.severity();
    }

    @Override
    public boolean isValid(AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true; // @NotNull says that.
        }
        return isValid(ReportCheckers.of(report), report, context);
    }

    private <R extends AnnualReport> boolean isValid(
            ReportChecker<R> checker, AnnualReport report, ConstraintValidatorContext context) {
        List<Finding> broken = checker.check(checker.type().cast(report)).broken().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (broken.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Map<String, Integer> before = new HashMap<>();
        for (Finding finding : broken) {
            String address = finding.place().address();
            int again = before.merge(finding.rule().id() + " " + address, 1, Integer::sum) - 1;
            PlacePath.addViolation(ViolationText.begin(context, finding, again), address, checker.forms());
        }
        return false;
    }
}
