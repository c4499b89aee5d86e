package io.gongkai.core.profile;

import io.gongkai.core.figure.Figure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A finding that somebody has looked at and accepts, such as a total that the body has explained. It holds for these figures
 * only: when one of them changes, it lapses.
 *
 * @param rule the id of the rule
 * @param place the key of the place
 * @param figures the figures involved, by the keys of their cells, in the order of the finding
 * @param texts what the report says outside its tables, by the name of the part
 * @param reason why it is accepted
 */
public record AcceptedDeviation(
        String rule, String place, Map<String, Figure> figures, Map<String, String> texts, String reason) {
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public AcceptedDeviation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an accepted deviation needs a reason");
        }
    }
}
