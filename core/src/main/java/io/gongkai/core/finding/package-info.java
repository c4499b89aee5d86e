/**
 * What checking rules came to.
 *
 * <p>{@link io.gongkai.core.finding.Validator} checks tables against a rule set and gives {@link
 * io.gongkai.core.finding.Findings}: a {@link io.gongkai.core.finding.Verdict}, a {@link io.gongkai.core.finding.Finding} with
 * its operands for everything broken, and an {@link io.gongkai.core.finding.OpenQuestion} for everything undecided. {@link
 * io.gongkai.core.finding.BlankPolicy} is the caller's word on what a blank means.
 */
@NullMarked
package io.gongkai.core.finding;

import org.jspecify.annotations.NullMarked;
