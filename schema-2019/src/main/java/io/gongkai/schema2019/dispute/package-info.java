/**
 * Section 四: reviews and lawsuits.
 *
 * <p>{@link io.gongkai.schema2019.dispute.DisputeTable} has a block for each {@link io.gongkai.schema2019.dispute.DisputeRoute} with
 * every {@link io.gongkai.schema2019.dispute.DisputeOutcome}.
 */
@NullMarked
package io.gongkai.schema2019.dispute;

import org.jspecify.annotations.NullMarked;
