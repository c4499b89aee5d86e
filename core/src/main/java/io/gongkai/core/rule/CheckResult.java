package io.gongkai.core.rule;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Place;
import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.evidence.Sides;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Absence;
import io.gongkai.core.figure.Absent;
import io.gongkai.core.table.Cell;
import java.util.List;
import java.util.Optional;

/** What a check in code came to at one place. */
public sealed interface CheckResult {
    /**
     * What a check comes to at a cell whose figure it needs and does not find.
     *
     * @param cell the cell of the report that is checked
     * @param figure what stands there instead
     * @return not applicable if the source format never collected it, else undecided
     */
    static CheckResult withoutFigure(Cell cell, Absent figure) {
        List<Term> absent = List.of(Term.of(cell));
        return figure.reason() == Absence.NOT_COLLECTED
                ? new NotApplicable(Place.of(cell), absent)
                : new Undecided(Place.of(cell), absent);
    }

    /** It holds. */
    record Holds() implements CheckResult {}

    /**
     * It does not hold.
     *
     * @param place where
     * @param sides the two numbers that do not compare; empty when it is not about numbers
     * @param operands the cells with their figures
     * @param quotations what the report says outside its tables; the address of each is a hole of the message
     */
    record Broken(Place place, Optional<Sides> sides, List<Operand> operands, List<Quotation> quotations)
            implements CheckResult {
        /** Copies the lists. */
        public Broken {
            operands = List.copyOf(operands);
            quotations = List.copyOf(quotations);
        }
    }

    /**
     * Figures that would decide it are absent.
     *
     * @param place where
     * @param absent the cells without a figure
     */
    record Undecided(Place place, List<Term> absent) implements CheckResult {
        /** Copies the list. */
        public Undecided {
            absent = List.copyOf(absent);
        }
    }

    /**
     * It needs a figure that the source format never collected, or one that cannot be compared.
     *
     * @param place where
     * @param absent the cells without such a figure
     */
    record NotApplicable(Place place, List<Term> absent) implements CheckResult {
        /** Copies the list. */
        public NotApplicable {
            absent = List.copyOf(absent);
        }
    }
}
