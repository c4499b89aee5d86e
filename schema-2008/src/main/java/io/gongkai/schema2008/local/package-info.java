/**
 * Statistics forms of provinces, which bodies used before the national form of 2014, some until 2018.
 *
 * <p>A {@link io.gongkai.schema2008.local.LocalForm} is data: its rows, the heads of its columns, and for every row the cell of
 * the national form that holds exactly the same figure, or why there is none. {@link io.gongkai.schema2008.local.LocalForms} has
 * those that ship, reads further ones from JSON, and {@link io.gongkai.schema2008.local.LocalFormReader} reads documents that
 * print one of them. Another form is a file, not code.
 */
@NullMarked
package io.gongkai.schema2008.local;

import org.jspecify.annotations.NullMarked;
