package io.gongkai.schema2019.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import io.gongkai.core.constraint.Advice;
import io.gongkai.core.constraint.KeepsRules;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.report.ReportBuilder;
import io.gongkai.core.rule.Severity;
import io.gongkai.schema2019.disclosure.DisclosureTable;
import io.gongkai.schema2019.dispute.DisputeTable;
import io.gongkai.schema2019.request.RequestTable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annual report of the format in use from 2019, with tables of either revision.
 *
 * <p>Holds what a body says, right or wrong; nothing is checked when it is built. What does not add up is found by
 * {@code Schema2019.validate}, or by {@code @Valid} in an application that validates with Jakarta Validation. The year does not tell the revision, and one report may mix them.
 */
@Value.Immutable
@ValueStyle
@KeepsRules
@KeepsRules(severity = Severity.WARNING, groups = Advice.class)
@JsonSerialize(using = AnnualReport2019Json.Writer.class)
@JsonDeserialize(using = AnnualReport2019Json.Reader.class)
public interface AnnualReport2019 extends AnnualReport {
    /**
     * Section 二: proactive disclosure.
     *
     * @return the table; empty when the document lacks it
     */
    Optional<DisclosureTable> getDisclosure();

    /**
     * Section 三: requests.
     *
     * @return the table; empty when the document lacks it
     */
    Optional<RequestTable> getRequests();

    /**
     * Section 四: reviews and lawsuits.
     *
     * @return the table; empty when the document lacks it
     */
    Optional<DisputeTable> getDisputes();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; everything is optional. */
    final class Builder extends ImmutableAnnualReport2019.Builder implements ReportBuilder<Builder> {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
