/**
 * What stands in a cell.
 *
 * <p>{@link io.gongkai.core.figure.Figure} is never merely a number: it is a {@link io.gongkai.core.figure.Count}, an {@link
 * io.gongkai.core.figure.Amount} with its unit, or {@link io.gongkai.core.figure.Absent} with one of the reasons in {@link
 * io.gongkai.core.figure.Absence}. {@link io.gongkai.core.figure.FigureKind} says what a cell is meant to hold.
 */
@NullMarked
package io.gongkai.core.figure;

import org.jspecify.annotations.NullMarked;
