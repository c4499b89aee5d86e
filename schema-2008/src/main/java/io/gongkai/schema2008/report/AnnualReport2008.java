package io.gongkai.schema2008.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.period.ReportYear;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annual report of the format in use from 2008, with the statistics form of 2014.
 *
 * <p>Holds what a body says, right or wrong; nothing is checked when it is built. What does not add up is found by
 * {@code Schema2008.validate}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(using = AnnualReport2008Json.Writer.class)
@JsonDeserialize(using = AnnualReport2008Json.Reader.class)
public interface AnnualReport2008 {
    /**
     * The year on which the body reports.
     *
     * @return the year; empty when a published document does not tell it
     */
    Optional<ReportYear> getYear();

    /**
     * The body that reports.
     *
     * @return the body; empty when a published document does not tell it
     */
    Optional<PublicBody> getBody();

    /**
     * The statistics form.
     *
     * @return the statistics; empty when the document has no such form
     */
    Optional<Statistics2008> getStatistics();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; everything is optional. */
    final class Builder extends ImmutableAnnualReport2008.Builder {
        // Not private: the generated builder would become final.
        Builder() {}

        /**
         * Sets the year.
         *
         * @param year the year, such as 2018
         * @return this
         * @throws IllegalArgumentException if it is no report year
         */
        public Builder year(int year) {
            return year(ReportYear.of(year));
        }

        /**
         * Sets the body by its name.
         *
         * @param name the name
         * @return this
         */
        public Builder body(String name) {
            return body(PublicBody.of(name));
        }
    }
}
