/**
 * Reports of the 2008 format as pages: {@link io.gongkai.schema2008.page.ReportPage2008} prints the statistics in the layout of
 * the official form.
 */
@NullMarked
package io.gongkai.schema2008.page;

import org.jspecify.annotations.NullMarked;
