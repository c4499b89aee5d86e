/**
 * Reports of the 2019 format as pages: {@link io.gongkai.schema2019.page.ReportPage2019} prints the sections, and each table in
 * the layout that the official form has in the revision of the table.
 */
@NullMarked
package io.gongkai.schema2019.page;

import org.jspecify.annotations.NullMarked;
