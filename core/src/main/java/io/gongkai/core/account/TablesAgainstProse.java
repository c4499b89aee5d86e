package io.gongkai.core.account;

import io.gongkai.core.evidence.Comparison;
import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Source;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.narrative.ClauseFigure;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.prose.StatedFigure;
import io.gongkai.core.report.AnnualReport;
import io.gongkai.core.rule.Check;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.rule.Thresholds;
import io.gongkai.core.table.Cell;
import io.gongkai.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sentences state of one cell, or of several together, is what stands there. Where some of several cells are absent, those
 * that are known decide it only if they make too much by themselves, for counts and amounts are never negative. Amounts are
 * compared in the same unit alone, and cells that were filled from sentences are not held against sentences.
 */
final class TablesAgainstProse implements Check {
    private static final CheckResult HOLDS = new CheckResult.Holds();

    @Override
    public List<CheckResult> check(Subject subject, Thresholds thresholds) {
        List<StatedFigure> figures = subject.prose().figures().figures();
        if (figures.isEmpty() || subject.tables().isEmpty()) {
            return List.of();
        }
        Set<List<String>> fromProse = fromProse(subject);
        // What several sentences say alike is one account.
        Set<Said> seen = new HashSet<>();
        List<CheckResult> results = new ArrayList<>();
        for (StatedFigure stated : figures) {
            Optional<Measure> measure = Measure.of(stated.figure());
            if (stated.counted() == Counted.YEAR
                    && !stated.cells().isEmpty()
                    && measure.isPresent()
                    && seen.add(new Said(stated.cells(), measure.get()))
                    && !fromProse.contains(
                            stated.cells().stream().map(Cell::address).toList())) {
                List<Operand> operands = operands(subject, stated.cells());
                if (operands.size() == stated.cells().size()) {
                    results.add(compare(stated, measure.get(), operands));
                }
            }
        }
        return results;
    }

    private record Said(List<Cell> cells, Measure measure) {}

    /** The cells that have their figure, one by one or together, from a sentence. */
    private static Set<List<String>> fromProse(Subject subject) {
        Set<List<String>> addresses = new HashSet<>();
        for (ClauseFigure clause :
                subject.report().map(AnnualReport::getClauses).orElse(List.of())) {
            if (clause.counted() == Counted.YEAR) {
                addresses.add(clause.cells());
            }
        }
        return addresses;
    }

    /** The cells with their figures; fewer than the cells where the report has no table with one of them. */
    private static List<Operand> operands(Subject subject, List<Cell> cells) {
        List<Operand> operands = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            subject.figure(Source.REPORT, cell)
                    .ifPresent(figure -> operands.add(new Operand(Operand.Side.LEFT, Term.of(cell), figure)));
        }
        return operands;
    }

    private static CheckResult compare(StatedFigure stated, Measure measure, List<Operand> operands) {
        List<Term> absent = new ArrayList<>(0);
        List<Term> incomparable = new ArrayList<>(0);
        boolean isBoundedBelow = true;
        BigDecimal sum = BigDecimal.ZERO;
        for (Operand operand : operands) {
            if (operand.figure() instanceof Absent none) {
                (none.reason() == Absence.NOT_COLLECTED ? incomparable : absent).add(operand.term());
                isBoundedBelow &= operand.cell().kind() != FigureKind.CHANGE;
            } else {
                Optional<Measure> part = Measure.of(operand.figure());
                if (part.isPresent() && part.get().unit().equals(measure.unit())) {
                    sum = sum.add(part.get().number());
                } else {
                    incomparable.add(operand.term());
                }
            }
        }
        Place place = Place.of(operands.get(0).cell());
        if (!incomparable.isEmpty()) {
            return new CheckResult.NotApplicable(place, incomparable);
        }
        int difference = sum.compareTo(measure.number());
        if (absent.isEmpty() ? difference == 0 : !isBoundedBelow || difference <= 0) {
            return absent.isEmpty() ? HOLDS : new CheckResult.Undecided(place, absent);
        }
        return new CheckResult.Broken(
                place,
                Optional.of(new Sides(sum, Comparison.EQUAL, measure.number())),
                operands,
                quotations(stated, operands));
    }

    /** What the table has, and what the text has. */
    private static List<Quotation> quotations(StatedFigure stated, List<Operand> operands) {
        List<Quotation> quotations = new ArrayList<>();
        for (Operand operand : operands) {
            if (!(operand.figure() instanceof Absent)) {
                Text title = operand.cell().title();
                quotations.add(Quotation.beginning(
                        operand.cell().address(),
                        new Text("表格：" + title.zh(), "table: " + title.en()),
                        printed(operand.figure())));
            }
        }
        quotations.addAll(new ClauseQuotations()
                .add(new Text("正文：" + stated.figure(), "text: " + stated.figure()), stated.clause())
                .list());
        return quotations;
    }

    private static String printed(Figure figure) {
        return figure instanceof Amount amount ? amount.text().orElse(amount.toString()) : figure.toString();
    }
}
