package io.gongkai.core.constraint;

import io.gongkai.core.finding.Finding;
import io.gongkai.core.text.Text;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.regex.Pattern;

/** What a violation says. A finding may quote a document, so nothing of its text is ever read as a template. */
final class ViolationText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    // Optional: without it, its classes must not even be named by a class that is loaded.
    private static final boolean HIBERNATE =
            isThere("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private ViolationText() {}

    /**
     * Begins the violation of a finding.
     *
     * @param again how many findings of the same rule at the same place came before
     */
    static ConstraintViolationBuilder begin(ConstraintValidatorContext context, Finding finding, int again) {
        return HIBERNATE
                ? HibernateViolation.begin(context, finding, again).orElseGet(() -> literal(context, finding.message()))
                : literal(context, finding.message());
    }

    /**
     * No provider tells a constraint the locale, and only Hibernate Validator takes a bundle and parameters from one; so both
     * languages.
     */
    private static ConstraintViolationBuilder literal(ConstraintValidatorContext context, Text message) {
        return context.buildConstraintViolationWithTemplate(escaped(message.zh() + " / " + message.en()));
    }

    /** The template of a text that says just that. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** Whether a class can be used from here. */
    static boolean isThere(String name) {
        try {
            Class.forName(name, false, ViolationText.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
