/**
 * When: {@link io.gongkai.core.period.ReportYear} is the year a report is about, {@link
 * io.gongkai.core.period.CoveredPeriod} the time its figures cover, and {@link io.gongkai.core.period.StatedDate} any date as
 * a report states it.
 */
@NullMarked
package io.gongkai.core.period;

import org.jspecify.annotations.NullMarked;
