package io.gongkai.core.constraint;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The report breaks no rule of one severity. There is a violation for each {@link Finding}: each rule broken, at each place.
 *
 * <p>It stands on the reports of both formats already, for errors in the default group and for warnings in the group
 * {@link Advice}. Rules of severity INFO give no violation. A rule that could not be decided, because figures are absent,
 * gives none either; ask {@code Schema2019.validate} for those. {@code null} passes.
 *
 * <p>The path of a violation leads to the cell: {@code requests[results.total].naturalPerson} in a table of rows and
 * columns, {@code statistics[requests.received]} in a list, {@code title} for a part of the document. With Hibernate
 * Validator the message is in Chinese for a locale whose language is Chinese, else in English, and the finding itself
 * comes with the violation:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>With another provider the message has both languages, and there is no such payload.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KeepsRules.List.class)
@Constraint(validatedBy = KeepsRulesValidator.class)
public @interface KeepsRules {
    /**
     * The severity of the rules that are checked.
     *
     * @return the severity
     */
    Severity severity() default Severity.ERROR;

    /**
     * The message with Hibernate Validator; other providers do not use it. It may name {@code {finding.zh}} and
     * {@code {finding.en}}, the finding in a sentence, and {@code {finding.rule}}, the id of the rule.
     *
     * <p>An application that wants other words gives its {@code ValidationMessages.properties} a message of this key.
     *
     * @return the message
     */
    String message() default "{io.gongkai.core.constraint.KeepsRules.message}";

    /**
     * The groups in which the rules are checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the constraint carries for its host; see above for the finding.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** More than one severity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return the constraints
         */
        KeepsRules[] value();
    }
}
