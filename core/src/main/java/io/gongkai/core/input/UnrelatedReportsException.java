package io.gongkai.core.input;

/**
 * Thrown for reports that are given together and do not belong together, such as those of two bodies given as two years
 * of one.
 */
public final class UnrelatedReportsException extends UnusableInputException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong, where, and what to do
     */
    public UnrelatedReportsException(InputProblem problem) {
        super(problem);
    }
}
