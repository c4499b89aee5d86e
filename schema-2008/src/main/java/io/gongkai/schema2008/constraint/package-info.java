/** The bridge from reports of the 2008 format to Jakarta Validation; see {@link io.gongkai.core.constraint}. */
@NullMarked
package io.gongkai.schema2008.constraint;

import org.jspecify.annotations.NullMarked;
