/**
 * Strict JSON.
 *
 * <p>{@link io.gongkai.core.json.Json} reads and writes one value and makes the mappers. The documents have codecs of their own,
 * written with {@link io.gongkai.core.json.Members} (the members of an object) and {@link io.gongkai.core.json.JsonCheck} (what
 * is refused); a codec refuses with {@link io.gongkai.core.json.InvalidJsonException}.
 */
@NullMarked
package io.gongkai.core.json;

import org.jspecify.annotations.NullMarked;
