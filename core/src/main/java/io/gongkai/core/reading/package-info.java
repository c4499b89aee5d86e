/**
 * From printed tables to figures.
 *
 * <p>{@link io.gongkai.core.reading.LabelIndex} finds the line of a form that a printed label names, {@link
 * io.gongkai.core.reading.FigureText} reads a printed figure, {@link io.gongkai.core.reading.TableCollector} gathers what was
 * placed. The result is a {@link io.gongkai.core.reading.Reading}: the report, the {@link io.gongkai.core.reading.Place} of every figure, and notes of the kinds
 * in {@link io.gongkai.core.reading.NoteCode}.
 */
@NullMarked
package io.gongkai.core.reading;

import org.jspecify.annotations.NullMarked;
