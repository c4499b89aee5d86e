/**
 * What must hold between cells.
 *
 * <p>A {@link io.gongkai.core.rule.Relation} compares two sums of cells. A {@link io.gongkai.core.rule.Statement} is one or more
 * relations over one form, with the formula that prints them. A {@link io.gongkai.core.rule.Rule} gives statements a permanent
 * id, a severity and a sentence; a {@link io.gongkai.core.rule.RuleSet} is what is checked together.
 */
@NullMarked
package io.gongkai.core.rule;

import org.jspecify.annotations.NullMarked;
