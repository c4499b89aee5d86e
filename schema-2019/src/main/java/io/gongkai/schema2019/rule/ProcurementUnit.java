package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureTableR2019;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The amount of procurement, for which R2019 prints no unit, comes with one. No money is no money in any unit. */
final class ProcurementUnit {
    static final Statement STATEMENT = new Statement.InCode(
                    "disclosure/procurement/amount is 0 or has a unit", Scope.REPORT, List.of(), ProcurementUnit::check)
            .withExample(
                    () -> procured(Figure.amount("30", "万元")),
                    () -> procured(Amount.withoutUnit(BigDecimal.valueOf(30))));

    static final Text SAID = new Text("{figures}，计量单位不明", "{figures}, in an unknown unit");

    private static final DisclosureCellR2019 CELL = DisclosureCellR2019.PROCUREMENT_AMOUNT;
    private static final List<CheckResult> HOLDS = List.of(new CheckResult.Holds());

    private ProcurementUnit() {}

    private static Subject procured(Figure amount) {
        return Subject.of(List.of(
                FigureTable.builder(DisclosureTableR2019.FORM).put(CELL, amount).build()));
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        Optional<Figure> figure = subject.figure(Source.REPORT, CELL);
        if (figure.isEmpty()) {
            return List.of();
        }
        if (figure.get() instanceof Absent absent) {
            return List.of(CheckResult.withoutFigure(CELL, absent));
        }
        if (figure.get() instanceof Amount amount
                && amount.number().signum() != 0
                && amount.unit().isEmpty()) {
            return List.of(new CheckResult.Broken(
                    Place.of(CELL),
                    Optional.empty(),
                    List.of(new Operand(Operand.Side.LEFT, Term.of(CELL), amount)),
                    List.of()));
        }
        return HOLDS;
    }
}
