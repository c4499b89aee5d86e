package io.gongkai.core.constraint;

import io.gongkai.core.finding.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** A violation with what only Hibernate Validator can do: a message in the locale of the host, and the finding with it. */
final class HibernateViolation {
    // From 9.1 on, parameters are escaped if asked for; before, they were always templates.
    private static final boolean ESCAPES =
            ViolationText.isThere("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private HibernateViolation() {}

    /** Begins the violation of a finding; empty when it is another provider that validates. */
    static Optional<ConstraintViolationBuilder> begin(ConstraintValidatorContext context, Finding finding, int again) {
        HibernateConstraintValidatorContext hibernate;
        try {
            hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException e) {
            return Optional.empty();
        }
        // The bundle of the host's locale picks the language.
        add(hibernate, "finding.zh", finding.message().zh());
        add(hibernate, "finding.en", finding.message().en());
        add(hibernate, "finding.rule", finding.rule().id());
        // To Hibernate Validator, two violations of one template that say the same at one place are one. Such findings
        // differ
        // in their operands, so all shall come through: each adds a parameter to the template that says nothing.
        add(hibernate, "finding.again", "");
        String template = context.getDefaultConstraintMessageTemplate() + "{finding.again}".repeat(again);
        return Optional.of(hibernate.withDynamicPayload(finding).buildConstraintViolationWithTemplate(template));
    }

    private static void add(HibernateConstraintValidatorContext context, String name, String text) {
        if (ESCAPES) {
            context.addMessageParameter(name, text, MessageParameterEscaping.ESCAPE);
        } else {
            context.addMessageParameter(name, ViolationText.escaped(text));
        }
    }
}
