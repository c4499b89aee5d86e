package io.gongkai.core.ledger;

import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;

/**
 * What is left of a source figure that its parts were to account for; negative when the parts exceed it.
 *
 * @param from the source
 * @param amount the figure less its parts
 * @param reason the sentence that says so
 */
public record Remainder(Cell from, BigDecimal amount, Text reason) {}
