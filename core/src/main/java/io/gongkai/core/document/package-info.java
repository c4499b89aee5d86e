/**
 * Published documents before anybody knows what they mean.
 *
 * <p>{@link io.gongkai.core.document.SourceDocument} is lines of text and tables; a {@link
 * io.gongkai.core.document.SourceTable} is rows of cells, each with its place. {@link io.gongkai.core.document.PipeText} makes one
 * of text with bars; readers of other layouts make the same type, so that what comes after them need not know.
 */
@NullMarked
package io.gongkai.core.document;

import org.jspecify.annotations.NullMarked;
