/**
 * Reports as pages that can be published.
 *
 * <p>{@link io.gongkai.core.page.ReportPage} is a page with its title, to which the formats add sections; {@link
 * io.gongkai.core.page.PageTable} is a table with labels, spans and figures. Pages are built as trees of elements, so whatever
 * a report says is text and never markup. What visible text cannot tell is stated in attributes, as {@link
 * io.gongkai.core.reading.FigurePrint} and {@link io.gongkai.core.reading.VisibleText} say.
 */
@NullMarked
package io.gongkai.core.page;

import org.jspecify.annotations.NullMarked;
