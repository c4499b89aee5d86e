/**
 * The reference of the 2008 format: {@link io.gongkai.schema2008.reference.Reference2008}.
 */
@NullMarked
package io.gongkai.schema2008.reference;

import org.jspecify.annotations.NullMarked;
