/**
 * What a report says of itself: on which year it reports, and when it was published. The checks are the same in every format; the
 * formats make rules of them.
 */
@NullMarked
package io.gongkai.core.identity;

import org.jspecify.annotations.NullMarked;
