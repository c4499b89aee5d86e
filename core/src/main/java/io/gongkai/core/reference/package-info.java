/**
 * The documentation of a format, made from its forms, rules and crosswalks.
 *
 * <p>{@link io.gongkai.core.reference.FormatReference} makes pages out of what a format declares; {@link
 * io.gongkai.core.reference.Reference} holds pages and further files and writes them, as Markdown in one language and as one
 * HTML file in both. A {@link io.gongkai.core.reference.ReferencePage} is a list of {@link io.gongkai.core.reference.Block}s made
 * of {@link io.gongkai.core.reference.Phrase}s, so a format may add pages of its own.
 */
@NullMarked
package io.gongkai.core.reference;

import org.jspecify.annotations.NullMarked;
