/**
 * What a rule looks at, and what it points to when it does not hold.
 *
 * <p>A {@link io.gongkai.core.evidence.Subject} is a report with its tables, and, for rules that need them, the report of the
 * year before and the reports of its {@link io.gongkai.core.evidence.Part parts}. Which of them a figure comes from is its
 * {@link io.gongkai.core.evidence.Source}; a {@link io.gongkai.core.evidence.Term} is a cell there, added or taken off.
 *
 * <p>Evidence is what was found: each {@link io.gongkai.core.evidence.Operand} with its figure, the two {@link
 * io.gongkai.core.evidence.Sides} that they make, and each {@link io.gongkai.core.evidence.Quotation} of a text. It is all
 * about one {@link io.gongkai.core.evidence.Place}.
 */
@NullMarked
package io.gongkai.core.evidence;

import org.jspecify.annotations.NullMarked;
