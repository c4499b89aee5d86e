/**
 * Inputs nobody has checked yet.
 *
 * <p>{@link io.gongkai.core.input.BoundedInput} reads bytes and text without trusting them. What cannot be used is thrown as one
 * of two exceptions, {@link io.gongkai.core.input.UnreadableInputException} and {@link
 * io.gongkai.core.input.UnsupportedFormatException}; both carry an {@link io.gongkai.core.input.InputProblem}: what, where, and
 * what to do.
 */
@NullMarked
package io.gongkai.core.input;

import org.jspecify.annotations.NullMarked;
