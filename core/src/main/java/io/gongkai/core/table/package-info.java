/**
 * Forms and filled-in tables.
 *
 * <p>A {@link io.gongkai.core.table.Cell} is a printed position with a permanent address; a {@link io.gongkai.core.table.FormLine}
 * is a printed row or column. The cells of one table in one revision are a {@link io.gongkai.core.table.TableForm}: a {@link
 * io.gongkai.core.table.ListForm} of enum constants or a {@link io.gongkai.core.table.GridForm} of rows and columns.
 *
 * <p>The primary type is {@link io.gongkai.core.table.FigureTable}: one figure for every cell of a form.
 */
@NullMarked
package io.gongkai.core.table;

import org.jspecify.annotations.NullMarked;
