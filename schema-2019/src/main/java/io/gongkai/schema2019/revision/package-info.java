/**
 * The variants of the 2019 format: {@link io.gongkai.schema2019.revision.Revision}.
 */
@NullMarked
package io.gongkai.schema2019.revision;

import org.jspecify.annotations.NullMarked;
