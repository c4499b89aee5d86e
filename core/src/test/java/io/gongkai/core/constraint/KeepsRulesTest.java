package io.gongkai.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.testkit.Trials;
import io.gongkai.core.text.Text;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraint with Hibernate Validator, with an expression language on the class path. */
class KeepsRulesTest {
    private static final Locale BEFORE = Locale.getDefault();

    @BeforeEach
    void setLocale() {
        Locale.setDefault(Locale.US);
    }

    @AfterAll
    static void resetLocale() {
        Locale.setDefault(BEFORE);
    }

    private static HibernateValidatorConfiguration hibernate() {
        return Validation.byProvider(HibernateValidator.class).configure();
    }

    private static <T> T with(MessageInterpolator interpolator, Function<Validator, T> use) {
        try (ValidatorFactory factory = hibernate()
                .messageInterpolator(interpolator)
                // The most that a host may allow: everything that looks like an expression is one.
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()) {
            return use.apply(factory.getValidator());
        }
    }

    private static Set<ConstraintViolation<SmallReport>> violations(SmallReport report, Class<?>... groups) {
        return with(new ParameterMessageInterpolator(), validator -> validator.validate(report, groups));
    }

    private static String message(MessageInterpolator interpolator, SmallReport report) {
        Set<ConstraintViolation<SmallReport>> violations = with(interpolator, validator -> validator.validate(report));
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getMessage();
    }

    private static MessageInterpolator in(String language, MessageInterpolator interpolator) {
        Locale locale = Locale.forLanguageTag(language);
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return interpolator.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return interpolator.interpolate(template, context, locale);
            }
        };
    }

    static Stream<MessageInterpolator> interpolators() {
        return Stream.of(new ParameterMessageInterpolator(), new ResourceBundleMessageInterpolator());
    }

    private static Finding payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static Text said(SmallReport report) {
        return report.findings().broken().get(0).message();
    }

    @Test
    void validate_consistent_hasNoViolation() {
        assertThat(violations(SmallReport.of("T", 2, 1, 1), Default.class, Advice.class))
                .isEmpty();
    }

    @Test
    void validate_anErrorAndAWarning_theErrorAlone() {
        SmallReport report = SmallReport.of("T", 5, 1, 2);

        assertThat(violations(report))
                .extracting(violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
                .containsExactly(tuple("small[total]", said(report).en()));
    }

    @Test
    void validate_advice_theWarningAlone_andNeverWhatIsInfo() {
        assertThat(violations(SmallReport.of("T", 5, 1, 2), Advice.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("small[total.first]");
        assertThat(violations(SmallReport.of("T", 5, 1, 2), Default.class, Advice.class))
                .hasSize(2);
    }

    @Test
    void payload_ofAViolation_isTheFinding() {
        SmallReport report = SmallReport.broken("T");

        assertThat(violations(report))
                .map(KeepsRulesTest::payload)
                .isEqualTo(report.findings().broken().stream()
                        .filter(finding -> finding.rule().id().equals("T"))
                        .toList());
    }

    @Test
    void validate_twoFindingsThatSayTheSame_areTwoViolations() {
        SmallReport report = SmallReport.brokenTwice();

        assertThat(violations(report, Advice.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("rule W", "rule W");
        assertThat(violations(report, Advice.class))
                .map(KeepsRulesTest::payload)
                .containsExactlyInAnyOrderElementsOf(report.findings().broken().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .toList());
    }

    @Test
    void validate_null_passes() {
        assertThat(new KeepsRulesValidator().isValid(null, new RecordedViolation().context()))
                .isTrue();
    }

    @Test
    void validate_aReportThatNobodyKnows_failsAsADeclarationDoes() {
        assertThatThrownBy(() -> with(
                        new ParameterMessageInterpolator(),
                        validator -> validator.validate(new ReportCheckersTest.Unknown())))
                .isInstanceOf(ConstraintDeclarationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK"})
    void message_inChinese_isChinese(String language) {
        SmallReport report = SmallReport.broken("T");

        assertThat(interpolators())
                .allSatisfy(interpolator -> assertThat(message(in(language, interpolator), report))
                        .isEqualTo(said(report).zh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "ja"})
    void message_inAnyOtherLanguage_isEnglish(String language) {
        SmallReport report = SmallReport.broken("T");

        assertThat(interpolators())
                .allSatisfy(interpolator -> assertThat(message(in(language, interpolator), report))
                        .isEqualTo(said(report).en()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void message_inEnglishOnAChineseMachine_isEnglish(String language) {
        Locale.setDefault(Locale.CHINA);
        SmallReport report = SmallReport.broken("T");

        assertThat(interpolators())
                .allSatisfy(interpolator -> assertThat(message(in(language, interpolator), report))
                        .isEqualTo(said(report).en()));
        assertThat(message(new ParameterMessageInterpolator(), report))
                .isEqualTo(said(report).zh());
    }

    @Test
    void hibernateValidator_ofThisRun_isTheOneThatItIsFor() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("gongkai.validator"));
    }

    @Test
    void expressionLanguage_inThisHost_isThere() {
        // Else the tests below would show nothing.
        String message = with(
                new ResourceBundleMessageInterpolator(),
                validator ->
                        validator.validate(new Evaluated("")).iterator().next().getMessage());

        assertThat(message).isEqualTo("49");
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void message_thatLooksLikeATemplate_isLiteral(MessageInterpolator interpolator) {
        for (String text : List.of(
                "${7*7}",
                "{foo}",
                "{finding.zh}",
                "{io.gongkai.core.constraint.KeepsRules.message}",
                "{groups}",
                "\\{7\\}",
                "\\${7*7}",
                "\\\\${7*7}",
                "$",
                "{",
                "}",
                "\\")) {
            SmallReport report = SmallReport.broken(text);

            assertThat(message(in("en", interpolator), report))
                    .isEqualTo(said(report).en())
                    .contains(text);
        }
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void message_ofAnyText_isLiteral(MessageInterpolator interpolator) {
        with(in("en", interpolator), validator -> {
            Trials.run(300, random -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    text.append("\\{}$a".charAt(random.nextInt(5)));
                }
                SmallReport report = SmallReport.broken(text.toString());

                assertThat(validator.validate(report))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly(said(report).en());
            });
            return true;
        });
    }

    /** A constraint whose message is an expression. */
    record Evaluated(@NotEmpty(message = "${7*7}") String text) {}
}
