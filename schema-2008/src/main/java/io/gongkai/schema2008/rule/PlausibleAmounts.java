package io.gongkai.schema2008.rule;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.statistics.Statistics2008;
import io.gongkai.schema2008.statistics.StatisticsCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two amounts of the statistics are small enough to be meant in 万元. What is above is plausible only in 元. An amount in
 * another unit than the printed one, or without any, is judged by its number when no unit is stated and left alone otherwise.
 */
final class PlausibleAmounts {
    /** Fees cover copies and postage: a province takes a few 万元 a year. */
    private static final Threshold FEES = new Threshold(
            "mostFees",
            BigDecimal.valueOf(100),
            new Text("以万元计尚属合理的最高收费金额", "the most fees that are plausible, in 万元"));
    /** A province with all its cities and counties spends some thousand 万元 a year. */
    private static final Threshold FUNDS = new Threshold(
            "mostFunds",
            BigDecimal.valueOf(10_000),
            new Text("以万元计尚属合理的最高专项经费", "the most funds that are plausible, in 万元"));

    static final Statement STATEMENT = new Statement.InCode(
                    "feesCharged <= mostFees; organisation.funds <= mostFunds",
                    Scope.REPORT,
                    List.of(FEES, FUNDS),
                    PlausibleAmounts::check)
            .withExample(() -> fees("3.5"), () -> fees("35000"));

    static final Text SAID = new Text(
            "{place}为{left}，以万元计超过了合理的上限{right}", "{place}: {left}, which is above the {right} 万元 that are plausible");

    private PlausibleAmounts() {}

    /** The same fees are 35000 in 元. */
    private static Subject fees(String amount) {
        return Subject.of(List.of(FigureTable.builder(Statistics2008.FORM)
                .put(StatisticsCell.FEES_CHARGED, Figure.amount(amount, StatisticsCell.FEES_CHARGED.unit()))
                .build()));
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<CheckResult> results = new ArrayList<>(2);
        check(subject, StatisticsCell.FEES_CHARGED, thresholds.of(FEES), results);
        check(subject, StatisticsCell.ORGANISATION_FUNDS, thresholds.of(FUNDS), results);
        return results;
    }

    private static void check(Subject subject, StatisticsCell cell, BigDecimal most, List<CheckResult> results) {
        Optional<Figure> figure = subject.figure(Source.REPORT, cell);
        if (figure.isEmpty()) {
            return;
        }
        if (figure.get() instanceof Absent absent) {
            results.add(CheckResult.withoutFigure(cell, absent));
        } else if (figure.get() instanceof Amount amount) {
            boolean inOtherUnit = !amount.unit().orElse(cell.unit()).equals(cell.unit());
            results.add(
                    inOtherUnit
                            ? new CheckResult.NotApplicable(Place.of(cell), List.of(Term.of(cell)))
                            : amount.number().compareTo(most) <= 0
                                    ? new CheckResult.Holds()
                                    : new CheckResult.Broken(
                                            Place.of(cell),
                                            Optional.of(new Sides(amount.number(), Comparison.AT_MOST, most)),
                                            List.of(new Operand(Operand.Side.LEFT, Term.of(cell), amount)),
                                            List.of()));
        }
    }
}
