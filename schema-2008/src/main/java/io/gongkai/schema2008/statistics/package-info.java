/**
 * The statistics form of the 2008 format.
 *
 * <p>{@link io.gongkai.schema2008.statistics.StatisticsCell} names its 58 figures, {@link
 * io.gongkai.schema2008.statistics.StatisticsHeading} its 7 headings, and {@link
 * io.gongkai.schema2008.statistics.Statistics2008} is a filled-in form.
 */
@NullMarked
package io.gongkai.schema2008.statistics;

import org.jspecify.annotations.NullMarked;
