/**
 * From the 2008 format to the 2019 format.
 *
 * <p>{@link io.gongkai.schema2019.convert.Crosswalk} is the table of correspondences; {@link
 * io.gongkai.schema2019.convert.Converter} applies it.
 */
@NullMarked
package io.gongkai.schema2019.convert;

import org.jspecify.annotations.NullMarked;
