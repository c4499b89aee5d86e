package io.gongkai.schema2019.guide;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Severity;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

// listing: validating-validator
/** One violation for each broken rule of severity ERROR, at each place. */
public final class FiguresAddUpValidator implements ConstraintValidator<FiguresAddUp, AnnualReport2019> {
    @Override
    public boolean isValid(AnnualReport2019 report, ConstraintValidatorContext context) {
        if (report == null) {
            return true; // @NotNull says that.
        }
        List<Finding> errors = Schema2019.validate(report).broken().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .toList();
        context.disableDefaultConstraintViolation();
        for (Finding error : errors) {
            // As a parameter: a text in place of a template must not be read as one.
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("rule", error.rule().id())
                    .addMessageParameter("says", error.message().en())
                    .buildConstraintViolationWithTemplate("{rule}: {says}")
                    .addConstraintViolation();
        }
        return errors.isEmpty();
    }
}
// end of listing
