/**
 * The documents in a host's mapper of Jackson 3. Everything here is needed by such hosts alone; Jackson 3 is an optional
 * dependency, and nothing outside this package refers to it.
 *
 * <p>Hosts register {@link io.gongkai.core.jackson3.GongkaiModule}. There is one codec for both lines of Jackson: it sees a parser
 * or a generator of Jackson 3 as one of Jackson 2, so strictness, places and bytes are the same.
 */
@NullMarked
package io.gongkai.core.jackson3;

import org.jspecify.annotations.NullMarked;
