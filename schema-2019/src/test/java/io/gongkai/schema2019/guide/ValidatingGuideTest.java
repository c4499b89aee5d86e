package io.gongkai.schema2019.guide;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.Findings;
import io.gongkai.core.finding.OpenQuestion;
import io.gongkai.core.finding.Verdict;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.AcceptedDeviationJson;
import io.gongkai.core.profile.Profile;
import io.gongkai.core.text.Language;
import io.gongkai.core.validation.ValidationOptions;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.report.AnnualReport2019;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidatingGuideTest {
    @Test
    void findings_ofAReport_areThoseOfTheGuide() throws Throwable {
        GuidePage.assertPrints("validating-findings", () -> {
            // listing: validating-findings
            AnnualReport2008 report = AnnualReport2008.builder()
                    .statistics(Statistics2008.builder()
                            .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                            .put(StatisticsCell.REQUESTS_CONCLUDED_ON_TIME, 2)
                            .put(StatisticsCell.REQUESTS_CONCLUDED_EXTENDED, 0)
                            .build())
                    .build();
            Findings findings = Schema2008.validate(report);
            System.out.println(findings.verdict());
            for (Finding finding : findings.broken()) {
                System.out.println(finding.rule().id() + " " + finding.rule().severity());
                System.out.println(finding.message().en());
                for (Operand operand : finding.operands()) {
                    System.out.println(operand.cell().address() + " = " + operand.figure());
                }
            }
            // end of listing
        });
    }

    @Test
    void blanks_byPolicy_areUnknownOrZero() throws Throwable {
        GuidePage.assertPrints("validating-blanks", () -> {
            // listing: validating-blanks
            AnnualReport2008 report = AnnualReport2008.builder()
                    .statistics(Statistics2008.builder()
                            .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                            .put(StatisticsCell.REQUESTS_CONCLUDED_ON_TIME, 3)
                            .build())
                    .build();
            Findings unknown = Schema2008.validate(report);
            System.out.println(unknown.verdict());
            for (OpenQuestion question : unknown.undecided()) {
                if (question.rule().id().equals("2008-S3-020")) {
                    System.out.println(question.absent().get(0).cell().address() + " is not known");
                }
            }
            Findings zero = Schema2008.validate(report, BlankPolicy.AS_ZERO);
            System.out.println(zero.verdict() + " " + zero.blankPolicy());
            // end of listing
        });
    }

    @Test
    void mayBePublished_aBrokenWarningOrNoVerdict_isTheCallersChoice() throws Throwable {
        GuidePage.assertPrints("validating-accepting", () -> {
            // listing: validating-accepting
            AnnualReport2008 report = AnnualReport2008.builder().year(2018).build();
            Findings findings = Schema2008.validate(report);
            boolean accepted =
                    findings.verdict() == Verdict.VALID && findings.broken().isEmpty();
            System.out.println(findings.verdict() + " " + accepted);
            // end of listing
        });
    }

    @Test
    void profile_thatShipsOrOnesOwn_saysWhichRulesCount() throws Throwable {
        GuidePage.assertPrints("validating-profiles", () -> {
            // listing: validating-profiles
            AnnualReport2008 report = AnnualReport2008.builder()
                    .statistics(Statistics2008.builder()
                            .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                            .put(StatisticsCell.REQUESTS_ANSWERED, 2)
                            .build())
                    .build();
            byte[] file = """
                    {"name": "our-city", "basedOn": "publication",
                     "off": ["2008-S3-020"], "severities": {"2008-S3-050": "ERROR"}}""".getBytes(StandardCharsets.UTF_8);
            Profile ours = Schema2008.profiles().read(file);
            for (Profile profile : List.of(Schema2008.profiles().named("draft"), ours)) {
                Findings findings =
                        Schema2008.validator().validate(report, ValidationOptions.STANDARD.withProfile(profile));
                for (Finding finding : findings.broken()) {
                    System.out.println(profile.name() + ": " + finding.rule().id() + " " + finding.severity());
                }
            }
            try {
                Schema2008.profiles()
                        .read("{\"name\": \"x\", \"off\": [\"2008-S3-02\"]}".getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableInputException e) {
                System.out.println(e.problem().describe(Language.EN));
            }
            // end of listing
        });
    }

    @Test
    void deviation_accepted_countsAgainWhenAFigureChanges() throws Throwable {
        GuidePage.assertPrints("validating-deviations", () -> {
            // listing: validating-deviations
            Statistics2008 statistics = Statistics2008.builder()
                    .put(StatisticsCell.REQUESTS_CONCLUDED, 3)
                    .put(StatisticsCell.REQUESTS_ANSWERED, 2)
                    .build();
            AnnualReport2008 report =
                    AnnualReport2008.builder().statistics(statistics).build();
            List<AcceptedDeviation> known = Schema2008.validate(report).broken().stream()
                    .map(finding -> finding.accept("one request was withdrawn"))
                    .toList();
            byte[] file = AcceptedDeviationJson.write(known);
            System.out.print(new String(file, StandardCharsets.UTF_8));

            ValidationOptions options = ValidationOptions.STANDARD.withAccepted(
                    AcceptedDeviationJson.read(file, Schema2008.validator().rules()));
            Findings same = Schema2008.validator().validate(report, options);
            System.out.println(
                    same.broken().size() + " broken, " + same.accepted().size() + " accepted");

            AnnualReport2008 changed = AnnualReport2008.builder()
                    .statistics(Statistics2008.builder()
                            .put(StatisticsCell.REQUESTS_CONCLUDED, 4)
                            .put(StatisticsCell.REQUESTS_ANSWERED, 2)
                            .build())
                    .build();
            Findings other = Schema2008.validator().validate(changed, options);
            System.out.println(
                    other.broken().size() + " broken, " + other.lapsed().size() + " lapsed");
            // end of listing
        });
    }

    @Test
    void jakartaValidator_anInvalidReport_givesAViolationForEachBrokenErrorRule() throws Throwable {
        GuidePage.assertPrints("validating-jakarta", () -> {
            // listing: validating-jakarta
            AnnualReport2019 report = AnnualReport2019.builder()
                    .disputes(DisputeTable.builder()
                            .put(DisputeRoute.REVIEW, DisputeOutcome.UPHELD, 1)
                            .put(DisputeRoute.REVIEW, DisputeOutcome.CORRECTED, 0)
                            .put(DisputeRoute.REVIEW, DisputeOutcome.OTHER, 0)
                            .put(DisputeRoute.REVIEW, DisputeOutcome.PENDING, 0)
                            .put(DisputeRoute.REVIEW, DisputeOutcome.TOTAL, 2)
                            .build())
                    .build();
            try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .defaultLocale(Locale.ENGLISH)
                    .buildValidatorFactory()) {
                Validator validator = factory.getValidator();
                Submission submission = new Submission("A-1", report);
                for (ConstraintViolation<Submission> violation : validator.validate(submission)) {
                    System.out.println(violation.getPropertyPath());
                    System.out.println(violation.getMessage());
                    HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
                    System.out.println(
                            hibernate.getDynamicPayload(Finding.class).rule().id());
                }
            }
            // end of listing
        });
    }
}
