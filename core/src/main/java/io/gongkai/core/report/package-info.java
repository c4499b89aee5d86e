/**
 * What reports of both formats have besides their tables.
 *
 * <p>{@link io.gongkai.core.report.AnnualReport} names the parts, {@link io.gongkai.core.report.ReportBuilder} sets them, and
 * {@link io.gongkai.core.report.ReportJson} is their JSON. The tables, and so the types that people hold, are the formats'.
 */
@NullMarked
package io.gongkai.core.report;

import org.jspecify.annotations.NullMarked;
