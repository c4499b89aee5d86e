package io.gongkai.schema2019.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongkai.core.constraint.Advice;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.testkit.Trials;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.report.AnnualReport2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reports of the 2019 format, validated by a stock Hibernate Validator, without an expression language on the class path. */
class ReportChecker2019Test {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private static final Validator VALIDATOR = FACTORY.getValidator();

    /** More than any figure of the sample. */
    private static final int MUCH = 1_000_000;

    private static final AnnualReport2019 CONSISTENT = Reports2019.sample(Revision.R2021);
    private static final AnnualReport2019 BROKEN =
            Reports2019.shifted(CONSISTENT, Map.of("disputes/litigationAfterReview/total", 1));

    /** What a host might make of reports. */
    record Submission(
            @Valid AnnualReport2019 report,
            Optional<@Valid AnnualReport2019> corrected,
            List<@Valid AnnualReport2019> parts,
            Map<String, @Valid AnnualReport2008> earlier) {}

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

    private static List<Tuple> expected(AnnualReport2019 report, Collection<Severity> severities) {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        return Schema2019.validate(report).broken().stream()
                .filter(finding -> severities.contains(finding.severity()))
                .map(finding -> tuple(
                        finding.place().address().replaceFirst("/(.*)/", "[$1]."),
                        chinese ? finding.message().zh() : finding.message().en(),
                        finding))
                .toList();
    }

    @Test
    void violations_ofAnyReport_areTheFindings() {
        Trials.run(25, random -> {
            AnnualReport2019 report = Reports2019.any(random);

            assertThat(VALIDATOR.validate(report))
                    .extracting(ReportChecker2019Test::tupleOf)
                    .containsExactlyInAnyOrderElementsOf(expected(report, List.of(Severity.ERROR)));
            assertThat(VALIDATOR.validate(report, Advice.class))
                    .extracting(ReportChecker2019Test::tupleOf)
                    .containsExactlyInAnyOrderElementsOf(expected(report, List.of(Severity.WARNING)));
        });
    }

    @Test
    void violations_ofAConsistentReport_areNone() {
        assertThat(VALIDATOR.validate(CONSISTENT, Default.class, Advice.class)).isEmpty();
    }

    @Test
    void paths_ofViolations_leadToTheCells() {
        AnnualReport2019 report = Reports2019.shifted(
                CONSISTENT, Map.of("disclosure/fees/amount", -MUCH, "requests/results.granted/total", -MUCH));

        assertThat(VALIDATOR.validate(report))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "disclosure[fees].amount",
                        "requests[results.granted].total",
                        "requests[results.granted].total",
                        "requests[results.total].total");
    }

    @Test
    void paths_inTypesOfAHost_beginAtTheHost() {
        AnnualReport2008 of2008 = AnnualReport2008.builder()
                .statistics(Statistics2008.builder()
                        .put(StatisticsCell.REQUESTS_RECEIVED, 1)
                        .put(StatisticsCell.REQUESTS_RECEIVED_FAX, 2)
                        .build())
                .build();
        Submission submission =
                new Submission(BROKEN, Optional.of(BROKEN), List.of(CONSISTENT, BROKEN), Map.of("2018", of2008));

        assertThat(VALIDATOR.validate(submission))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "report.disputes[litigationAfterReview].total",
                        "corrected.disputes[litigationAfterReview].total",
                        "parts[1].disputes[litigationAfterReview].total",
                        "earlier[2018].statistics[requests.received]");
    }

    @Test
    void violations_ofAReportThatIsNotThere_areNone() {
        assertThat(VALIDATOR.validate(new Submission(null, Optional.empty(), List.of(), Map.of())))
                .isEmpty();
    }
}
