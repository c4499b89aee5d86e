package io.gongkai.schema2008.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongkai.core.constraint.Advice;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2008.testkit.Reports2008;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reports of the 2008 format, validated by a stock Hibernate Validator. */
class ReportChecker2008Test {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static Tuple tupleOf(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return tuple(
                violation.getPropertyPath().toString(),
                violation.getMessage(),
                hibernate.getDynamicPayload(Finding.class));
    }

    private static String path(String address) {
        boolean cell = Statistics2008.FORM.find(address).isPresent();
        return cell ? "statistics[" + address + "]" : address;
    }

    private static List<Tuple> expected(AnnualReport2008 report, Collection<Severity> severities) {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        return Schema2008.validate(report).broken().stream()
                .filter(finding -> severities.contains(finding.severity()))
                .map(finding -> tuple(
                        path(finding.place().address()),
                        chinese ? finding.message().zh() : finding.message().en(),
                        finding))
                .toList();
    }

    @Test
    void violations_ofAnyReport_areTheFindings() {
        Trials.run(100, random -> {
            AnnualReport2008 report = Reports2008.any(random);

            assertThat(VALIDATOR.validate(report))
                    .extracting(ReportChecker2008Test::tupleOf)
                    .containsExactlyInAnyOrderElementsOf(expected(report, List.of(Severity.ERROR)));
            assertThat(VALIDATOR.validate(report, Advice.class))
                    .extracting(ReportChecker2008Test::tupleOf)
                    .containsExactlyInAnyOrderElementsOf(expected(report, List.of(Severity.WARNING)));
        });
    }

    @Test
    void violations_ofAConsistentReport_areNone() {
        Trials.run(
                20,
                random -> assertThat(VALIDATOR.validate(Reports2008.consistent(random), Default.class, Advice.class))
                        .isEmpty());
    }

    @Test
    void violations_ofWhatIsUndecided_areNone() {
        AnnualReport2008 report = AnnualReport2008.builder()
                .statistics(Statistics2008.builder()
                        .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                        .put(StatisticsCell.REQUESTS_CONCLUDED_ON_TIME, 2)
                        .build())
                .build();

        assertThat(Schema2008.validate(report).undecided()).isNotEmpty();
        assertThat(VALIDATOR.validate(report, Default.class, Advice.class)).isEmpty();
    }
}
