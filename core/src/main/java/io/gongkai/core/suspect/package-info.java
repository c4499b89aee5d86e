/**
 * Which numbers are most likely wrong when sums do not add up.
 *
 * <p>The method is that of I. P. Fellegi and D. Holt, "A systematic approach to automatic edit and imputation" (1976):
 * the numbers to suspect are the smallest set whose change makes every restriction satisfiable again, those that are
 * broken and those that still hold. A broken restriction says that at least one of its numbers must change. Changing
 * it may break another restriction; what both then say about the remaining numbers is a restriction of its own, which
 * names further numbers. {@link io.gongkai.core.suspect.Suspects} collects such demands and lists every smallest set
 * of numbers that meets them all. Whether a set does is decided by exact linear programming over whole numbers and
 * fractions; a set that does not gives the next demand.
 *
 * <p>A {@link io.gongkai.core.suspect.LinearSystem} is numbers and restrictions, known by their places in two lists; it
 * knows no report and no form. A {@link io.gongkai.core.suspect.Cluster} is the restrictions that are broken together,
 * with every smallest {@link io.gongkai.core.suspect.Mend}.
 */
@NullMarked
package io.gongkai.core.suspect;

import org.jspecify.annotations.NullMarked;
