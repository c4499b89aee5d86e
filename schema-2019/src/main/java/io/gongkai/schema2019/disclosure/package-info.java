/**
 * Section 二: proactive disclosure.
 *
 * <p>{@link io.gongkai.schema2019.disclosure.DisclosureTable} is one of two types, because the revisions ask for different things.
 */
@NullMarked
package io.gongkai.schema2019.disclosure;

import org.jspecify.annotations.NullMarked;
