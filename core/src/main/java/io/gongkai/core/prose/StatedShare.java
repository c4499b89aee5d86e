package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import java.math.BigDecimal;

/**
 * A percentage, with the two figures of which it is the share.
 *
 * @param percent the percentage as printed, with its decimals, such as 81.8
 * @param clause where the percentage stands
 * @param part the figure that is the part
 * @param partClause where the part stands
 * @param whole the figure that is the whole
 * @param wholeClause where the whole stands
 */
public record StatedShare(
        BigDecimal percent, Clause clause, BigDecimal part, Clause partClause, BigDecimal whole, Clause wholeClause) {}
