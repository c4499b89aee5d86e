package io.gongkai.schema2019.rule;

import io.gongkai.core.body.AdministrativeLevel;
import io.gongkai.core.body.PublicBody;
import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.FigureTable;
import io.gongkai.schema2019.disclosure.DisclosureCell;
import io.gongkai.schema2019.disclosure.DisclosureCellR2019;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.report.AnnualReport2019;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A body below a city divided into districts makes no rules (规章), so their row is 0. Checked where the level is stated. */
final class RegulationPower {
    static final Statement STATEMENT = new Statement.InCode(
                    "each figure of disclosure/regulations = 0, when body.level is county or township",
                    Scope.REPORT,
                    List.of(),
                    RegulationPower::check)
            .withExample(() -> ofCounty(0), () -> ofCounty(2));

    private static final Set<AdministrativeLevel> WITHOUT_POWER =
            Set.of(AdministrativeLevel.COUNTY, AdministrativeLevel.TOWNSHIP);

    private static final List<DisclosureCell> CELLS = Stream.<DisclosureCell>concat(
                    Arrays.stream(DisclosureCellR2019.values())
                            .filter(cell -> cell.row() == DisclosureCellR2019.Row.REGULATIONS),
                    Arrays.stream(DisclosureCellR2021.values())
                            .filter(cell -> cell.row() == DisclosureCellR2021.Row.REGULATIONS))
            .toList();

    private RegulationPower() {}

    private static Subject ofCounty(long issued) {
        return Subject.of(
                AnnualReport2019.builder()
                        .body(PublicBody.builder()
                                .name("某县人民政府")
                                .level(AdministrativeLevel.COUNTY)
                                .build())
                        .build(),
                List.of(FigureTable.builder(DisclosureTableR2021.FORM)
                        .put(DisclosureCellR2021.REGULATIONS_ISSUED, issued)
                        .build()));
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        Optional<AdministrativeLevel> level =
                subject.report().flatMap(AnnualReport::getBody).flatMap(PublicBody::getLevel);
        if (level.isEmpty() || !WITHOUT_POWER.contains(level.get())) {
            return List.of();
        }
        List<CheckResult> results = new ArrayList<>(3);
        for (DisclosureCell cell : CELLS) {
            subject.figure(Source.REPORT, cell).ifPresent(figure -> results.add(check(cell, figure)));
        }
        return results;
    }

    private static CheckResult check(DisclosureCell cell, Figure figure) {
        if (figure instanceof Absent absent) {
            return CheckResult.withoutFigure(cell, absent);
        }
        BigDecimal number = figure.value().orElse(BigDecimal.ZERO);
        return number.signum() == 0
                ? new CheckResult.Holds()
                : new CheckResult.Broken(
                        Place.of(cell),
                        Optional.of(new Sides(number, Comparison.EQUAL, BigDecimal.ZERO)),
                        List.of(new Operand(Operand.Side.LEFT, Term.of(cell), figure)),
                        List.of());
    }
}
