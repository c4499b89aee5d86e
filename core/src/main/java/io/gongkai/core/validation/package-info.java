/**
 * Checking rules.
 *
 * <p>A {@link io.gongkai.core.validation.ReportValidator} checks the reports of one format: alone, against the year before, or
 * against the parts of the body. {@link io.gongkai.core.validation.ValidationOptions} are the leave of the caller. Below it, a
 * {@link io.gongkai.core.validation.Validator} checks any tables against any rules.
 */
@NullMarked
package io.gongkai.core.validation;

import org.jspecify.annotations.NullMarked;
