package io.gongkai.schema2008.statistics;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import io.gongkai.core.period.StatedDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who filled in and signed the statistics form: the line above the table (填报单位) and those below it.
 *
 * <p>Example: {@code SignOff.builder().unit("某市人民政府办公室").build()}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(using = SignOffJson.Writer.class)
@JsonDeserialize(using = SignOffJson.Reader.class)
public interface SignOff {
    /**
     * The unit that filled in the form (填报单位).
     *
     * @return the unit; empty when it is not stated
     */
    Optional<String> getUnit();

    /**
     * The head of the unit (单位负责人).
     *
     * @return the name; empty when it is not stated
     */
    Optional<String> getHead();

    /**
     * Who checked the figures (审核人).
     *
     * @return the name; empty when it is not stated
     */
    Optional<String> getReviewer();

    /**
     * Who filled in the form (填报人).
     *
     * @return the name; empty when it is not stated
     */
    Optional<String> getPreparer();

    /**
     * The telephone number of the unit (联系电话).
     *
     * @return the number; empty when it is not stated
     */
    Optional<String> getTelephone();

    /**
     * The day on which the form was filled in (填报日期).
     *
     * @return the date; empty when it is not stated
     */
    Optional<StatedDate> getDate();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a sign-off; everything is optional. */
    final class Builder extends ImmutableSignOff.Builder {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
