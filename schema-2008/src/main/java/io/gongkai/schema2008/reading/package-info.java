/**
 * Reads published documents of the 2008 format: {@link io.gongkai.schema2008.reading.StatisticsReader}.
 */
@NullMarked
package io.gongkai.schema2008.reading;

import org.jspecify.annotations.NullMarked;
