/**
 * Reads published documents of the 2019 format: {@link io.gongkai.schema2019.reading.Reader2019}.
 */
@NullMarked
package io.gongkai.schema2019.reading;

import org.jspecify.annotations.NullMarked;
