package io.gongkai.core.validation;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Part;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.rule.CheckResult;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What checks in code look at where the caller takes blanks for zero: tables with zeros in place of blanks. So no check has to
 * know the policy. The evidence shows the blanks.
 */
final class BlanksAsZero {
    private BlanksAsZero() {}

    static Subject of(Subject subject, BlankPolicy policy) {
        return policy == BlankPolicy.AS_ZERO ? filled(subject) : subject;
    }

    private static Subject filled(Subject subject) {
        List<FigureTable<?>> tables = subject.tables().stream()
                .<FigureTable<?>>map(BlanksAsZero::filled)
                .toList();
        return new Subject(
                subject.report(),
                tables,
                subject.prose(),
                subject.previous().map(BlanksAsZero::filled),
                subject.parts().stream()
                        .map(part -> new Part(part.name(), part.report().map(BlanksAsZero::filled)))
                        .toList());
    }

    private static <C extends Cell> FigureTable<C> filled(FigureTable<C> table) {
        FigureTable.Builder<C> filled = FigureTable.builder(table.form());
        List<C> cells = table.form().cells();
        for (int i = 0; i < cells.size(); i++) {
            Figure figure = table.at(i);
            filled.putAt(i, figure.equals(Figure.blank()) ? zero(cells.get(i)) : figure);
        }
        return filled.build();
    }

    private static Figure zero(Cell cell) {
        if (cell.kind() != FigureKind.AMOUNT) {
            return Figure.count(0);
        }
        return cell.unit().isEmpty() ? Amount.withoutUnit(BigDecimal.ZERO) : Amount.of(BigDecimal.ZERO, cell.unit());
    }

    /** What was found, with the figures as the reports hold them. */
    static CheckResult evidence(CheckResult result, Subject subject, BlankPolicy policy) {
        if (policy != BlankPolicy.AS_ZERO || !(result instanceof CheckResult.Broken broken)) {
            return result;
        }
        List<Operand> operands = broken.operands().stream()
                .map(it -> new Operand(
                        it.side(),
                        it.term(),
                        subject.figure(it.term().source(), it.term().cell()).orElse(it.figure())))
                .toList();
        // Of a blank nothing is printed that could be quoted.
        Set<String> blank = operands.stream()
                .filter(it -> it.figure().equals(Figure.blank()))
                .map(it -> it.term().key())
                .collect(Collectors.toSet());
        List<Quotation> quotations = broken.quotations().stream()
                .filter(it -> !blank.contains(it.address()))
                .toList();
        return new CheckResult.Broken(broken.place(), broken.sides(), operands, quotations);
    }
}
