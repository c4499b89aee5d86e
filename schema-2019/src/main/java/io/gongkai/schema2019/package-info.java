/**
 * The 2019 format in both revisions.
 *
 * <p>{@link io.gongkai.schema2019.Schema2019} is the way in: read, write, validate, convert.
 */
@NullMarked
package io.gongkai.schema2019;

import org.jspecify.annotations.NullMarked;
