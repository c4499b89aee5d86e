/**
 * Remarks of readers and converters: {@link io.gongkai.core.note.Note}.
 */
@NullMarked
package io.gongkai.core.note;

import org.jspecify.annotations.NullMarked;
