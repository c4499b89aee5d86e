package io.gongkai.core.validation;

import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.profile.AcceptedDeviation;
import io.gongkai.core.profile.Profile;
import java.util.List;
import java.util.Objects;

/**
 * What a caller leaves to a validation; all of it is recorded in the findings.
 *
 * <p>Example: {@code ValidationOptions.STANDARD.withBlankPolicy(BlankPolicy.AS_ZERO)}.
 *
 * @param blankPolicy what a blank is taken for
 * @param profile how the rules are taken
 * @param accepted the deviations that the caller knows and accepts
 */
public record ValidationOptions(BlankPolicy blankPolicy, Profile profile, List<AcceptedDeviation> accepted) {
    /** Blanks are unknown, all rules are as declared, nothing is accepted. */
    public static final ValidationOptions STANDARD =
            new ValidationOptions(BlankPolicy.AS_UNKNOWN, Profile.DEFAULT, List.of());

    /** Copies the list. */
    public ValidationOptions {
        Objects.requireNonNull(blankPolicy, "blankPolicy");
        Objects.requireNonNull(profile, "profile");
        accepted = List.copyOf(accepted);
    }

    /**
     * These options with another blank policy.
     *
     * @param other what a blank is taken for
     * @return the options
     */
    public ValidationOptions withBlankPolicy(BlankPolicy other) {
        return new ValidationOptions(other, profile, accepted);
    }

    /**
     * These options with another profile.
     *
     * @param other how the rules are taken
     * @return the options
     */
    public ValidationOptions withProfile(Profile other) {
        return new ValidationOptions(blankPolicy, other, accepted);
    }

    /**
     * These options with other accepted deviations.
     *
     * @param other the deviations
     * @return the options
     */
    public ValidationOptions withAccepted(List<AcceptedDeviation> other) {
        return new ValidationOptions(blankPolicy, profile, other);
    }
}
