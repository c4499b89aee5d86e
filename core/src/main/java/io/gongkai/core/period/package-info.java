/**
 * When a report reports: {@link io.gongkai.core.period.ReportYear}.
 */
@NullMarked
package io.gongkai.core.period;

import org.jspecify.annotations.NullMarked;
