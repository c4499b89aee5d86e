/**
 * The account of a conversion.
 *
 * <p>{@link io.gongkai.core.ledger.Conversion} is the new report with a {@link io.gongkai.core.ledger.CellOrigin} for every target
 * cell and a {@link io.gongkai.core.ledger.Disposition} for every source figure. Amounts that cannot be told apart are {@link
 * io.gongkai.core.ledger.JointGroup joint groups}, what subtotals leave over {@link io.gongkai.core.ledger.Remainder
 * remainders}; a {@link io.gongkai.core.ledger.Balance} shows that nothing was lost.
 */
@NullMarked
package io.gongkai.core.ledger;

import org.jspecify.annotations.NullMarked;
