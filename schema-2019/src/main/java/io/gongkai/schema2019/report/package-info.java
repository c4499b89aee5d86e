/**
 * The report of the 2019 format: {@link io.gongkai.schema2019.report.AnnualReport2019}.
 */
@NullMarked
package io.gongkai.schema2019.report;

import org.jspecify.annotations.NullMarked;
