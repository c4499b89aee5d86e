package io.gongkai.core.rule;

import io.gongkai.core.evidence.Subject;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a check in code looks at, for its page in the reference. Other statements need none: theirs are derived from what they
 * state.
 *
 * @param holding makes a subject in which the rule holds
 * @param breaking makes a subject in which it is broken, best one that differs in as little as possible
 */
public record Example(Supplier<Subject> holding, Supplier<Subject> breaking) {
    /** Refuses null. */
    public Example {
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(breaking, "breaking");
    }
}
