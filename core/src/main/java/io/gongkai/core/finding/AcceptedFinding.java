package io.gongkai.core.finding;

import java.util.Objects;

/**
 * Something broken that the caller knows and accepts.
 *
 * @param finding what is broken
 * @param reason why it is accepted
 */
public record AcceptedFinding(Finding finding, String reason) {
    /** Refuses null. */
    public AcceptedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
    }
}
