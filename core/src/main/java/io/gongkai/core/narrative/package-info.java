/**
 * The prose of a report.
 *
 * <p>{@link io.gongkai.core.narrative.Section} is a heading with its paragraphs and the sections below it; {@link
 * io.gongkai.core.narrative.Attachment} is a document that comes with the report.
 */
@NullMarked
package io.gongkai.core.narrative;

import org.jspecify.annotations.NullMarked;
