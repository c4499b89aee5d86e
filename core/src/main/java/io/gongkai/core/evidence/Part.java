package io.gongkai.core.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A body whose figures are in those of the body that is checked, such as a department of a government.
 *
 * @param name its name
 * @param report its report; empty when there is none
 */
public record Part(String name, Optional<Subject> report) {
    /** Refuses null. */
    public Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
    }

    /**
     * A part with its report.
     *
     * @param name its name
     * @param report its report
     * @return the part
     */
    public static Part of(String name, Subject report) {
        return new Part(name, Optional.of(report));
    }

    /**
     * A part that is known to exist, without its report.
     *
     * @param name its name
     * @return the part
     */
    public static Part missing(String name) {
        return new Part(name, Optional.empty());
    }
}
