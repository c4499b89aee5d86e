package io.gongkai.schema2019.rule;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.period.ReportYear;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Scope;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Text;
import io.gongkai.schema2019.disclosure.DisclosureCellR2021;
import io.gongkai.schema2019.disclosure.DisclosureTableR2021;
import io.gongkai.schema2019.revision.SeriesBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No figure leaps between two years. Looked at are the counts and amounts of cells that both reports have; changes are none. What a
 * break in the series makes incomparable is not applicable, and so are amounts in different or unknown units. A table's cells
 * that cannot be compared are named together.
 */
final class YearlyLeap {
    private static final Threshold ABOVE = new Threshold(
            "above",
            BigDecimal.valueOf(20),
            new Text("上一年度的数字超过此数才比较", "figures of the previous year up to this are not looked at"));
    private static final Threshold FACTOR = new Threshold(
            "factor",
            BigDecimal.valueOf(5),
            new Text(
                    "增长超过此倍数或者下降到此倍数分之一以下的，提示",
                    "growth to more than this many times, or a fall below that part, is told"));

    static final Statement STATEMENT = new Statement.InCode(
                    "for each count and amount: previous:figure > above implies"
                            + " previous:figure <= factor x figure and figure <= factor x previous:figure",
                    Scope.YEARS,
                    List.of(ABOVE, FACTOR),
                    YearlyLeap::check)
            .withExample(
                    () -> penalties(500).after(penalties(100)),
                    () -> penalties(501).after(penalties(100)))
            .ofEachCell();

    static final Text SAID = new Text("{figures}", "{figures}");

    private final FigureTable<?> table;
    private final Subject subject;
    private final BigDecimal above;
    private final BigDecimal factor;
    private final List<CheckResult> results;
    private final List<Term> absent = new ArrayList<>();
    private final List<Term> incomparable = new ArrayList<>();
    private final Map<SeriesBreak, List<Term>> broken = new EnumMap<>(SeriesBreak.class);

    private YearlyLeap(FigureTable<?> table, Subject subject, Thresholds thresholds, List<CheckResult> results) {
        this.table = table;
        this.subject = subject;
        this.above = thresholds.of(ABOVE);
        this.factor = thresholds.of(FACTOR);
        this.results = results;
    }

    private static List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<CheckResult> results = new ArrayList<>();
        for (FigureTable<?> table : subject.tables()) {
            new YearlyLeap(table, subject, thresholds, results).check();
        }
        return results;
    }

    private void check() {
        Optional<Integer> year = year(subject)
                .or(() -> subject.previous().flatMap(YearlyLeap::year).map(before -> before + 1));
        for (Cell cell : table.form().cells()) {
            Optional<Figure> before = subject.figure(Source.PREVIOUS, cell);
            if (before.isPresent() && cell.kind() != FigureKind.CHANGE) {
                Optional<SeriesBreak> change = year.flatMap(it ->
                        SeriesBreak.between(table.form(), cell, it - 1, it).findFirst());
                if (change.isPresent()) {
                    broken.computeIfAbsent(change.get(), key -> new ArrayList<>())
                            .add(Term.of(cell));
                } else {
                    compare(cell, before.get(), table.at(table.form().indexOf(cell)));
                }
            }
        }
        Text title = Tables.title(table.form());
        if (!absent.isEmpty()) {
            results.add(new CheckResult.Undecided(Place.part(table.form().name(), title), absent));
        }
        if (!incomparable.isEmpty()) {
            results.add(new CheckResult.NotApplicable(Place.part(table.form().name(), title), incomparable));
        }
        broken.forEach((change, cells) -> results.add(new CheckResult.NotApplicable(
                Place.part(
                        table.form().name(),
                        new Text(
                                title.zh() + "（" + change.change().zh() + "）",
                                title.en() + " (" + change.change().en() + ")")),
                cells)));
    }

    private static Subject penalties(long decisions) {
        return Subject.of(List.of(FigureTable.builder(DisclosureTableR2021.FORM)
                .put(DisclosureCellR2021.PENALTIES_DECISIONS, decisions)
                .build()));
    }

    private static Optional<Integer> year(Subject subject) {
        return subject.report().flatMap(AnnualReport::getYear).map(ReportYear::value);
    }

    private void compare(Cell cell, Figure before, Figure now) {
        if (isNotCollected(before) || isNotCollected(now) || inOtherUnits(before, now)) {
            incomparable.add(isNotCollected(before) ? Term.previous(cell) : Term.of(cell));
            return;
        }
        if (before.value().isPresent() && before.value().get().compareTo(above) <= 0) {
            results.add(new CheckResult.Holds());
        } else if (before instanceof Absent || now instanceof Absent) {
            if (now instanceof Absent) {
                absent.add(Term.of(cell));
            }
            if (before instanceof Absent) {
                absent.add(Term.previous(cell));
            }
        } else if (leaps(before.value().orElseThrow(), now.value().orElseThrow())) {
            results.add(new CheckResult.Broken(
                    Place.of(cell),
                    Optional.empty(),
                    List.of(
                            new Operand(Operand.Side.LEFT, Term.of(cell), now),
                            new Operand(Operand.Side.RIGHT, Term.previous(cell), before)),
                    List.of()));
        } else {
            results.add(new CheckResult.Holds());
        }
    }

    private boolean leaps(BigDecimal before, BigDecimal now) {
        return now.compareTo(factor.multiply(before)) > 0
                || factor.multiply(now).compareTo(before) < 0;
    }

    private static boolean isNotCollected(Figure figure) {
        return figure instanceof Absent absent && absent.reason() == Absence.NOT_COLLECTED;
    }

    private static boolean inOtherUnits(Figure before, Figure now) {
        return before instanceof Amount one
                && now instanceof Amount other
                && (one.unit().isEmpty() || !one.unit().equals(other.unit()));
    }
}
