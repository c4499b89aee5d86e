/** The bridge from reports of the 2019 format to Jakarta Validation; see {@link io.gongkai.core.constraint}. */
@NullMarked
package io.gongkai.schema2019.constraint;

import org.jspecify.annotations.NullMarked;
