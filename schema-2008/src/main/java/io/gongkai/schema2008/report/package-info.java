/**
 * The report of the 2008 format: {@link io.gongkai.schema2008.report.AnnualReport2008}.
 */
@NullMarked
package io.gongkai.schema2008.report;

import org.jspecify.annotations.NullMarked;
