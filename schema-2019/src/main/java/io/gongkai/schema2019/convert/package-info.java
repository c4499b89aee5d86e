/**
 * From the 2008 format to the 2019 format, and from its first revision to the second.
 *
 * <p>A {@link io.gongkai.schema2019.convert.Crosswalk} is a table of correspondences; {@link
 * io.gongkai.schema2019.convert.Converter} and {@link io.gongkai.schema2019.convert.RevisionConverter} apply it.
 */
@NullMarked
package io.gongkai.schema2019.convert;

import org.jspecify.annotations.NullMarked;
