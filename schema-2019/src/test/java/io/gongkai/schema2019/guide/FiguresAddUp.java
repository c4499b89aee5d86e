package io.gongkai.schema2019.guide;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// listing: validating-constraint
/** The figures of the report break no rule of severity ERROR. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FiguresAddUpValidator.class)
public @interface FiguresAddUp {
    String message() default "the figures do not add up";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
// end of listing
