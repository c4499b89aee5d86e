/**
 * From the bytes of a published file to a {@link io.gongkai.core.document.SourceDocument}: {@link
 * io.gongkai.core.published.PublishedDocument} tells by its content what a file is.
 */
@NullMarked
package io.gongkai.core.published;

import org.jspecify.annotations.NullMarked;
