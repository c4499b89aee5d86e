package io.gongkai.schema2008.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import io.gongkai.core.constraint.Advice;
import io.gongkai.core.constraint.KeepsRules;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.report.ReportBuilder;
import io.gongkai.core.rule.Severity;
import io.gongkai.schema2008.statistics.SignOff;
import io.gongkai.schema2008.statistics.Statistics2008;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annual report of the format in use from 2008, with the statistics form of 2014.
 *
 * <p>Holds what a body says, right or wrong; nothing is checked when it is built. What does not add up is found by
 * {@code Schema2008.validate}, or by {@code @Valid} in an application that validates with Jakarta Validation.
 */
@Value.Immutable
@ValueStyle
@KeepsRules
@KeepsRules(severity = Severity.WARNING, groups = Advice.class)
@JsonSerialize(using = AnnualReport2008Json.Writer.class)
@JsonDeserialize(using = AnnualReport2008Json.Reader.class)
public interface AnnualReport2008 extends AnnualReport {
    /**
     * The statistics form.
     *
     * @return the statistics; empty when the document has no such form
     */
    Optional<Statistics2008> getStatistics();

    /**
     * Figures summed up over the years (历年累计), which some local forms and some sentences give beside those of the year.
     * The cells for which none is given are missing.
     *
     * @return the cumulative figures; empty when the document gives none
     */
    Optional<Statistics2008> getCumulative();

    /**
     * Who filled in and signed the statistics form.
     *
     * @return the sign-off; empty when the document has none
     */
    Optional<SignOff> getSignOff();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; everything is optional. */
    final class Builder extends ImmutableAnnualReport2008.Builder implements ReportBuilder<Builder> {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
