/**
 * What must, should or may hold in reports.
 *
 * <p>A {@link io.gongkai.core.rule.Relation} compares two sums of cells of one table. A {@link io.gongkai.core.rule.Statement} is
 * what a rule states, as data that can be printed: relations within a table, cells that are filled in, relations between two
 * years, figures that are the sums of those of the parts, or a named {@link io.gongkai.core.rule.Check} in code. A {@link
 * io.gongkai.core.rule.Rule} gives statements a permanent id, a severity, a sentence and a hint; a {@link
 * io.gongkai.core.rule.RuleSet} is what is checked together. An agency adds rules of its own with {@link
 * io.gongkai.core.rule.OwnRule}.
 */
@NullMarked
package io.gongkai.core.rule;

import org.jspecify.annotations.NullMarked;
