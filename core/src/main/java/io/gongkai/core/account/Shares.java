package io.gongkai.core.account;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.prose.StatedShare;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Percentages are less than one unit of their last digit away from the share that their figures make: some are rounded, some cut
 * off. It is decided by multiplying out, which is exact.
 */
final class Shares implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final CheckResult HOLDS = new CheckResult.Holds();

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<CheckResult> results = new ArrayList<>(0);
        for (StatedShare share : subject.prose().figures().shares()) {
            if (share.whole().signum() > 0) {
                results.add(agrees(share) ? HOLDS : broken(share));
            }
        }
        return results;
    }

    private static boolean agrees(StatedShare share) {
        BigDecimal off = share.part()
                .multiply(HUNDRED)
                .subtract(share.percent().multiply(share.whole()))
                .abs();
        return off.compareTo(BigDecimal.ONE.movePointLeft(decimals(share)).multiply(share.whole())) < 0;
    }

    private static int decimals(StatedShare share) {
        return Math.max(0, share.percent().scale());
    }

    private static CheckResult broken(StatedShare share) {
        // Rounded to be shown: what is a unit of the last digit away, or more, stays another number.
        BigDecimal made = share.part().multiply(HUNDRED).divide(share.whole(), decimals(share), RoundingMode.HALF_UP);
        return new CheckResult.Broken(
                ClauseQuotations.PROSE,
                Optional.of(new Sides(made, Comparison.EQUAL, share.percent())),
                List.of(),
                new ClauseQuotations()
                        .add(Text.same(share.percent().toPlainString() + "%"), share.clause())
                        .add(said("部分数", "part", share.part()), share.partClause())
                        .add(said("总数", "whole", share.whole()), share.wholeClause())
                        .list());
    }

    private static Text said(String zh, String en, BigDecimal number) {
        return new Text(zh + number.toPlainString(), en + " " + number.toPlainString());
    }
}
