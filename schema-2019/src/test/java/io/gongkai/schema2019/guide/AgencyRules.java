package io.gongkai.schema2019.guide;

import io.gongkai.core.rule.OwnRule;
import io.gongkai.core.rule.Relation;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.dispute.DisputeOutcome;
import io.gongkai.schema2019.dispute.DisputeRoute;
import io.gongkai.schema2019.dispute.DisputeTable;
import java.util.List;

// listing: own-rules-declared
/** What an agency asks of its own reports, beyond the rules of the format. */
public final class AgencyRules {
    /** All reviews are closed before the report is written. */
    public static final Rule NO_REVIEW_PENDING = OwnRule.of(
                    "AGENCY-010",
                    Severity.WARNING,
                    new Text("年底前复议案件应全部审结", "All reviews are closed by the end of the year"),
                    Statement.of(
                            DisputeTable.FORM,
                            List.of(Relation.zero(
                                    DisputeTable.FORM.cell(DisputeRoute.REVIEW, DisputeOutcome.PENDING)))))
            .withBasis(new Text("本机关内部规定", "a rule of the agency itself"))
            .withHint(new Text("请向法制机构核实。", "Ask the legal office."));

    private AgencyRules() {}
}
// end of listing
