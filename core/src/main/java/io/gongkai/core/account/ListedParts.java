package io.gongkai.core.account;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.prose.StatedParts;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts that a sentence lists add up to the total that the text states. */
final class ListedParts implements Check {
    private static final CheckResult HOLDS = new CheckResult.Holds();

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<CheckResult> results = new ArrayList<>(0);
        for (StatedParts stated : subject.prose().figures().enumerations()) {
            BigDecimal sum = stated.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            results.add(stated.total().compareTo(sum) == 0 ? HOLDS : broken(stated, sum));
        }
        return results;
    }

    private static CheckResult broken(StatedParts stated, BigDecimal sum) {
        String total = stated.total().toPlainString();
        Text parts = new Text("{n}项合计{sum}", "{n} parts, together {sum}")
                .fill(Map.of("n", stated.parts().size(), "sum", sum.toPlainString()));
        return new CheckResult.Broken(
                ClauseQuotations.PROSE,
                Optional.of(new Sides(stated.total(), Comparison.EQUAL, sum)),
                List.of(),
                new ClauseQuotations()
                        .add(new Text("总数" + total, "total " + total), stated.totalClause())
                        .add(parts, stated.partsClause())
                        .list());
    }
}
