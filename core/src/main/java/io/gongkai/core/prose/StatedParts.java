package io.gongkai.core.prose;

import io.gongkai.core.narrative.Clause;
import java.math.BigDecimal;
import java.util.List;

/**
 * An enumeration of parts of a total, such as the bodies that received requests, each with its figure.
 *
 * @param total the total
 * @param totalClause where the total stands
 * @param parts the parts, in the order of the text
 * @param partsClause where the enumeration stands, from its first part to its last
 */
public record StatedParts(BigDecimal total, Clause totalClause, List<BigDecimal> parts, Clause partsClause) {
    /** Copies the list. */
    public StatedParts {
        parts = List.copyOf(parts);
    }
}
