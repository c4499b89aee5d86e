package io.gongkai.core.input;

import io.gongkai.core.text.Language;
import java.util.Objects;

/**
 * Thrown for an input that cannot be used: one that cannot be read ({@link UnreadableInputException}), whose format is
 * not known ({@link UnsupportedFormatException}), or reports that do not belong together ({@link
 * UnrelatedReportsException}). A report that is merely wrong is never a reason to throw: what is
 * wrong with it is a finding.
 */
public abstract sealed class UnusableInputException extends RuntimeException
        permits UnreadableInputException, UnsupportedFormatException, UnrelatedReportsException {
    private static final long serialVersionUID = 1L;

    private final transient InputProblem problem;

    UnusableInputException(InputProblem problem) {
        super(Objects.requireNonNull(problem, "problem").describe(Language.EN));
        this.problem = problem;
    }

    /**
     * What is wrong, where, and what to do.
     *
     * @return the problem
     */
    public final InputProblem problem() {
        return problem;
    }
}
