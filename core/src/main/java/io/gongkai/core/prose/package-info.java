/**
 * Figures that stand in sentences. A {@link io.gongkai.core.prose.ProseGrammar} is made of what a form declares of the wording
 * of its cells; with it, {@link io.gongkai.core.prose.Prose} reads the sections of a report. A clause is taken for a cell only
 * if every word of it is accounted for: a wrong figure is worse than none.
 */
@NullMarked
package io.gongkai.core.prose;

import org.jspecify.annotations.NullMarked;
