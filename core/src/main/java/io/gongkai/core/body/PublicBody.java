package io.gongkai.core.body;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The public body that reports: a government or one of its departments.
 *
 * <p>Example: {@code PublicBody.of("某市人民政府")}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(using = PublicBodyJson.Writer.class)
@JsonDeserialize(using = PublicBodyJson.Reader.class)
public interface PublicBody {
    /**
     * The name as the report prints it.
     *
     * @return the name
     */
    String getName();

    /**
     * The level of the administration.
     *
     * @return the level; empty when it is not known
     */
    Optional<AdministrativeLevel> getLevel();

    /**
     * Whether it is a government or a department.
     *
     * @return the kind; empty when it is not known
     */
    Optional<BodyKind> getKind();

    /**
     * The unified social credit code (统一社会信用代码), as stated: 18 digits and letters when it is right.
     *
     * @return the code; empty when it is not known
     */
    Optional<String> getCreditCode();

    /**
     * Refuses a blank name: a body that nobody names is left out.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    @Value.Check
    default void check() {
        if (getName().isBlank()) {
            throw new IllegalArgumentException("the name of a body is blank; leave the body out if it is not known");
        }
    }

    /**
     * A body of which only the name is known.
     *
     * @param name the name
     * @return the body
     * @throws IllegalArgumentException if the name is blank
     */
    static PublicBody of(String name) {
        return builder().name(name).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a body; only the name is required. */
    final class Builder extends ImmutablePublicBody.Builder {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
