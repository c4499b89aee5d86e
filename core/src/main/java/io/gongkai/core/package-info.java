/**
 * What all parts share: {@link io.gongkai.core.ValueStyle}, how the immutable documents are generated.
 */
@NullMarked
package io.gongkai.core;

import org.jspecify.annotations.NullMarked;
