/**
 * Two accounts of one thing: what the sentences of a report state, held against its tables and against each other. The checks are
 * the same in every format; the formats make rules of them, each a {@link io.gongkai.core.account.ProseRule} with an id.
 *
 * <p>All of them look at the same figures of sentences, which are read once for a {@link io.gongkai.core.evidence.Subject}.
 */
@NullMarked
package io.gongkai.core.account;

import org.jspecify.annotations.NullMarked;
