/**
 * The rules as a constraint of Jakarta Validation, so that {@code @Valid} on a report says what does not add up.
 *
 * <p>{@link io.gongkai.core.constraint.KeepsRules} stands on the reports of both formats; an application has nothing to
 * declare or register. {@link io.gongkai.core.constraint.Advice} is the group of the rules that are no errors, and
 * {@link io.gongkai.core.constraint.ReportChecker} is how a format tells that it knows the rules of its reports.
 */
@NullMarked
package io.gongkai.core.constraint;

import org.jspecify.annotations.NullMarked;
