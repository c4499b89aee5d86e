/**
 * The 2008 format.
 *
 * <p>{@link io.gongkai.schema2008.Schema2008} is the way in: read, write, validate.
 */
@NullMarked
package io.gongkai.schema2008;

import org.jspecify.annotations.NullMarked;
