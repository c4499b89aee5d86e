package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.text.Language;
import java.nio.charset.StandardCharsets;

/** What the strict reading of JSON refuses. */
public final class Refusals {
    private Refusals() {}

    /** The problem for which some JSON is refused; fails if it is read. */
    public static InputProblem of(String json, Json.ValueReader<?> reader) {
        return of(json.getBytes(StandardCharsets.UTF_8), reader);
    }

    /** The problem for which some JSON is refused; fails if it is read. */
    public static InputProblem of(byte[] json, Json.ValueReader<?> reader) {
        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> Json.read(json, reader));
        assertThat(refusal).as("refusal").isNotNull();
        assertIsForPeople(refusal.problem());
        return refusal.problem();
    }

    /** Checks that a message names no class and no package of Java, in either language, and fits two lines. */
    public static void assertIsForPeople(InputProblem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.describe(language))
                    .doesNotContainPattern("\\b(?:[a-z]+\\.){2,}[A-Za-z]+")
                    .doesNotContainPattern("\\b[A-Z][a-z]+[A-Z][a-z]")
                    .doesNotContain("Exception")
                    .doesNotContain("{value}");
            assertThat(problem.describe(language).lines().count()).isEqualTo(2);
        }
    }
}
