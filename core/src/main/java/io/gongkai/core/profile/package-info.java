/**
 * How strictly a caller wants rules to be taken.
 *
 * <p>A {@link io.gongkai.core.profile.Profile} switches rules off, weighs them otherwise and sets thresholds. An {@link
 * io.gongkai.core.profile.AcceptedDeviation} is one finding that the caller knows and accepts, for a reason.
 */
@NullMarked
package io.gongkai.core.profile;

import org.jspecify.annotations.NullMarked;
