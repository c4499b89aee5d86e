/**
 * What checking rules came to.
 *
 * <p>{@link io.gongkai.core.finding.Findings} is the one result: a {@link io.gongkai.core.finding.Verdict}, a {@link
 * io.gongkai.core.finding.Finding} with its evidence for everything broken, an {@link io.gongkai.core.finding.OpenQuestion} for
 * everything undecided, and under which leave of the caller it came about: the {@link io.gongkai.core.finding.BlankPolicy}, the
 * profile and what was {@linkplain io.gongkai.core.finding.AcceptedFinding accepted}.
 */
@NullMarked
package io.gongkai.core.finding;

import org.jspecify.annotations.NullMarked;
